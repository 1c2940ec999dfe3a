import Foundation

/// SplitMix64 (Steele, Lea and Flood 2014): small, seeded, and the same on every machine.
public struct SeededGenerator: RandomNumberGenerator, CustomStringConvertible {
  /// What the numbers start from.
  public let seed: UInt64
  private var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  /// What to set in the environment to see one failure again.
  public var description: String { "SEED=\(seed)" }

  /// The seeds to try: so many, or the one that `SEED` in the environment names.
  public static func seeds(_ count: UInt64) -> [UInt64] {
    let only = ProcessInfo.processInfo.environment["SEED"].flatMap(UInt64.init)
    return only.map { [$0] } ?? Array(1...count)
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// Whether something of this probability comes true.
  public mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &self) < probability
  }

  /// A whole number of the range.
  public mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// Some of the elements, each with this probability, in their order.
  public mutating func some<Element>(of elements: [Element], _ probability: Double) -> [Element] {
    var chosen: [Element] = []
    for element in elements where chance(probability) { chosen.append(element) }
    return chosen
  }

  /// The elements in another order.
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &self)
  }
}

/// Tries a property with so many seeds, or with the one that `SEED` in the environment names.
public func withSeeds(
  _ count: UInt64, _ body: (inout SeededGenerator) throws -> Void
) rethrows {
  for seed in SeededGenerator.seeds(count) {
    var random = SeededGenerator(seed: seed)
    try body(&random)
  }
}
