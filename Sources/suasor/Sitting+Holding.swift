import Documents
import Foundation
import Interview
import Playbook
import Sessions
import Terminal

extension Sitting {
  /// Holds the interview from its first input to its end; throws if that is not the proper one.
  func hold(
    _ first: Input, _ playbook: Playbook, _ store: SessionStore, _ source: any LineSource,
    _ face: Face, keepsHistory: Bool = false, coaching trainee: Trainee? = nil
  ) throws {
    if past.contains(where: \.event.isStaging) { throw Failure.isRehearsal }
    let conversation = Conversation(
      playbook: playbook, replaying: past.map(\.event),
      resumeCommand: "suasor interview --session \(id)", checkInCommand: "suasor check-in \(id)",
      planMaker: PlanOutline.maker(in: playbook), coaching: trainee)
    try hold(
      InterviewDialogue(conversation: conversation), first, store, source, face,
      keepsHistory: keepsHistory)
  }

  /// Holds any dialogue from its first input to its end; throws if that is not the proper one.
  func hold(
    _ dialogue: any Dialogue, _ first: Input, _ store: SessionStore, _ source: any LineSource,
    _ face: Face, keepsHistory: Bool = false
  ) throws {
    let loop = ConversationLoop(
      dialogue, session: id, sequence: past.last?.seq ?? 0, store: store, source: source,
      face: face)
    let history = PromptHistory(beside: store.url, keepsEverything: keepsHistory)
    history.load(into: source)
    defer { history.save(from: source) }
    switch try loop.run(first) {
    case .finished: return
    case .paused: if !(source is ReadlineSource) { throw Failure.paused }
    case .stopped(let signal):
      // A terminal that went away is a hang-up; any other output that takes nothing is a failure.
      if let number = Output.standardFailure, number != EIO { throw Failure.unheard(errno: number) }
      throw Failure.signal(signal)
    case .answerLost: throw Failure.answerLost
    }
  }
}
