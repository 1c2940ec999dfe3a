/// What one rule did to the executive's disposition in one turn, with the difficulty counted in.
public struct Movement: Sendable, Equatable {
  /// The rule's id.
  public let rule: String
  /// What was added to trust.
  public let trust: Int
  /// What was added to patience.
  public let patience: Int
}
