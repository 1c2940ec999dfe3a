import Belief
import Dispatch
import Playbook
import Synchronization

/// Tells what a remark says, having learnt from remarks of which it is known.
///
/// It begins as complement naive Bayes (Rennie and others, 2003): a feature speaks for a label the
/// rarer it is in the remarks of all *other* labels. From there a few rounds of multinomial logistic
/// regression mend what the independence of the features gets wrong. The counts are tf-idf of words,
/// pairs of neighbouring words, concepts and pieces of words, each family to a length of its own. Nothing
/// is left to chance: the same remarks give the same weights, and each word's share can be named.
struct RemarkModel: Sendable {
  /// A number for each label, in the order of `Remark.Meaning.all`.
  typealias PerLabel = SIMD16<Float>

  /// A feature's number and its weight in a text.
  typealias Weighted = (number: Int32, value: Float)

  private var table: FeatureTable
  private let rarity: [Float]
  private let weights: [PerLabel]

  /// How loud each family of features is.
  private enum Volume {
    static let words: Float = 1
    static let concepts: Float = 0.7
    static let pieces: Float = 0.6
  }

  /// Learns from remarks.
  init(_ remarks: [Remark], maker: FeatureMaker) {
    table = FeatureTable(first: maker.conceptSpace, capacity: 16 * remarks.count)
    var lessons = Lessons(capacity: 120 * remarks.count)
    var spelling = Spelling()
    for (remark, (text, features)) in zip(remarks, RemarkModel.features(of: remarks, by: maker)) {
      for word in features.words { lessons.add(table.number(of: word)) }
      lessons.endFamily(volume: Volume.words)
      for concept in features.concepts { lessons.add(Int32(concept)) }
      lessons.endFamily(volume: Volume.concepts)
      for word in features.spelled {
        spelling.visitPieces(of: word.hash, text.letters[word.letters], in: &table) {
          lessons.add($0)
        }
      }
      lessons.endFamily(volume: Volume.pieces)
      lessons.endText(label: remark.meaning.index)
    }
    rarity = lessons.rarity(count: table.count)
    weights = lessons.weights(rarity)
  }

  /// Looks at the remarks, several parts of them side by side; the order stays.
  private static func features(
    of remarks: [Remark], by maker: FeatureMaker
  ) -> [(TokenText, Features)] {
    let parts = 4
    let looked = Mutex([Int: [(TokenText, Features)]]())
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let range = (part * remarks.count / parts)..<((part + 1) * remarks.count / parts)
      let features = remarks[range].map { remark in
        let text = TokenText(remark.text)
        return (text, maker.features(of: text))
      }
      looked.withLock { $0[part] = features }
    }
    return looked.withLock { looked in (0..<parts).flatMap { looked[$0] ?? [] } }
  }

  /// The features of a text with their weights.
  private func vector(of features: Features, in text: TokenText) -> [Weighted] {
    let pieces = features.spelled.flatMap { FeatureMaker.pieces(of: text.letters[$0.letters]) }
    var result: [Weighted] = []
    add(features.words.compactMap { table[$0] }, volume: Volume.words, to: &result)
    add(features.concepts.map { Int32($0) }, volume: Volume.concepts, to: &result)
    add(pieces.compactMap { table[$0] }, volume: Volume.pieces, to: &result)
    return result
  }

  /// Adds a family of features, each as loud as it is rare, brought to the length of its volume.
  private func add(_ family: [Int32], volume: Float, to result: inout [Weighted]) {
    let square = family.reduce(0) { $0 + rarity[Int($1)] * rarity[Int($1)] }
    guard square > 0 else { return }
    let scale = volume / square.squareRoot()
    for number in family { result.append((number, rarity[Int(number)] * scale)) }
  }

  /// How much speaks for each label.
  func scores(of features: Features, in text: TokenText) -> PerLabel {
    vector(of: features, in: text).reduce(PerLabel.zero) {
      $0 + weights[Int($1.number)] * $1.value
    }
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

/// The pieces of the words met so far, so that a word is cut up once.
private struct Spelling {
  private var words = FeatureTable(first: 0, capacity: 8_000)
  private var pieces: [[Int32]] = []

  mutating func visitPieces(
    of word: WordHash, _ letters: ArraySlice<UInt8>, in table: inout FeatureTable,
    _ visit: (Int32) -> Void
  ) {
    let number = Int(words.number(of: word))
    if number == pieces.count {
      pieces.append(FeatureMaker.pieces(of: letters).map { table.number(of: $0) })
    }
    for piece in pieces[number] { visit(piece) }
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
