import Belief
import Playbook

/// How the end of the work towards the target has moved between two plans, as a line and its values.
public struct PlanEnd: Sendable, Equatable {
  /// The line.
  public let line: LineID
  /// What its braces stand for.
  public let values: [String: String]

  /// Compares the last days of two plans.
  public init(from was: Day, to now: Day, in lines: Lines) {
    let days = now.number - was.number
    line = days == 0 ? .planEndsSame : days > 0 ? .planEndsLater : .planEndsSooner
    values = ["day": now.inWords].merging(days == 0 ? [:] : ["days": lines.days(abs(days))]) { $1 }
  }
}
