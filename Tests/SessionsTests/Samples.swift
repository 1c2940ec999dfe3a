import Belief
import Foundation
import Interview

@testable import Sessions

/// Events in which every field holds whatever may be typed.
enum Samples {
  static let words = [
    "compliance", "naïve", "日本語の役員", "she said \"no\"", "a\nb", "\u{0}", "🙂", "50%_\\", "{}", "-",
    "",
  ]

  /// A session's events, so many.
  static func events(
    _ count: Int, using generator: inout some RandomNumberGenerator
  ) -> [Event] {
    (0..<count).map { index in
      let word = words.randomElement(using: &generator) ?? ""
      return switch Int.random(in: 0..<5, using: &generator) {
      case 0: .typed(text: "\(index) \(word)")
      case 1: .said(line: "hello", text: word)
      case 2: .answered(question: "q", answer: Answer(options: ["a-b", word], words: word))
      case 3: .noted(words: word)
      default: .left(finished: Bool.random(using: &generator))
      }
    }
  }

  /// Fills a store with sessions of some events each.
  static func fill(_ store: SessionStore, sessions: Int, seed: UInt64) throws -> [SessionID] {
    var generator = Seeded(state: seed)
    return try (0..<sessions).map { index in
      let start = moment(Double(index) * 60 + 0.123)
      let id = try store.create(at: start, using: &generator)
      let events = events(index % 7, using: &generator)
      var seq = 0
      for event in events {
        seq = try store.append(
          [event], to: id, after: seq, at: start + Double(seq) * 1.001,
          summary: SummaryUpdate(
            alias: words.randomElement(using: &generator), organisation: "finance",
            status: SessionSummary.Status.allCases.randomElement(using: &generator) ?? .open,
            level: "hesitant", confidence: Double.random(in: 0...1, using: &generator),
            answers: seq))
      }
      return id
    }
  }
}

/// The lines of a store's export.
func exported(_ store: SessionStore, _ ids: [SessionID]? = nil) throws -> [String] {
  var lines: [String] = []
  let report = try store.export(ids) { line in
    lines.append(line)
    return true
  }
  precondition(report.damage.isEmpty)
  return lines
}

/// Imports lines; what became of them, and what was told.
func imported(
  _ lines: [String], into store: SessionStore
) throws -> (report: ImportReport, notes: [ImportNote]) {
  var notes: [ImportNote] = []
  let task = SessionImport(
    into: store, summarise: { SummaryUpdate(alias: "derived", answers: $0.count) },
    tell: { notes.append($0) })
  for line in lines { try task.take(line.utf8) }
  try task.finish()
  return (task.report, notes)
}
