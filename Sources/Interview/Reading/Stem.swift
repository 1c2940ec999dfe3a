/// Cuts the endings off English words, so that "refuses", "refused" and "refusing" are one.
///
/// Cruder than Porter's stemmer, and quick: it need only do alike what is alike.
enum Stem {
  private static let endings: [[UInt8]] = ["ing", "ied", "ies", "ed", "es", "ly", "s"].map {
    Array($0.utf8)
  }

  /// The hash of a word without its ending.
  static func hash(of word: ArraySlice<UInt8>) -> WordHash {
    var stem = word
    if stem.count > 2, stem.suffix(2).elementsEqual([39, 115]) { stem.removeLast(2) }
    if let cut = endings.first(where: { ends(stem, in: $0) }) {
      stem.removeLast(cut.count)
      if cut.first == 105, cut.count == 3, cut[1] == 101 { return ended(stem, by: 105) }
      stem = undoubled(stem)
    }
    if stem.count > 3, stem.last == 101 { stem.removeLast() }
    if stem.count > 3, stem.last == 121 { return ended(stem.dropLast(), by: 105) }
    return WordHash(stem)
  }

  /// Whether the word has this ending and enough before it.
  private static func ends(_ word: ArraySlice<UInt8>, in ending: [UInt8]) -> Bool {
    guard word.count >= ending.count + 3, word.suffix(ending.count).elementsEqual(ending) else {
      return false
    }
    if ending == [115] { return ![115, 117, 105].contains(word[word.endIndex - 2]) }
    return true
  }

  private static func undoubled(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard stem.count > 3, let last = stem.last, last == stem[stem.endIndex - 2],
      ![97, 101, 108, 111, 115].contains(last)
    else { return stem }
    return stem.dropLast()
  }

  private static func ended(_ stem: ArraySlice<UInt8>, by letter: UInt8) -> WordHash {
    var hash = WordHash(stem)
    hash.add(letter)
    return hash
  }
}
