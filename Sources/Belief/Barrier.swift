/// Something that keeps an executive from acting; each is present or absent on its own.
public enum Barrier: String, CaseIterable, Codable, Sendable, Hashable {
  /// Has never used it first-hand.
  case noExperience = "no-experience"
  /// Fears losing the message, or being attacked.
  case lossOfControl = "loss-of-control"
  /// Sees no return.
  case unclearValue = "unclear-value"
  /// Believes that the organisation's publics are elsewhere.
  case audienceDoubt = "audience-doubt"
  /// Has no time, people or money for it.
  case resources
  /// Fears law, regulation, privacy or security trouble.
  case legalRisk = "legal-risk"
  /// Is held by hierarchy, silos or chains of approval.
  case culture
  /// Was burnt before.
  case pastFailure = "past-failure"
  /// Fears for their own standing.
  case personalExposure = "personal-exposure"
  /// Would act if there were a plan.
  case noPlan = "no-plan"
}
