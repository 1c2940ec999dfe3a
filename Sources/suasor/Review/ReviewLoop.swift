import Foundation
import Interview
import Sessions
import Terminal

/// Performs what a review asks for: keeps events, shows words, reads the next line.
///
/// What is to be kept is on disk before anything that follows from it is shown.
final class ReviewLoop {
  private var conversation: ReviewConversation
  private let session: SessionID
  private let store: SessionStore
  private let source: any LineSource
  private let face: Face
  private var sequence: Int

  init(
    _ conversation: ReviewConversation, session: SessionID, sequence: Int, store: SessionStore,
    source: any LineSource, face: Face
  ) {
    self.conversation = conversation
    self.session = session
    self.sequence = sequence
    self.store = store
    self.source = source
    self.face = face
  }

  /// Holds the review from its first input to its end; whether the supervisor was done.
  func run(_ first: Input) throws -> Bool {
    var input = first
    while true {
      let effects = conversation.receive(input)
      try keep(effects)
      for effect in effects {
        switch effect {
        case .say(let utterance): face.show(utterance)
        case .ask(let prompt): face.show(prompt)
        case .record, .present, .write, .compose: break
        case .leave(let finished): return finished
        }
      }
      input = next()
    }
  }

  private func next() -> Input {
    if face.output.isGone { return .ended(.hangUp) }
    switch source.next(prompt: face.promptMark) {
    case .line(let text): return .typed(text)
    case .interrupt: return .interrupted
    case .endOfInput:
      face.output.line()
      return .ended(.endOfInput)
    case .terminate: return .ended(.termination)
    case .hangup: return .ended(.hangUp)
    }
  }

  private func keep(_ effects: [Effect]) throws {
    let events = effects.compactMap { effect in
      if case .record(let event) = effect { event } else { nil }
    }
    let review = conversation.review
    let status: SessionSummary.Status =
      switch events.last {
      case .left(let finished): finished ? .finished : .paused
      default: .open
      }
    sequence = try storing {
      try store.append(
        events, to: session, after: sequence, at: Date(),
        summary: SummaryUpdate(
          alias: conversation.alias, status: status, answers: review.comments.count))
    }
  }
}
