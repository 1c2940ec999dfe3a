import Belief

/// What a supervisor said about a session: what the events of a review add up to.
public struct Review: Sendable, Equatable {
  /// A comment on a line.
  public struct Comment: Sendable, Equatable {
    /// The place of the event with which the line begins, from 1.
    public let at: Int
    /// What was said.
    public let words: String
    /// When.
    public let day: Day
  }

  /// A verdict of the scorer that the author replaced.
  public struct Override: Sendable, Equatable {
    /// Whether the check is met.
    public let met: Bool
    /// Why.
    public let reason: String
    /// When.
    public let day: Day
  }

  /// The session that is reviewed; empty before the review is opened.
  public private(set) var session = ""
  /// Who reviews it.
  public private(set) var author = ""
  /// The comments in the order in which they were made.
  public private(set) var comments: [Comment] = []
  /// What the author judged of each check, before the scorer's verdict was told; nil where they passed.
  public private(set) var judgements: [String: Bool?] = [:]
  /// The scorer's verdicts that were replaced, by check.
  public private(set) var overrides: [String: Override] = [:]
  /// The checks in which the author let the scorer's verdict stand.
  public private(set) var upheld: Set<String> = []
  /// The place of the first line that was last shown; 0 before any was.
  public private(set) var place = 0
  /// The day of the latest sitting.
  public private(set) var day = Day(number: 0)
  /// Whether the author was done when the review was last left.
  public private(set) var isFinished = false

  /// Creates the review that the events add up to.
  public init(replaying events: some Sequence<Event> = []) {
    for event in events { apply(event) }
  }

  /// The author's judgement on a check, where there is one.
  public func judgement(on check: String) -> Bool? { judgements[check] ?? nil }

  /// Whether a check is met after the review, by a verdict of the scorer that may be missing.
  public func verdict(on check: String, scorer: Bool?) -> Bool? {
    overrides[check]?.met ?? scorer ?? judgement(on: check)
  }

  /// Adds one event; those of other conversations mean nothing here.
  public mutating func apply(_ event: Event) {
    switch event {
    case .opened(_, let today), .resumed(_, let today):
      day = today
      isFinished = false
    case .left(let finished): isFinished = finished
    case .review(let event): apply(event)
    case .answered, .passed, .attributed, .undone, .turned, .returned, .proposed, .declined, .heard,
      .struck, .restored, .amended, .accepted, .probed, .explained, .noted, .hadEnough, .confirmed,
      .disputed,
      .stepDropped, .stepSwapped, .stepPutOff, .objectionHeard, .coached, .typed, .said, .shown,
      .planned, .checkedIn, .verified, .staged, .spoke, .replied, .forked:
      break
    }
  }

  private mutating func apply(_ event: ReviewEvent) {
    switch event {
    case .opened(let session, let author):
      self.session = session
      self.author = author
    case .turned(let place): self.place = place
    case .commented(let place, let words):
      if words.isEmpty {
        comments.removeAll { $0.at == place }
      } else {
        comments.append(Comment(at: place, words: words, day: day))
      }
    case .judged(let check, let met): judgements[check] = .some(met)
    case .overruled(let check, let met, let reason):
      overrides[check] = Override(met: met, reason: reason, day: day)
      upheld.remove(check)
    case .upheld(let check):
      upheld.insert(check)
      overrides[check] = nil
    }
  }
}
