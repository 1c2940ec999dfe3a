import Belief
import Documents
import Foundation
import Interview
import Playbook

/// A conversation under test, with all that was recorded of it.
struct Sitting {
  /// Whether the conversation is saved and taken up again after every turn.
  enum Mode: String, CaseIterable {
    case straight
    case resumed
  }

  private(set) var conversation: Conversation
  private(set) var events: [Event] = []
  /// What the replayed conversation does not share with the one it replaces; empty if all is well.
  private(set) var differences: [String] = []
  /// The question that awaits an answer.
  private(set) var prompt: Prompt?
  let mode: Mode

  init(
    _ mode: Mode = .straight, in playbook: Playbook = playbook, coaching trainee: Trainee? = nil
  ) {
    self.mode = mode
    conversation = Conversation(
      playbook: playbook, reader: reader(of: playbook), planMaker: PlanOutline.maker(in: playbook),
      coaching: trainee)
  }

  /// Takes one input; in the resumed mode the conversation is then replaced by its replay.
  @discardableResult
  mutating func receive(_ input: Input) throws -> [Effect] {
    let effects = conversation.receive(input)
    for effect in effects {
      switch effect {
      case .record(let event): events.append(mode == .straight ? event : try restored(event))
      case .ask(let prompt): self.prompt = prompt
      case .leave: prompt = nil
      case .say, .present, .write, .compose: break
      }
    }
    if mode == .resumed { replay(in: conversation.playbook) }
    return effects
  }

  /// Types a line.
  @discardableResult
  mutating func type(_ text: String) throws -> [Effect] { try receive(.typed(text)) }

  /// Replaces the conversation by the replay of its events, and notes what has changed by it.
  mutating func replay(in playbook: Playbook, coaching trainee: Trainee? = nil) {
    let before = conversation
    conversation = Conversation(
      playbook: playbook, replaying: events, reader: reader(of: playbook),
      planMaker: PlanOutline.maker(in: playbook), coaching: trainee)
    if before.ledger != conversation.ledger { differences.append("the ledger") }
    if before.standing != conversation.standing { differences.append("the standing") }
    if before.agenda != conversation.agenda { differences.append("the agenda") }
    if before.stopped != conversation.stopped { differences.append("why asking stopped") }
  }

  private func restored(_ event: Event) throws -> Event {
    let data = try JSONEncoder().encode(event)
    return try JSONDecoder().decode(Event.self, from: data)
  }
}
