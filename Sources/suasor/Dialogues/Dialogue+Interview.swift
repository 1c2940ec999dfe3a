import Documents
import Interview
import Playbook
import Roadmap
import Sessions

/// An interview as the loop holds it: the plan is kept whenever it has changed.
struct InterviewDialogue: Dialogue {
  var conversation: Conversation

  var playbook: Playbook { conversation.playbook }

  /// What the first own words and the verdict need.
  var preparation: (@Sendable () -> Void)? {
    { [reader = conversation.reader, playbook] in
      reader.prepare()
      playbook.readAhead()
    }
  }

  mutating func receive(_ input: Input) -> [Effect] {
    var first: [Effect] = []
    if case .checkedIn = input, conversation.ledger.plans.isEmpty, conversation.ledger.isConfirmed {
      // A session from before plans were kept: what was shown then is what would be planned now.
      first = conversation.receive(.planned(plan))
    }
    let effects = first + conversation.receive(input)
    return effects + planEffects(after: effects)
  }

  /// Keeps the plan if it has changed, since the practitioner is about to see it and to go by it.
  private mutating func planEffects(after effects: [Effect]) -> [Effect] {
    guard conversation.agenda == .advising, effects.contains(where: \.tells) else { return [] }
    let plan = plan
    return plan == conversation.ledger.plans.last ? [] : conversation.receive(.planned(plan))
  }

  func summary(_ status: SessionSummary.Status) -> SummaryUpdate {
    SummaryUpdate(conversation.standing, plan: conversation.ledger.plans.last, status: status)
  }

  func candidates(line: String, word: String) -> [String] {
    Completion(conversation: conversation).candidates(line: line, word: word)
  }

  var kindOfPrompt: String {
    switch conversation.agenda {
    case .question(let id): playbook[question: id]?.kind.rawValue ?? "question"
    case .summingUp: "summary"
    case .advising: "advice"
    }
  }

  func show(_ presentation: Presentation, on stage: Stage) throws {
    switch presentation {
    case .scale:
      let standing = conversation.standing
      stage.face.show(ScalePicture(standing.belief, target: standing.target, in: playbook))
    case .overview:
      stage.face.show(document: try stage.writer.overview(roadmap), of: roadmap)
    case .roadmap:
      let text = try text(of: presentation, as: .terminal, on: stage)
      stage.face.show(document: text, of: roadmap)
    case .ropes, .brief, .transcript:
      stage.face.show(document: try text(of: presentation, as: .terminal, on: stage))
    case .trajectory:
      let events = try storing { try stage.store.events(of: stage.session) }.map(\.event)
      stage.face.show(
        TrajectoryPicture(
          DatedBelief.history(of: events, in: playbook), target: conversation.standing.target,
          in: playbook), heading: playbook.lines.text(.trajectoryHeading))
    case .changes: stage.face.show(document: try stage.writer.write(changes))
    case .course, .score: break
    }
  }

  func text(of presentation: Presentation, as format: DocumentFormat, on stage: Stage) throws
    -> String
  {
    switch presentation {
    case .scale, .overview, .roadmap, .trajectory, .changes, .course, .score:
      return try stage.writer.write(roadmap, as: format)
    case .ropes: return try ropes.map { try stage.writer.write($0, as: format) } ?? nothingToAsk
    case .brief: return try brief.map { try stage.writer.write($0, as: format) } ?? nothingToAsk
    case .transcript:
      let events = try storing { try stage.store.events(of: stage.session) }
      let transcript = TranscriptDocument(
        id: stage.session.description, events: events.map { ($0.at, $0.event) }, in: playbook,
        zone: .current)
      return try stage.writer.write(transcript, as: format)
    }
  }

  private var roadmap: RoadmapDocument {
    RoadmapDocument(of: conversation.standing, in: playbook, today: conversation.ledger.asOf)
  }

  private var ropes: RopesDocument? {
    RopesDocument(of: conversation.standing, in: playbook, today: conversation.ledger.today)
  }

  private var brief: BriefDocument? {
    BriefDocument(of: conversation.standing, in: playbook, today: conversation.ledger.today)
  }

  private var nothingToAsk: String { playbook.lines.text(.nothingToAsk) + "\n" }

  private var plan: [PlannedStep] {
    Roadmap(of: conversation.standing, in: playbook, today: conversation.ledger.asOf).planned
  }

  private var changes: ChangesDocument {
    let today = conversation.ledger.asOf
    return ChangesDocument(
      from: conversation.ledger.followed,
      to: Roadmap(of: conversation.standing, in: playbook, today: today),
      after: conversation.standing, planned: today, in: playbook)
  }
}

extension Effect {
  /// Whether something was told, so that the plan may be another.
  fileprivate var tells: Bool {
    guard case .record(let event) = self else { return false }
    return switch event {
    case .typed, .said, .shown, .noted, .left, .planned, .verified, .turned, .returned, .proposed,
      .declined, .heard, .struck, .restored, .amended, .probed, .resumed, .coached, .review,
      .staged, .spoke,
      .replied, .forked:
      false
    case .opened, .checkedIn, .answered, .passed, .attributed, .undone, .accepted, .explained,
      .hadEnough, .confirmed, .disputed, .stepDropped, .stepSwapped, .stepPutOff, .objectionHeard:
      true
    }
  }
}
