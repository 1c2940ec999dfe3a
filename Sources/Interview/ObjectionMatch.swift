import Playbook

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the objection that somebody's words come closest to.
///
/// Words are compared by their stems, rare ones counting more (tf-idf with cosine, Salton 1975).
struct ObjectionMatch {
  /// From this closeness on, 0 to 1, words are taken for an objection.
  static let close = 0.3

  private let objections: [Objection]
  private let phrases: [(objection: Int, words: Set<WordHash>)]
  private let rarity: [WordHash: Double]

  init(_ objections: [Objection]) {
    self.objections = objections
    let phrases = objections.enumerated().flatMap { index, objection in
      objection.heard.map { (objection: index, words: Self.words($0)) }
    }
    self.phrases = phrases
    var counts: [WordHash: Int] = [:]
    for phrase in phrases { for word in phrase.words { counts[word, default: 0] += 1 } }
    rarity = counts.mapValues { log(Double(phrases.count) / Double($0)) }
  }

  /// The objection, if any comes close; the author's first of two that are equally close.
  func best(for text: String) -> Objection? {
    let words = Self.words(text)
    var best: (objection: Int, closeness: Double)?
    for phrase in phrases {
      let closeness = closeness(words, phrase.words)
      if closeness >= Self.close, closeness > best?.closeness ?? 0 {
        best = (phrase.objection, closeness)
      }
    }
    return best.map { objections[$0.objection] }
  }

  private func closeness(_ a: Set<WordHash>, _ b: Set<WordHash>) -> Double {
    let shared = square(a.intersection(b))
    return shared > 0 ? shared / (square(a) * square(b)).squareRoot() : 0
  }

  /// How much a word counts that is in no objection: one that is in every fiftieth phrase.
  private static let foreign = 4.0

  /// The sum of squares of how rare the words are.
  private func square(_ words: Set<WordHash>) -> Double {
    words.sorted { $0.value < $1.value }.reduce(0) { sum, word in
      let weight = rarity[word] ?? Self.foreign
      return sum + weight * weight
    }
  }

  private static func words(_ text: String) -> Set<WordHash> {
    Set(Sentence.all(in: text).flatMap(\.words).map { Stem.hash(of: Array($0.utf8)[...]) })
  }
}
