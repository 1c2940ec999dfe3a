import Belief

/// What the practitioner has changed about the plan, in terms of tactics, objections and days.
public enum PlanChange: Sendable, Equatable {
  /// A step is left out.
  case dropped(step: String)
  /// A step is left out, and another takes its place.
  case swapped(step: String, other: String)
  /// A step is not to begin before a day.
  case putOff(step: String, until: Day)
  /// The executive was heard to say this; what lies behind it is planned for.
  case heard(objection: String)
}
