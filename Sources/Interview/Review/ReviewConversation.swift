import Belief
import Playbook

/// A supervisor's way through a session that somebody else held, as a value.
///
/// Like `Conversation` it is total, and everything is derived from its events. The supervisor judges each
/// check before the scorer's verdict is told, so that the two can be compared.
public struct ReviewConversation: Sendable {
  /// How many lines are shown at once.
  static let pageLength = 6

  /// The content.
  public let playbook: Playbook
  /// The lines of the session that is reviewed.
  public let lines: [ReviewLine]
  /// What the scorer made of it; empty where there is nothing to score.
  public let checks: [ScoredCheck]
  /// What the review amounts to.
  public private(set) var review: Review

  /// What the executive is called.
  public let alias: String
  /// Whether the lines that are not the trainee's are a simulated executive's.
  let isRehearsal: Bool
  private let session: String
  private let author: String
  private let resumeCommand: String
  var effects: [Effect] = []

  /// What the supervisor is asked for.
  enum Stage: Equatable {
    /// To read on.
    case reading
    /// Whether this check is met.
    case judging(Int)
    /// Why their judgement is another than the scorer's.
    case reasoning(Int)
    /// Nothing any more.
    case closing
  }

  /// Creates the review of a session by an author, from the events of its past; none for a new one.
  public init(
    of session: String, by author: String, lines: [ReviewLine], checks: [ScoredCheck],
    alias: String, isRehearsal: Bool, in playbook: Playbook,
    replaying events: some Sequence<Event> = [],
    resumeCommand: String = "suasor review"
  ) {
    self.session = session
    self.author = author
    self.lines = lines
    self.checks = checks
    self.alias = alias
    self.isRehearsal = isRehearsal
    self.playbook = playbook
    self.resumeCommand = resumeCommand
    review = Review(replaying: events)
  }

  /// Takes one input and says what is to be done about it; the effects end with `ask` or `leave`.
  public mutating func receive(_ input: Input) -> [Effect] {
    effects = []
    switch input {
    case .opened(let today), .checkedIn(let today):
      record(.opened(playbook: playbook.digest, today: today))
      record(.review(event: .opened(session: session, by: author)))
      say(.reviewWelcome, ["count": "\(lines.count)"])
      turn(to: lines.first)
    case .resumed(let today):
      record(.resumed(playbook: playbook.digest, today: today))
      say(.reviewBack, ["count": "\(review.comments.count)"])
      if stage == .reading { showPage() }
      ask()
    case .typed(let text):
      record(.typed(text: text))
      read(text)
    case .interrupted:
      say(.interrupted, tone: .quiet)
      ask()
    case .performed, .planned: ask()
    case .ended(.hangUp): leave(finished: false)
    case .ended: pause()
    }
    defer { effects = [] }
    return effects
  }

  /// What is asked for now.
  var stage: Stage {
    if review.place <= lines.last?.at ?? 0 { return .reading }
    if let open = checks.firstIndex(where: isUnexplained) { return .reasoning(open) }
    if let open = checks.firstIndex(where: { review.judgements[$0.id] == nil }) {
      return .judging(open)
    }
    return .closing
  }

  /// The line with which the page that is shown begins, as an index.
  var pageStart: Int {
    lines.lastIndex { $0.at <= review.place } ?? 0
  }

  /// Keeps an event.
  mutating func record(_ event: Event) {
    review.apply(event)
    effects.append(.record(event))
  }

  /// Says a line.
  mutating func say(
    _ line: LineID, _ values: [String: String] = [:], tone: Utterance.Tone = .plain
  ) {
    show(line, values, tone: tone)
    let text = line.spoken(in: playbook, values, alias: alias)
    effects.append(.record(.said(line: line.rawValue, text: text)))
  }

  /// Shows a line that is kept elsewhere already, and so need not be kept again.
  mutating func show(_ line: LineID, _ values: [String: String], tone: Utterance.Tone) {
    let text = line.spoken(in: playbook, values, alias: alias)
    effects.append(.say(Utterance(line: line, text: text, tone: tone)))
  }

  /// Stops for now.
  mutating func pause() {
    say(.paused)
    say(.resumeWith, ["command": resumeCommand], tone: .item)
    leave(finished: false)
  }

  /// Ends the sitting.
  mutating func leave(finished: Bool) {
    record(.left(finished: finished))
    effects.append(.leave(finished: finished))
  }

  /// Whether the supervisor judged a check otherwise than the scorer and has not said why.
  private func isUnexplained(_ check: ScoredCheck) -> Bool {
    guard let judged = review.judgement(on: check.id), let met = check.met, judged != met else {
      return false
    }
    return review.overrides[check.id] == nil && !review.upheld.contains(check.id)
  }
}
