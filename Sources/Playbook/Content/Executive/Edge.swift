/// What gives an ask its edges: what an executive wants named, and a junior names.
public enum Edge: String, CaseIterable, Sendable {
  /// Who does it.
  case person
  /// How much work it is.
  case hours
  /// When it begins, or on which day it is.
  case start
  /// When it ends, or how it is stopped.
  case end
  /// Who reports what, and when.
  case report
}
