import Foundation
import Playbook
import Rehearsal
import Terminal

/// A score for the screen.
struct ScorePage {
  private let result: ConversationScore
  private let playbook: Playbook

  init(_ result: ConversationScore, in playbook: Playbook) {
    self.result = result
    self.playbook = playbook
  }

  /// Shows the checks, the penalties, the counts and the sum.
  func show(on face: Face) {
    face.heading("The eight checks")
    for check in result.checks {
      show(
        verdict(check.isMet) + ": " + (name(of: check.check)), turn: check.line, why: check.why,
        better: check.better, on: face)
    }
    if !result.penalties.isEmpty { face.heading("What cost points") }
    for penalty in result.penalties {
      show(
        name(of: penalty.penalty), turn: penalty.line, why: penalty.why, better: penalty.better,
        on: face)
    }
    face.heading("Counted")
    for line in counted { face.output.line("  " + line) }
    face.heading("In sum")
    face.paragraph(sum)
  }

  private func show(
    _ head: String, turn: ConversationScore.Citation, why: String, better: String?, on face: Face
  ) {
    face.paragraph(visible(head))
    let words = turn.words.split(whereSeparator: \.isNewline).joined(separator: " ")
    let parts = ["Turn \(turn.turn): “\(words)”", why] + (better.map { ["Better: \($0)"] } ?? [])
    for part in parts { face.output.line(face.wrapped(visible(part), first: "  ", rest: "  ")) }
  }

  private func verdict(_ isMet: Bool?) -> String {
    switch isMet {
    case true?: "Met"
    case false?: "Missed"
    case nil: "For your supervisor"
    }
  }

  private func name(of check: Check) -> String {
    playbook.scoringFeedback?.checks[check]?.name ?? check.rawValue
  }

  private func name(of penalty: Penalty) -> String {
    playbook.scoringFeedback?.penalties[penalty]?.name ?? penalty.rawValue
  }

  private var counted: [String] {
    let counts = result.counts
    return [
      "questions: \(counts.open) open, \(counts.closed) closed",
      "reflections: \(counts.simple) simple, \(counts.complex) complex",
      "reflections to a question: \(one(counts.reflectionsToQuestions)) (MITI 4: 1 fair, 2 good)",
      "information: \(counts.informing)",
      "advice: \(counts.advisingWithLeave) with leave, \(counts.advisingWithoutLeave) without",
    ]
  }

  private func one(_ value: Double?) -> String { value.map { String(format: "%.1f", $0) } ?? "-" }

  private var sum: String {
    let met = result.checks.filter { $0.isMet == true }.count
    let judged = result.checks.filter { $0.isMet != nil }.count
    let left = result.checks.count - judged
    let open = left == 0 ? "" : " \(left) of eight are left to your supervisor."
    guard let score = result.score else { return "No check could be judged." + open }
    return
      "\(score) of 100: \(met) of \(judged) judged checks met, less ten for each kind of penalty."
      + open + " This is a rule of thumb for practice, not a validated measure."
  }
}
