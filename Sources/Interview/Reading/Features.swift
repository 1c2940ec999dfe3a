/// What the classifier looks at in a text.
struct Features {
  /// The words without their endings; one may stand more than once.
  var words: [WordHash] = []
  /// The pairs of neighbours, and of words that have one other between them.
  var pairs: [WordHash] = []
  /// The words whose spelling counts, each once: pieces of four and five letters make cousins of words
  /// that share a root.
  var spelled: [(hash: WordHash, letters: Range<Int>)] = []
  /// The concepts and their shades, as numbers below `FeatureMaker.conceptSpace`.
  var concepts: [Int] = []
  /// The pairs of concepts that stand in one text.
  var together: [WordHash] = []
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
  /// Keeps pairs with a word between them apart from neighbours.
  private static let gapMark: UInt64 = 0x67
  /// Keeps pairs of concepts apart from pairs of words.
  private static let conceptMark: UInt64 = 0x63

  /// Stands for a title in the words.
  private static let title = WordHash([94, 116])

  /// The features of a text.
  func features(of text: TokenText) -> Features {
    var features = Features()
    let found = index.find(in: text)
    var titles = index.titles(among: found)[...]
    var stems = [Self.edge]
    for (place, token) in text.tokens.enumerated() where token.kind == .word || token.kind == .cry {
      while let title = titles.first, title.upperBound < place { titles.removeFirst() }
      let isTitle = titles.first?.contains(place) == true
      if isTitle, stems.last == Self.title { continue }
      stems.append(isTitle ? Self.title : token.stem)
      if token.kind == .word, !isTitle, !features.spelled.contains(where: { $0.hash == token.hash })
      {
        features.spelled.append((token.hash, token.range))
      }
    }
    features.words = Array(stems.dropFirst())
    stems.append(Self.edge)
    features.pairs =
      zip(stems, stems.dropFirst()).map { WordHash($0, $1) }
      + zip(stems, stems.dropFirst(2)).map { WordHash($0, $1).marked(Self.gapMark) }
    for found in found {
      for number in numbers(of: found) where !features.concepts.contains(number) {
        features.concepts.append(number)
      }
    }
    features.together = pairs(of: found)
    return features
  }

  /// The pairs of different concepts among those found, affirmed or negated.
  private func pairs(of found: [ConceptIndex.Found]) -> [WordHash] {
    let concepts = Set(found.map { UInt64(2 * index.concepts[$0.shade] + ($0.isNegated ? 1 : 0)) })
      .sorted().map { WordHash(value: $0) }
    return concepts.indices.flatMap { place in
      concepts[(place + 1)...].map {
        WordHash(concepts[place], $0).marked(Self.conceptMark)
      }
    }
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
