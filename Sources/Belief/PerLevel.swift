/// One number for each level.
public struct PerLevel: Sendable, Equatable {
  private var values: [Double]

  /// Creates the numbers by asking for each level's.
  public init(_ value: (Level) -> Double) {
    values = Level.allCases.map(value)
  }

  /// The number of one level.
  public subscript(level: Level) -> Double {
    get { values[level.index] }
    set { values[level.index] = newValue }
  }

  /// The numbers divided by their sum, so that they add up to one.
  public var normalised: PerLevel {
    let sum = values.reduce(0, +)
    return sum > 0
      ? PerLevel { self[$0] / sum } : PerLevel { _ in 1 / Double(Level.allCases.count) }
  }

  /// The levels from the largest number to the smallest; the lower level first where they are equal.
  public var ranked: [Level] {
    Level.allCases.sorted { (self[$0], $1.index) > (self[$1], $0.index) }
  }

  /// Shannon's entropy in bits, of numbers that add up to one.
  public var entropy: Double {
    values.reduce(0) { $0 - bits($1) }
  }
}
