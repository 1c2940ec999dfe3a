/// What an open question asks after.
public enum QuestionTopic: String, CaseIterable, Sendable {
  /// What would have to be true.
  case condition
  /// What could go wrong.
  case worry
  /// What happened before.
  case past
  /// How one would know that it worked.
  case measure
  /// What the executive wants.
  case goal
  /// How things are done now.
  case today
  /// Who does it, or knows.
  case people
  /// Something else.
  case other
}
