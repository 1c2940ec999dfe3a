public import Interview

/// What a list shows of a session after the events just added; replaces what it showed before.
public struct SummaryUpdate: Sendable, Equatable, Codable {
  /// What the executive is called.
  public var alias: String?
  /// Words for the organisation, by which lists are narrowed down.
  public var organisation: String?
  /// Where the session stands.
  public var status: SessionSummary.Status
  /// The id of the likeliest level.
  public var level: String?
  /// The probability of that level, from 0 to 1.
  public var confidence: Double?
  /// How many questions are answered.
  public var answers: Int
  /// The plan given last, if one was.
  public var plan: [PlannedStep]?
  /// The day by which it is wanted, as 2026-10-14, if one was named.
  public var deadline: String?

  /// Creates an update.
  public init(
    alias: String? = nil, organisation: String? = nil, status: SessionSummary.Status = .open,
    level: String? = nil, confidence: Double? = nil, answers: Int = 0,
    plan: [PlannedStep]? = nil, deadline: String? = nil
  ) {
    self.alias = alias
    self.organisation = organisation
    self.status = status
    self.level = level
    self.confidence = confidence
    self.answers = answers
    self.plan = plan
    self.deadline = deadline
  }
}
