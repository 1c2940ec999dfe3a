import Belief
import Playbook

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells what a remark says, having learnt from remarks of which it is known.
///
/// Complement naive Bayes (Rennie and others, 2003): the weight of a feature for a label is how much
/// rarer it is in the remarks of all *other* labels, on weighted counts (tf-idf) of words, pairs of
/// neighbouring words and concepts. It is learnt in one pass, gives the same result every time, and each
/// word's share in a verdict can be named.
struct RemarkModel {
  /// A number for each label, in the order of `Remark.Meaning.all`.
  typealias PerLabel = SIMD16<Float>

  /// What is added to each count, so that nothing is impossible.
  private static let smoothing: Float = 0.5
  /// How loud the concepts are beside the words.
  private static let conceptVolume: Float = 0.7

  private let maker: FeatureMaker
  private var places: [WordHash: Int32] = [:]
  private var rarity: [Float] = []
  private var weights: [PerLabel] = []

  /// Learns from remarks.
  init(_ remarks: [Remark], maker: FeatureMaker) {
    self.maker = maker
    let labels = Dictionary(
      uniqueKeysWithValues: Remark.Meaning.all.enumerated().map { ($1, $0) })
    var documents: [(features: [Int32], concepts: [Int32], label: Int)] = []
    var seenIn = [Int32](repeating: 0, count: maker.conceptSpace)
    var last = [Int32](repeating: -1, count: maker.conceptSpace)
    documents.reserveCapacity(remarks.count)
    for (number, remark) in remarks.enumerated() {
      let features = maker.features(of: TokenText(remark.text))
      var words: [Int32] = []
      words.reserveCapacity(features.words.count)
      for word in features.words {
        let place = places[word] ?? Int32(seenIn.count)
        if Int(place) == seenIn.count {
          places[word] = place
          seenIn.append(0)
          last.append(-1)
        }
        words.append(place)
      }
      let concepts = features.concepts.map { Int32($0) }
      for place in words + concepts where last[Int(place)] != Int32(number) {
        last[Int(place)] = Int32(number)
        seenIn[Int(place)] += 1
      }
      documents.append((words, concepts, labels[remark.meaning] ?? 0))
    }
    let count = Float(remarks.count)
    rarity = seenIn.map { logf((1 + count) / (1 + Float($0))) + 1 }
    var sums = [PerLabel](repeating: .zero, count: rarity.count)
    for document in documents {
      for (place, value) in vector(document.features, document.concepts) {
        sums[Int(place)][document.label] += value
      }
    }
    learn(from: sums)
  }

  /// weight = −ln((n − nₗ + α) / (N − Nₗ + α·features)), less its mean over the labels.
  private mutating func learn(from sums: [PerLabel]) {
    let labels = PerLabel.scalarCount
    let perLabel = sums.reduce(PerLabel.zero, +)
    let others = PerLabel(repeating: perLabel.sum()) - perLabel + Self.smoothing * Float(sums.count)
    let base = PerLabel.logarithm(of: others)
    weights = sums.map { sum in
      let total = sum.sum()
      guard total > 0 else { return .zero }
      let rest = PerLabel(repeating: total + Self.smoothing) - sum
      // Most features stand under one label only: two logarithms do for them.
      var value = PerLabel(repeating: -logf(total + Self.smoothing))
      for label in 0..<labels where sum[label] > 0 { value[label] = -logf(rest[label]) }
      value += base
      return value - value.sum() / Float(labels)
    }
  }

  /// The features with their weighted counts: words and concepts each to length one.
  private func vector(_ words: [Int32], _ concepts: [Int32]) -> [(Int32, Float)] {
    var counts: [(Int32, Float)] = []
    counts.reserveCapacity(words.count + concepts.count)
    for place in words.sorted() {
      if counts.last?.0 == place {
        counts[counts.count - 1].1 += 1
      } else {
        counts.append((place, 1))
      }
    }
    for index in counts.indices {
      let (place, count) = counts[index]
      counts[index].1 = (1 + logf(count)) * rarity[Int(place)]
    }
    RemarkModel.scale(&counts, to: 1)
    var ideas = concepts.map { ($0, rarity[Int($0)]) }
    RemarkModel.scale(&ideas, to: Self.conceptVolume)
    return counts + ideas
  }

  private static func scale(_ values: inout [(Int32, Float)], to length: Float) {
    let now = values.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
    guard now > 0 else { return }
    for index in values.indices { values[index].1 *= length / now }
  }

  /// How much speaks for each label.
  func scores(of features: Features) -> PerLabel {
    let words = features.words.compactMap { places[$0] }
    let concepts = features.concepts.map { Int32($0) }
    return vector(words, concepts).reduce(PerLabel.zero) { $0 + weights[Int($1.0)] * $1.1 }
  }

  /// How much one word, pair of words or concept speaks for a label, before its share is taken.
  func weight(of word: WordHash, for label: Int) -> Float {
    places[word].map { weights[Int($0)][label] * rarity[Int($0)] } ?? 0
  }

  /// How much a concept speaks for a label, before its share is taken.
  func weight(ofConcept number: Int, for label: Int) -> Float {
    weights[number][label] * rarity[number]
  }
}

extension RemarkModel.PerLabel {
  fileprivate static func logarithm(of values: Self) -> Self {
    var result = Self.zero
    for label in 0..<scalarCount { result[label] = logf(values[label]) }
    return result
  }
}
