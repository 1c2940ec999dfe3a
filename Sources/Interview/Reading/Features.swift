/// What the classifier looks at in a text.
struct Features {
  /// The words and pairs of neighbours, without their endings; one may stand more than once.
  var words: [WordHash] = []
  /// The words whose spelling counts, each once: pieces of four and five letters make cousins of words
  /// that share a root.
  var spelled: [(hash: WordHash, letters: Range<Int>)] = []
  /// The concepts and their shades, as numbers below `FeatureMaker.conceptSpace`.
  var concepts: [Int] = []
}

/// Turns texts into features.
struct FeatureMaker: Sendable {
  /// Finds the concepts.
  let index: ConceptIndex

  /// The number of different concept features: each concept and each shade, affirmed and negated.
  var conceptSpace: Int { 2 * (index.conceptCount + index.concepts.count) }

  private static let edge = WordHash([94])
  /// Keeps pieces of words apart from words.
  private static let pieceMark: UInt64 = 0x70

  /// Stands for a title in the words.
  private static let title = WordHash([94, 116])

  /// The features of a text.
  func features(of text: TokenText) -> Features {
    var features = Features()
    let found = index.find(in: text)
    var titles = index.titles(among: found)[...]
    features.words.reserveCapacity(2 * text.tokens.count + 1)
    var before = Self.edge
    for (place, token) in text.tokens.enumerated() where token.kind == .word || token.kind == .cry {
      while let title = titles.first, title.upperBound < place { titles.removeFirst() }
      let isTitle = titles.first?.contains(place) == true
      if isTitle, before == Self.title { continue }
      let stem = isTitle ? Self.title : token.stem
      features.words.append(stem)
      features.words.append(WordHash(before, stem))
      before = stem
      if token.kind == .word, !isTitle, !features.spelled.contains(where: { $0.hash == token.hash })
      {
        features.spelled.append((token.hash, token.range))
      }
    }
    features.words.append(WordHash(before, Self.edge))
    for found in found {
      for number in numbers(of: found) where !features.concepts.contains(number) {
        features.concepts.append(number)
      }
    }
    return features
  }

  /// The runs of four and five letters of a word between its edges.
  static func pieces(of word: ArraySlice<UInt8>) -> [WordHash] {
    var pieces: [WordHash] = []
    let last = word.endIndex
    for start in (word.startIndex - 1)..<last {
      var hash = WordHash()
      for place in start..<min(start + 5, last + 1) {
        hash.add(place < word.startIndex || place == last ? 94 : word[place])
        if place - start == 4 || place == last && place - start == 3 {
          pieces.append(hash.marked(pieceMark))
        }
      }
    }
    return pieces
  }

  /// The features that a found concept gives.
  func numbers(of found: ConceptIndex.Found) -> [Int] {
    let shift = found.isNegated ? conceptSpace / 2 : 0
    return [shift + index.concepts[found.shade], shift + index.conceptCount + found.shade]
  }
}
