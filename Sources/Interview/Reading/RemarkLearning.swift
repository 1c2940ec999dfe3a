import Dispatch
import Playbook
import Synchronization

/// Learns from labelled texts what each feature says.
enum RemarkLearning {
  /// A text of which it is known what it says: the number of its label, below the labels' count.
  typealias Labelled = (label: Int, text: String)

  /// A pair, or a piece of a word, that stands in fewer texts than this teaches nothing.
  private static let leastSeen = 2

  /// What remarks teach; the digest is kept with it.
  static func table(of remarks: [Remark], maker: FeatureMaker, digest: UInt64) -> WeightTable {
    table(of: remarks.map { ($0.meaning.index, $0.text) }, maker: maker, digest: digest)
  }

  /// What labelled texts teach; the digest is kept with it.
  static func table(of labelled: [Labelled], maker: FeatureMaker, digest: UInt64) -> WeightTable {
    let texts = zip(labelled, looked(at: labelled, by: maker)).map {
      Text(label: $0.label, features: $1.features, pieces: $1.pieces)
    }
    let known = Recurring(texts, atLeast: leastSeen)
    var numbers = FeatureTable(first: maker.conceptSpace, capacity: 10 * labelled.count)
    var lessons = Lessons(capacity: 120 * labelled.count)
    for text in texts {
      for word in text.features.words { lessons.add(numbers.number(of: word)) }
      for pair in text.features.pairs where known[pair] { lessons.add(numbers.number(of: pair)) }
      lessons.endFamily(volume: RemarkModel.Volume.words)
      for concept in text.features.concepts { lessons.add(Int32(concept)) }
      lessons.endFamily(volume: RemarkModel.Volume.concepts)
      for pair in text.features.together where known[pair] {
        lessons.add(numbers.number(of: pair))
      }
      lessons.endFamily(volume: RemarkModel.Volume.together)
      for piece in text.pieces where known[piece] { lessons.add(numbers.number(of: piece)) }
      lessons.endFamily(volume: RemarkModel.Volume.pieces)
      lessons.endText(label: text.label)
    }
    let rarity = lessons.rarity(count: numbers.count)
    let weights = lessons.weights(rarity)
    let keys = numbers.features.map { WeightTable.key($0) }
    return WeightTable(
      concepts: maker.conceptSpace, keys: keys, rarity: rarity, weights: weights, digest: digest)
  }

  /// A text as it is learnt from.
  private struct Text {
    let label: Int
    let features: Features
    let pieces: [WordHash]
  }

  /// Looks at the texts, several parts of them side by side; the order stays.
  private static func looked(
    at labelled: [Labelled], by maker: FeatureMaker
  ) -> [(features: Features, pieces: [WordHash])] {
    let parts = 4
    let looked = Mutex([Int: [(Features, [WordHash])]]())
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let range = (part * labelled.count / parts)..<((part + 1) * labelled.count / parts)
      let features = labelled[range].map { remark in
        let text = TokenText(remark.text)
        let features = maker.features(of: text)
        let pieces = features.spelled.flatMap { FeatureMaker.pieces(of: text.letters[$0.letters]) }
        return (features, pieces)
      }
      looked.withLock { $0[part] = features }
    }
    return looked.withLock { looked in (0..<parts).flatMap { looked[$0] ?? [] } }
  }

  /// The pairs and pieces that stand in several texts.
  private struct Recurring {
    private var numbers: FeatureTable
    private var seen: [(last: Int, times: Int)] = []
    private let least: Int

    init(_ texts: [Text], atLeast least: Int) {
      self.least = least
      numbers = FeatureTable(first: 0, capacity: min(150_000, 120 * texts.count))
      for (number, text) in texts.enumerated() {
        for feature in text.features.pairs { note(feature, in: number) }
        for feature in text.features.together { note(feature, in: number) }
        for feature in text.pieces { note(feature, in: number) }
      }
    }

    private mutating func note(_ feature: WordHash, in text: Int) {
      let number = Int(numbers.number(of: feature))
      if number == seen.count { seen.append((-1, 0)) }
      if seen[number].last != text { seen[number] = (text, seen[number].times + 1) }
    }

    subscript(feature: WordHash) -> Bool {
      numbers[feature].map { seen[Int($0)].times >= least } ?? false
    }
  }
}
