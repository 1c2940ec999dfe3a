#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How evidence loses weight with age.
public struct Fading: Sendable, Equatable {
  /// The days after which evidence weighs half as much, above 0.
  public let halfLife: Double

  /// Creates a fading with a half-life in days.
  public init(halfLife: Double) {
    self.halfLife = halfLife
  }

  /// The share of its weight that evidence keeps at an age in days: 2^(−age / half-life), from 0 to 1.
  ///
  /// The likelihood raised to this power is the power prior of Ibrahim and Chen (2000). Since every
  /// share shrinks by the same factor from one day to the next, what weighed more goes on weighing more.
  public func share(at age: Int) -> Double {
    exp2(-Double(max(0, age)) / halfLife)
  }
}
