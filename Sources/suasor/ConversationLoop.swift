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

  private var conversation: Conversation
  private let session: SessionID
  private let store: SessionStore
  private let source: any LineSource
  private let face: Face
  private let writer: DocumentWriter
  private var sequence: Int
  private var unsaved: [Event] = []
  /// The question that stands, in words.
  private var asked = ""
  /// Lines that came while an earlier answer could not be kept.
  private var waiting: [String] = []

  init(
    _ conversation: Conversation, session: SessionID, sequence: Int, store: SessionStore,
    source: any LineSource, face: Face
  ) {
    self.conversation = conversation
    self.session = session
    self.sequence = sequence
    self.store = store
    self.source = source
    self.face = face
    writer = DocumentWriter(playbook: conversation.playbook, harmless: visible)
  }

  /// Holds the conversation from its first input to its end.
  func run(_ first: Input) throws -> End {
    (source as? ReadlineSource)?.completer = { [unowned self] line, word in
      Completion(conversation: conversation).candidates(line: line, word: word)
    }
    var input = first
    if case .checkedIn = first, conversation.ledger.plans.isEmpty, conversation.ledger.isConfirmed {
      // A session from before plans were kept: what was shown then is what would be planned now.
      if let end = try keep(conversation.receive(.planned(plan))) { return end }
    }
    while true {
      var effects = conversation.receive(input)
      effects += planEffects(after: effects)
      if let end = try keep(effects) { return end }
      var performed: Input?
      for effect in effects {
        switch effect {
        case .say(let utterance): face.show(utterance)
        case .ask(let prompt):
          asked = prompt.text
          face.show(prompt)
        case .present(let presentation): try show(presentation)
        case .write(let presentation, let path):
          performed = .performed(try write(presentation, path))
        case .compose(let draft): performed = compose(draft)
        case .record: break
        case .leave(let finished): return end(finished, after: input)
        }
      }
      input = performed ?? next()
    }
  }

  /// Keeps the plan if it has changed, since the practitioner is about to see it and to go by it.
  private func planEffects(after effects: [Effect]) -> [Effect] {
    guard conversation.agenda == .advising, effects.contains(where: \.tells) else { return [] }
    let plan = plan
    return plan == conversation.ledger.plans.last ? [] : conversation.receive(.planned(plan))
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
    (source as? ReadlineSource)?.use(history: kindOfPrompt)
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

  /// The name of the history for the prompt that comes next.
  private var kindOfPrompt: String {
    switch conversation.agenda {
    case .question(let id): conversation.playbook[question: id]?.kind.rawValue ?? "question"
    case .summingUp: "summary"
    case .advising: "advice"
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
    SummaryUpdate(conversation.standing, status: status)
  }

  private var status: SessionSummary.Status {
    switch unsaved.last {
    case .left(let finished): finished ? .finished : .paused
    default: .open
    }
  }

  // MARK: Showing and writing

  private func show(_ presentation: Presentation) throws {
    switch presentation {
    case .scale:
      let standing = conversation.standing
      face.show(ScalePicture(standing.belief, target: standing.target, in: conversation.playbook))
    case .overview: face.show(document: try writer.overview(roadmap), of: roadmap)
    case .roadmap: face.show(document: try text(of: presentation, as: .terminal), of: roadmap)
    case .ropes, .brief, .transcript:
      face.show(document: try text(of: presentation, as: .terminal))
    case .trajectory:
      let events = try storing { try store.events(of: session) }.map(\.event)
      face.show(
        TrajectoryPicture(
          DatedBelief.history(of: events, in: conversation.playbook),
          target: conversation.standing.target, in: conversation.playbook),
        heading: conversation.playbook.lines.text(.trajectoryHeading))
    case .changes: face.show(document: try writer.write(changes))
    }
  }

  private var roadmap: RoadmapDocument {
    RoadmapDocument(
      of: conversation.standing, in: conversation.playbook, today: conversation.ledger.asOf)
  }

  private var plan: [PlannedStep] {
    Roadmap(of: conversation.standing, in: conversation.playbook, today: conversation.ledger.asOf)
      .planned
  }

  private var changes: ChangesDocument {
    let today = conversation.ledger.asOf
    return ChangesDocument(
      from: conversation.ledger.followed,
      to: Roadmap(of: conversation.standing, in: conversation.playbook, today: today),
      after: conversation.standing, planned: today, in: conversation.playbook)
  }

  private var ropes: RopesDocument? {
    RopesDocument(
      of: conversation.standing, in: conversation.playbook, today: conversation.ledger.today)
  }

  private var brief: BriefDocument? {
    BriefDocument(
      of: conversation.standing, in: conversation.playbook, today: conversation.ledger.today)
  }

  private var nothingToAsk: String { conversation.playbook.lines.text(.nothingToAsk) + "\n" }

  private func text(of presentation: Presentation, as format: DocumentFormat) throws -> String {
    switch presentation {
    case .scale, .overview, .roadmap, .trajectory, .changes:
      return try writer.write(roadmap, as: format)
    case .ropes: return try ropes.map { try writer.write($0, as: format) } ?? nothingToAsk
    case .brief: return try brief.map { try writer.write($0, as: format) } ?? nothingToAsk
    case .transcript:
      let transcript = TranscriptDocument(
        id: session.description, events: try store.events(of: session).map { ($0.at, $0.event) },
        in: conversation.playbook, zone: .current)
      return try writer.write(transcript, as: format)
    }
  }

  private func write(_ presentation: Presentation, _ path: String) throws -> Input.Outcome {
    let file = PrivateFile(path: path)
    let format = DocumentFormat(path: path) ?? .markdown
    do {
      try file.create(try text(of: presentation, as: format))
      return .written(path: path)
    } catch Failure.fileExists {
      return .fileExists(path: path)
    } catch Failure.unwritable(_, let reason) {
      return .notWritten(path: path, reason: reason)
    }
  }
}

extension Effect {
  /// Whether something was told, so that the plan may be another.
  fileprivate var tells: Bool {
    guard case .record(let event) = self else { return false }
    return switch event {
    case .typed, .said, .shown, .noted, .left, .planned, .verified, .turned, .returned, .proposed,
      .declined, .heard, .struck, .amended, .probed, .resumed, .coached, .review:
      false
    case .opened, .checkedIn, .answered, .passed, .attributed, .undone, .accepted, .explained,
      .hadEnough, .confirmed, .disputed, .stepDropped, .stepSwapped, .stepPutOff, .objectionHeard:
      true
    }
  }
}
