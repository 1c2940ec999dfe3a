import Playbook

@testable import Rehearsal

/// What has to be learnt once for all tests.
enum Taught {
  static let playbook: Playbook = {
    guard let playbook = try? Playbook.embedded() else { preconditionFailure("the built-in one") }
    return playbook
  }()
  static let reader = TurnReader(playbook: playbook)
  static let scorer = Scorer(playbook: playbook, reader: reader)
  static let clinic = Scene(
    sector: "healthcare", level: .hesitant, barriers: [.legalRisk],
    goal: "fewer no-shows at the clinics")

  /// The marks of a turn.
  static func marks(_ words: String, after executive: String? = nil) -> TurnMarks {
    TurnMarks(words, after: executive, in: clinic, cues: playbook.rehearsalCues)
  }
}
