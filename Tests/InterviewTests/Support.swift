import Belief
import Foundation
import Interview
import Playbook
import TestSupport

/// The built-in content.
let playbook: Playbook = {
  do { return try Playbook.embedded() } catch { preconditionFailure("\(error)") }
}()

/// The folder of these tests.
let folder = URL(filePath: #filePath).deletingLastPathComponent()

/// A day, for tables.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
  return day
}

/// A built-in question, for tables.
func question(_ id: String) -> Question {
  guard let question = playbook[question: id] else { preconditionFailure("no question: \(id)") }
  return question
}

/// The day on which conversations here begin, unless they say otherwise.
let someday = day("2026-07-01")

/// A reader for the built-in content, which all conversations share.
private let builtIn = ReplyReader(playbook)

/// The reader that conversations about this content share, if it is the built-in one.
func reader(of content: Playbook) -> ReplyReader? {
  content.digest == playbook.digest ? builtIn : nil
}

extension Question {
  /// A line that answers it, by chance where it has options.
  func reply(_ random: inout SeededGenerator) -> String {
    switch kind {
    case .choice, .several: "\(Int.random(in: 1...options.count, using: &random))"
    case .text: "a few words"
    case .date: "30 September"
    case .period: "8 to 14 August"
    case .notes: ""
    }
  }
}

extension Sitting {
  /// A conversation that has come to its plan on the first day, with an answer by chance to each question.
  static func advised(_ random: inout SeededGenerator) throws -> Sitting {
    var sitting = Sitting()
    try sitting.receive(.opened(today: someday))
    while let prompt = sitting.prompt, let question = playbook[question: prompt.id] {
      try sitting.type(question.reply(&random))
    }
    try sitting.type("y")
    return sitting
  }
}
