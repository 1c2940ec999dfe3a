/// What is believed about one executive after the evidence.
public struct Posterior: Sendable, Equatable {
  /// P(level), adding up to one.
  public let levels: PerLevel
  /// P(barrier present).
  public let barriers: [Barrier: Double]

  /// Creates a belief.
  public init(levels: PerLevel, barriers: [Barrier: Double]) {
    self.levels = levels
    self.barriers = barriers
  }

  /// The likeliest level.
  public var level: Level { levels.ranked[0] }

  /// The second likeliest level.
  public var runnerUp: Level { levels.ranked[1] }

  /// The probability of the likeliest level, 0.2 to 1.
  public var confidence: Double { levels[level] }

  /// The probability above which a barrier is planned for.
  public static let activeFrom = 0.5

  /// The barriers more likely present than not, the likeliest first.
  public var activeBarriers: [Barrier] {
    Barrier.allCases
      .filter { probability($0) >= Self.activeFrom }
      .sorted { probability($0) > probability($1) }
  }

  /// The probability that a barrier is present.
  public func probability(_ barrier: Barrier) -> Double {
    barriers[barrier] ?? 0
  }

  /// What is still open about the level and the barriers, in bits: Shannon's entropy, 0 if all is certain.
  public var entropy: Double {
    Barrier.allCases.reduce(levels.entropy) { $0 + binaryEntropy(probability($1)) }
  }
}
