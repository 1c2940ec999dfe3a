import Belief
import Playbook

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells what a remark says, having learnt from remarks of which it is known.
///
/// It begins as complement naive Bayes (Rennie and others, 2003): a feature speaks for a label the
/// rarer it is in the remarks of all *other* labels. From there a few rounds of multinomial logistic
/// regression mend what the independence of the features gets wrong. The counts are tf-idf of words,
/// pairs of neighbouring words, concepts and pieces of words, each family to a length of its own. Nothing
/// is left to chance: the same remarks give the same weights, and each word's share can be named.
struct RemarkModel {
  /// A number for each label, in the order of `Remark.Meaning.all`.
  typealias PerLabel = SIMD16<Float>

  /// A feature's number and its weight in a text.
  typealias Weighted = (number: Int32, value: Float)

  private var table: FeatureTable
  private var rarity: [Float] = []
  private var weights: [PerLabel] = []

  /// How loud each family of features is.
  private enum Volume {
    static let words: Float = 1
    static let concepts: Float = 0.7
    static let pieces: Float = 0.6
  }

  /// Learns from remarks.
  init(_ remarks: [Remark], maker: FeatureMaker) {
    table = FeatureTable(first: maker.conceptSpace, capacity: 24 * remarks.count)
    let labels = Dictionary(
      uniqueKeysWithValues: Remark.Meaning.all.enumerated().map { ($1, $0) })
    var texts: [NumberedFeatures] = []
    texts.reserveCapacity(remarks.count)
    for remark in remarks {
      let features = maker.features(of: TokenText(remark.text))
      texts.append(NumberedFeatures(features) { table.number(of: $0) })
    }
    rarity = RemarkModel.rarity(texts, count: table.count)
    var lessons = Lessons()
    for (text, remark) in zip(texts, remarks) {
      lessons.add(vector(text), label: labels[remark.meaning] ?? 0)
    }
    weights = lessons.weights(count: table.count)
  }

  /// ln((1 + n) / (1 + nₓ)) + 1; a piece that stands in one remark only is left out.
  private static func rarity(_ texts: [NumberedFeatures], count: Int) -> [Float] {
    var seenIn = [Int32](repeating: 0, count: count)
    var last = [Int32](repeating: -1, count: count)
    var isPiece = [Bool](repeating: false, count: count)
    for (number, text) in texts.enumerated() {
      for family in [text.words, text.concepts, text.pieces] {
        for feature in family where last[Int(feature)] != Int32(number) {
          last[Int(feature)] = Int32(number)
          seenIn[Int(feature)] += 1
        }
      }
      for piece in text.pieces { isPiece[Int(piece)] = true }
    }
    let all = Float(texts.count)
    return zip(seenIn, isPiece).map { seen, isPiece in
      isPiece && seen < 2 ? 0 : logf((1 + all) / (1 + Float(seen))) + 1
    }
  }

  /// The features of a text with their weights.
  private func vector(_ text: NumberedFeatures) -> [Weighted] {
    var result: [Weighted] = []
    result.reserveCapacity(text.words.count + text.pieces.count + text.concepts.count)
    add(text.words, volume: Volume.words, to: &result)
    add(text.concepts, volume: Volume.concepts, to: &result)
    add(text.pieces, volume: Volume.pieces, to: &result)
    return result
  }

  /// Adds a family of features, (1 + ln count) · rarity each, brought to the length of its volume.
  private func add(_ family: [Int32], volume: Float, to result: inout [Weighted]) {
    let start = result.count
    var run = 0
    for (place, number) in family.enumerated() {
      run += 1
      if place + 1 < family.count, family[place + 1] == number { continue }
      let value = rarity[Int(number)] * (run == 1 ? 1 : 1 + logf(Float(run)))
      if value > 0 { result.append((number, value)) }
      run = 0
    }
    let length = result[start...].reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    guard length > 0 else { return }
    for index in start..<result.count { result[index].value *= volume / length }
  }

  /// How much speaks for each label.
  func scores(of features: Features) -> PerLabel {
    let text = NumberedFeatures(features) { table[$0] }
    return vector(text).reduce(PerLabel.zero) { $0 + weights[Int($1.number)] * $1.value }
  }

  /// How much one word or pair of words speaks for a label, before its share is taken.
  func weight(of word: WordHash, for label: Int) -> Float {
    table[word].map { weights[Int($0)][label] * rarity[Int($0)] } ?? 0
  }

  /// How much a concept speaks for a label, before its share is taken.
  func weight(ofConcept number: Int, for label: Int) -> Float {
    Volume.concepts * weights[number][label] * rarity[number]
  }
}

/// The features of a text by number, each family in order, so that equal ones stand together.
struct NumberedFeatures {
  let words: [Int32]
  let concepts: [Int32]
  let pieces: [Int32]

  /// Numbers features; those without a number are left out.
  init(_ features: Features, number: (WordHash) -> Int32?) {
    words = features.words.compactMap(number).sorted()
    concepts = features.concepts.map { Int32($0) }.sorted()
    pieces = features.pieces.compactMap(number).sorted()
  }
}
