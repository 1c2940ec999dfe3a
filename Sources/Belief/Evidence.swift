/// What the practitioner answered to one question, and how they know it.
public struct Evidence: Sendable, Equatable {
  /// The question's id.
  public let item: String
  /// The ids of the options said to hold: one, or several.
  public let options: [String]
  /// How it is known.
  public let known: Known

  /// Creates a piece of evidence.
  public init(item: String, options: [String], known: Known) {
    self.item = item
    self.options = options
    self.known = known
  }
}
