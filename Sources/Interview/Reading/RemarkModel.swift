import Belief
import Playbook

/// Tells what a remark says, having learnt from remarks of which it is known.
///
/// It begins as complement naive Bayes (Rennie and others, 2003): a feature speaks for a label the
/// rarer it is in the remarks of all *other* labels. From there a few rounds of multinomial logistic
/// regression mend what the independence of the features gets wrong. The counts are tf-idf of words and
/// their pairs, concepts, pairs of concepts, and pieces of words, each family to a length of its own.
/// Nothing is left to chance: the same remarks give the same weights, and each word's share can be named.
struct RemarkModel: Sendable {
  /// A number for each label, in the order of `Remark.Meaning.all`.
  typealias PerLabel = SIMD16<Float>

  /// A feature's number and its weight in a text.
  typealias Weighted = (number: Int, value: Float)

  private let table: WeightTable

  /// How loud each family of features is.
  enum Volume {
    static let words: Float = 1
    static let concepts: Float = 0.5
    static let together: Float = 0.4
    static let pieces: Float = 0.6
  }

  /// Goes by what was learnt.
  init(_ table: WeightTable) { self.table = table }

  /// Goes by what the playbook's remarks teach: as it was learnt beforehand, if the remarks are still the
  /// same; otherwise it learns anew.
  init(_ playbook: Playbook, maker: FeatureMaker) {
    let digest = playbook.files.learningDigest
    table =
      WeightTable(LearntWeights.bytes, digest: digest)
      ?? RemarkLearning.table(of: playbook.remarks, maker: maker, digest: digest)
  }

  /// The features of a text with their weights.
  private func vector(of features: Features, in text: TokenText) -> [Weighted] {
    let pieces = features.spelled.flatMap { FeatureMaker.pieces(of: text.letters[$0.letters]) }
    var result: [Weighted] = []
    let words = features.words + features.pairs
    add(words.compactMap { table[$0] }, volume: Volume.words, to: &result)
    add(features.concepts, volume: Volume.concepts, to: &result)
    add(features.together.compactMap { table[$0] }, volume: Volume.together, to: &result)
    add(pieces.compactMap { table[$0] }, volume: Volume.pieces, to: &result)
    return result
  }

  /// Adds a family of features, each as loud as it is rare, brought to the length of its volume.
  private func add(_ family: [Int], volume: Float, to result: inout [Weighted]) {
    let rarities = family.map { table.rarity(of: $0) }
    let square = rarities.reduce(0) { $0 + $1 * $1 }
    guard square > 0 else { return }
    let scale = volume / square.squareRoot()
    for (number, rarity) in zip(family, rarities) { result.append((number, rarity * scale)) }
  }

  /// How much speaks for each label.
  func scores(of features: Features, in text: TokenText) -> PerLabel {
    vector(of: features, in: text).reduce(PerLabel.zero) {
      $0 + table.weights(of: $1.number) * $1.value
    }
  }

  /// How much one word or pair of words speaks for a label, before its share is taken.
  func weight(of word: WordHash, for label: Int) -> Float {
    table[word].map { table.weights(of: $0)[label] * table.rarity(of: $0) } ?? 0
  }

  /// How much a concept speaks for a label, before its share is taken.
  func weight(ofConcept number: Int, for label: Int) -> Float {
    Volume.concepts * table.weights(of: number)[label] * table.rarity(of: number)
  }
}

extension Remark.Meaning {
  /// The place among `all`.
  var index: Int {
    switch self {
    case .level(let level): Level.allCases.firstIndex(of: level) ?? 0
    case .barrier(let barrier):
      Level.allCases.count + (Barrier.allCases.firstIndex(of: barrier) ?? 0)
    case .nothing: Level.allCases.count + Barrier.allCases.count
    }
  }
}
