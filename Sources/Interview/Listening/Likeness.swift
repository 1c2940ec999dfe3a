#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How alike a text is to the examples of each of several groups, in words, ideas and pieces of words.
///
/// Examples are directions: each mark is as loud as it is rare among all of them (tf-idf with cosine, Salton
/// 1975). For each mark it is kept in which examples it stands, so that only those are looked at which have
/// something in common with the text.
struct Likeness: Sendable {
  /// The part of the second closest example, beside the closest.
  private static let second = 0.3

  private struct Place {
    let example: Int32
    let weight: Float
  }

  private let groups: Int
  /// The group of each example.
  private let group: [Int]
  private let places: [WordHash: [Place]]
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
    var places: [WordHash: [Place]] = [:]
    for (example, impression) in groups.joined().enumerated() {
      for (mark, weight) in impression.direction({ rarity[$0] ?? rarest }) {
        places[mark, default: []].append(
          Place(example: Int32(example), weight: Float(weight)))
      }
    }
    self.groups = groups.count
    group = groups.enumerated().flatMap { group, examples in examples.map { _ in group } }
    self.places = places
    self.rarity = rarity
    self.rarest = rarest
  }

  /// For each group: the cosine with its closest example, and some of that with the next, 0 to 1.3.
  func likenesses(to typed: Impression) -> [Double] {
    var cosines = [Double](repeating: 0, count: group.count)
    for (mark, weight) in typed.direction({ rarity[$0] ?? rarest }) {
      for place in places[mark] ?? [] {
        cosines[Int(place.example)] += weight * Double(place.weight)
      }
    }
    var first = [Double](repeating: 0, count: groups)
    var next = first
    for (example, cosine) in cosines.enumerated() {
      let group = group[example]
      if cosine > first[group] {
        (first[group], next[group]) = (cosine, first[group])
      } else if cosine > next[group] {
        next[group] = cosine
      }
    }
    return zip(first, next).map { $0 + Self.second * $1 }
  }
}
