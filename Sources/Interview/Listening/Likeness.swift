#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How alike a text is to the examples of each of several groups, in words, ideas and pieces of words.
///
/// Examples are directions: each mark is as loud as it is rare among all of them (tf-idf with cosine, Salton
/// 1975).
struct Likeness: Sendable {
  /// The part of the second closest example, beside the closest.
  private static let second = 0.3

  private let examples: [[[WordHash: Double]]]
  private let rarity: [WordHash: Double]
  private let rarest: Double

  /// Learns how rare each mark is among the examples.
  init(of groups: [[Impression]]) {
    var uses: [WordHash: Int] = [:]
    for impression in groups.joined() {
      for mark in impression.marks { uses[mark, default: 0] += 1 }
    }
    let all = Double(groups.joined().count) + 1
    let rarity = uses.mapValues { log(all / (Double($0) + 0.5)) }
    let rarest = log(all / 0.5)
    self.rarity = rarity
    self.rarest = rarest
    examples = groups.map { $0.map { $0.direction { rarity[$0] ?? rarest } } }
  }

  /// For each group: the cosine with its closest example, and some of that with the next, 0 to 1.3.
  func likenesses(to typed: Impression) -> [Double] {
    let direction = typed.direction { rarity[$0] ?? rarest }
    return examples.map { group in
      let cosines = group.map { Self.product(direction, $0) }.sorted(by: >)
      return (cosines.first ?? 0) + Self.second * (cosines.dropFirst().first ?? 0)
    }
  }

  /// The cosine of two directions.
  private static func product(_ a: [WordHash: Double], _ b: [WordHash: Double]) -> Double {
    let (few, many) = a.count < b.count ? (a, b) : (b, a)
    // In the order of the marks, so that the sum is the same every time.
    return few.keys.sorted { $0.value < $1.value }.reduce(0) { sum, mark in
      many[mark].map { sum + (few[mark] ?? 0) * $0 } ?? sum
    }
  }
}
