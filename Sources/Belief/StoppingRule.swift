/// When the interview has asked enough.
public struct StoppingRule: Sendable, Equatable {
  /// Why no further question is asked.
  public enum Reason: String, Sendable, Equatable, Codable {
    /// The level is known firmly enough, and so is every barrier that could still be asked about.
    case firm
    /// No question left would teach enough to be worth asking.
    case notWorthAsking
    /// The practitioner has been asked as many questions as is decent.
    case enough
    /// Every question has been asked.
    case exhausted
  }

  /// The confidence at which a level is firm, between 0.2 and 1.
  public let firmLevel: Double
  /// A barrier is firm when its probability is this far from one half or farther, 0 to 0.5.
  public let firmBarrier: Double
  /// The least gain, in bits per unit of effort, for which a question is asked.
  public let leastGain: Double
  /// The fewest answers about the level before it may be called firm: people do not always act like
  /// themselves, and the model takes answers for independent.
  public let least: Int
  /// The most questions asked by gain.
  public let most: Int

  /// Creates a rule.
  public init(firmLevel: Double, firmBarrier: Double, leastGain: Double, least: Int, most: Int) {
    self.firmLevel = firmLevel
    self.firmBarrier = firmBarrier
    self.leastGain = leastGain
    self.least = least
    self.most = most
  }

  /// Whether the level is firm after so many answers about it.
  public func levelIsFirm(_ belief: Posterior, answers: Int) -> Bool {
    belief.confidence >= firmLevel && answers >= least
  }

  /// Whether one barrier is firmly present or absent.
  public func isFirm(_ barrier: Barrier, in belief: Posterior) -> Bool {
    abs(belief.probability(barrier) - 0.5) >= firmBarrier
  }
}
