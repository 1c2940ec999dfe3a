import Belief
import Documents
import Foundation
import Interview
import Playbook
import Roadmap
import Sessions
import Terminal

/// Performs what the conversation asks for: keeps events, shows words, reads the next line.
///
/// What is to be kept is on disk before anything that follows from it is shown.
final class ConversationLoop {
  /// How a sitting ended.
  enum End {
    /// The advice was given.
    case finished
    /// To be taken up again.
    case paused
    /// A signal, or a terminal that went away, ended it.
    case stopped(Int32)
    /// An answer could not be kept.
    case answerLost
  }

  private var conversation: any Dialogue
  private let session: SessionID
  private let store: SessionStore
  private let source: any LineSource
  private let face: Face
  private let writer: DocumentWriter
  private var sequence: Int
  private var unsaved: [Event] = []
  /// What is still to be made ready behind the first prompt, which nothing is to keep waiting.
  private var preparation: (@Sendable () -> Void)?
  /// The question that stands, in words.
  private var asked = ""
  /// Lines that came while an earlier answer could not be kept.
  private var waiting: [String] = []

  init(
    _ conversation: any Dialogue, session: SessionID, sequence: Int, store: SessionStore,
    source: any LineSource, face: Face
  ) {
    self.conversation = conversation
    self.session = session
    self.sequence = sequence
    self.store = store
    self.source = source
    self.face = face
    preparation = conversation.preparation
    writer = DocumentWriter(playbook: conversation.playbook, harmless: visible)
  }

  /// Holds the conversation from its first input to its end.
  func run(_ first: Input) throws -> End {
    (source as? ReadlineSource)?.completer = { [unowned self] line, word in
      conversation.candidates(line: line, word: word)
    }
    var input = first
    while true {
      let effects = conversation.receive(input)
      if let end = try keep(effects) { return end }
      var performed: Input?
      for effect in effects {
        switch effect {
        case .say(let utterance): face.show(utterance)
        case .ask(let prompt):
          asked = prompt.text
          face.show(prompt)
        case .present(let presentation): try conversation.show(presentation, on: stage)
        case .write(let presentation, let path):
          performed = .performed(try write(presentation, path))
        case .compose(let draft): performed = compose(draft)
        case .record: break
        case .leave(let finished): return end(finished, after: input)
        }
      }
      if let preparation {
        DispatchQueue.global(qos: .utility).async(execute: preparation)
        self.preparation = nil
      }
      input = performed ?? next()
    }
  }

  private func end(_ finished: Bool, after input: Input) -> End {
    switch input {
    case .ended(.hangUp): .stopped(SIGHUP)
    case .ended(.termination): .stopped(SIGTERM)
    case .opened, .resumed, .checkedIn, .planned, .typed, .interrupted, .ended(.endOfInput),
      .performed:
      finished ? .finished : .paused
    }
  }

  /// What the practitioner writes in an editor, under which stands the question.
  private func compose(_ draft: String) -> Input {
    guard source is ReadlineSource else {
      return .performed(.notComposed(reason: "there is no terminal for an editor"))
    }
    let below = conversation.playbook.lines.text(.composeBelow) + "\n\n" + asked
    switch Draft(beginning: draft, below: below).compose() {
    case .text(let text):
      face.echo(text)
      return .typed(text)
    case .nothing: return .performed(.composedNothing)
    case .failed(let reason): return .performed(.notComposed(reason: reason))
    }
  }

  private func next() -> Input {
    if face.output.isGone { return .ended(.hangUp) }
    if !waiting.isEmpty { return .typed(waiting.removeFirst()) }
    (source as? ReadlineSource)?.use(history: conversation.kindOfPrompt)
    switch source.next(prompt: face.promptMark) {
    case .line(let text):
      (source as? ReadlineSource)?.remember(text)
      return .typed(text)
    case .interrupt: return .interrupted
    case .endOfInput:
      face.output.line()
      return .ended(.endOfInput)
    case .terminate: return .ended(.termination)
    case .hangup: return .ended(.hangUp)
    }
  }

  // MARK: Keeping

  /// Keeps the events among the effects; an end if they cannot be kept and the practitioner leaves.
  private func keep(_ effects: [Effect]) throws -> End? {
    unsaved += effects.compactMap { effect in
      if case .record(let event) = effect { event } else { nil }
    }
    var hasFailed = false
    while true {
      do {
        sequence = try store.append(
          unsaved, to: session, after: sequence, at: Date(), summary: summary)
        unsaved = []
        if hasFailed { face.paragraph(conversation.playbook.lines.text(.savedAfterAll)) }
        return nil
      } catch StoreError.continuedElsewhere(let id) {
        throw Failure.store(.continuedElsewhere(id))
      } catch {
        hasFailed = true
        let words = conversation.playbook.lines.text(.notSaved, ["reason": error.description])
        face.paragraph(words)
        switch source.next(prompt: face.promptMark) {
        case .line(let text) where text.hasPrefix("/q"): return .answerLost
        case .line(let text):
          // On a pipe nobody presses Enter: the line is the next answer, and waits for its question.
          if !text.isEmpty, !(source is ReadlineSource) { waiting.append(text) }
        case .interrupt: continue
        case .endOfInput: return .answerLost
        case .terminate(let signal): return .stopped(signal)
        case .hangup: return .stopped(SIGHUP)
        }
      }
    }
  }

  private var summary: SummaryUpdate {
    conversation.summary(status)
  }

  private var status: SessionSummary.Status {
    switch unsaved.last {
    case .left(let finished): finished ? .finished : .paused
    default: .open
    }
  }

  // MARK: Showing and writing

  private var stage: Stage { Stage(session: session, store: store, writer: writer, face: face) }

  private func write(_ presentation: Presentation, _ path: String) throws -> Input.Outcome {
    let file = PrivateFile(path: path)
    let format = DocumentFormat(path: path) ?? .markdown
    do {
      try file.create(try conversation.text(of: presentation, as: format, on: stage))
      return .written(path: path)
    } catch Failure.fileExists {
      return .fileExists(path: path)
    } catch Failure.unwritable(_, let reason) {
      return .notWritten(path: path, reason: reason)
    }
  }
}
