/// What the classifier looks at in a text.
struct Features {
  /// The words and pairs of neighbours, without their endings; one may stand more than once.
  var words: [WordHash] = []
  /// Pieces of four and five letters, which make cousins of words that share a root.
  var pieces: [WordHash] = []
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
  /// Keeps pieces of words apart from words.
  private static let pieceMark: UInt64 = 0x70

  /// The features of a text.
  func features(of text: TokenText) -> Features {
    var features = Features()
    features.words.reserveCapacity(2 * text.tokens.count + 1)
    var before = Self.edge
    var seenWords: [WordHash] = []
    for token in text.tokens where token.kind == .word || token.kind == .cry {
      features.words.append(token.stem)
      features.words.append(WordHash(before, token.stem))
      before = token.stem
      if token.kind == .word, !seenWords.contains(token.hash) {
        seenWords.append(token.hash)
        FeatureMaker.addPieces(of: text.letters[token.range], to: &features.pieces)
      }
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

  /// The runs of four and five letters of a word between its edges.
  private static func addPieces(of word: ArraySlice<UInt8>, to pieces: inout [WordHash]) {
    let last = word.endIndex
    for start in (word.startIndex - 1)..<last {
      var hash = WordHash()
      for place in start..<min(start + 5, last + 1) {
        hash.add(place < word.startIndex || place == last ? 94 : word[place])
        if place - start >= 3 { pieces.append(hash.marked(pieceMark)) }
      }
    }
  }

  /// The features that a found concept gives.
  func numbers(of found: ConceptIndex.Found) -> [Int] {
    let shift = found.isNegated ? conceptSpace / 2 : 0
    return [shift + index.concepts[found.shade], shift + index.conceptCount + found.shade]
  }
}
