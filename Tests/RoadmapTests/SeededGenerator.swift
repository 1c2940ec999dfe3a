import Foundation

/// SplitMix64 (Steele, Lea and Flood 2014): small, seeded, and the same on every machine.
struct SeededGenerator: RandomNumberGenerator, CustomStringConvertible {
  let seed: UInt64
  private var state: UInt64

  init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  /// What to set in the environment to see one failure again.
  var description: String { "SEED=\(seed)" }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// Whether something of this probability comes true.
  mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &self) < probability
  }

  /// A whole number of the range.
  mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// Some of the elements, each with this probability, in their order.
  mutating func some<Element>(of elements: [Element], _ probability: Double) -> [Element] {
    var chosen: [Element] = []
    for element in elements where chance(probability) { chosen.append(element) }
    return chosen
  }

  /// The elements in another order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    elements.shuffled(using: &self)
  }
}

/// Tries a property with so many seeds, or with the one that `SEED` in the environment names.
func withSeeds(_ count: UInt64, _ body: (inout SeededGenerator) throws -> Void) rethrows {
  let only = ProcessInfo.processInfo.environment["SEED"].flatMap(UInt64.init)
  for seed in only.map({ [$0] }) ?? Array(1...count) {
    var random = SeededGenerator(seed: seed)
    try body(&random)
  }
}
