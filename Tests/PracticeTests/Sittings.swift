import Belief
import Interview
import Playbook
import Practice
import Rehearsal

/// Rehearsals that were held.
enum Sittings {
  static let day = Day(number: 20_635)

  /// The events of a rehearsal in which these lines were typed.
  static func rehearsed(_ typed: [String], _ staging: Staging = staging()) -> [Event] {
    var talk = RehearsalTalk(
      RehearsalRecord(staging, playbook: playbook, reader: reader), playbook: playbook)
    let effects =
      talk.receive(.opened(today: day)) + typed.flatMap { talk.receive(.typed($0)) }
    return effects.compactMap { if case .record(let event) = $0 { event } else { nil } }
  }

  /// A rehearsal with somebody who fears to lose control.
  static func staging(trainee: String? = "Sam") -> Staging {
    Staging(level: .hesitant, barriers: [.lossOfControl], seed: 4, trainee: trainee)
  }
}
