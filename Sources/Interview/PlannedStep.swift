import Belief

/// One step of a plan as it was given to the practitioner: which, and when.
public struct PlannedStep: Sendable, Hashable, Codable {
  /// The tactic's id.
  public let tactic: String
  /// The first day.
  public let starts: Day
  /// The day on which to look whether it worked.
  public let ends: Day

  /// Creates a planned step.
  public init(tactic: String, starts: Day, ends: Day) {
    self.tactic = tactic
    self.starts = starts
    self.ends = ends
  }
}
