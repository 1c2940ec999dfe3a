/// What the classifier looks at in a text: words, pairs of words, and concepts.
struct Features {
  /// The words and pairs of neighbours, without their endings; one may stand more than once.
  var words: [WordHash] = []
  /// The concepts and their shades, as numbers below `FeatureMaker.conceptSpace`.
  var concepts: [Int] = []
}

/// Turns texts into features.
struct FeatureMaker {
  /// Finds the concepts.
  let index: ConceptIndex

  /// The number of different concept features: each concept and each shade, affirmed and negated.
  var conceptSpace: Int { 2 * (index.conceptCount + index.concepts.count) }

  private static let edge = WordHash([94])

  /// The features of a text.
  func features(of text: TokenText) -> Features {
    var features = Features()
    var before = Self.edge
    for token in text.tokens where token.kind != .stop {
      features.words.append(token.stem)
      features.words.append(WordHash(before, token.stem))
      before = token.stem
    }
    features.words.append(WordHash(before, Self.edge))
    var seen: Set<Int> = []
    for found in index.find(in: text) {
      for number in numbers(of: found) where seen.insert(number).inserted {
        features.concepts.append(number)
      }
    }
    return features
  }

  /// The features that a found concept gives.
  func numbers(of found: ConceptIndex.Found) -> [Int] {
    let shift = found.isNegated ? conceptSpace / 2 : 0
    return [shift + index.concepts[found.shade], shift + index.conceptCount + found.shade]
  }
}
