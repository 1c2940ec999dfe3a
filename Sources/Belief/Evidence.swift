/// What the practitioner answered to one question, how they know it, and how fresh it is.
public struct Evidence: Sendable, Equatable {
  /// The question's id.
  public let item: String
  /// The ids of the options said to hold: one, or several.
  public let options: [String]
  /// How it is known.
  public let known: Known
  /// The share of its weight that is left, from 0 to 1: age takes some of it, and what explains a surprise.
  public let share: Double

  /// Creates a piece of evidence, one of full weight unless a share is given.
  public init(item: String, options: [String], known: Known, share: Double = 1) {
    self.item = item
    self.options = options
    self.known = known
    self.share = share
  }

  /// What the log-likelihood is multiplied by, from 0 to 1: the weight of how it is known × the share.
  public var weight: Double { known.weight * share }
}
