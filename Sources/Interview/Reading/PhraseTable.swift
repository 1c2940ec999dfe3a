/// Phrases by their first word, or by the beginning of it.
///
/// Everything lies in flat arrays of plain numbers: a text is looked up word by word, and thousands of
/// texts are read before the first note is.
struct PhraseTable: Sendable {
  /// What a phrase asks of the words behind the first.
  enum Part: Sendable {
    /// This word.
    case word(WordHash)
    /// A word with this beginning, which stands among `letters`.
    case beginning(first: Int32, count: Int32)
    /// Up to four words.
    case gap
  }

  /// A phrase: the shade that it belongs to, and where its parts stand among `parts`.
  struct Phrase: Sendable {
    let shade: Int32
    let first: Int32
    let last: Int32
    /// The next phrase under the same key, or -1.
    let next: Int32
  }

  private var table = FeatureTable(first: 0, capacity: 2_000)
  private var heads: [Int32] = []
  private(set) var phrases: [Phrase] = []
  private(set) var parts: [Part] = []
  private(set) var letters: [UInt8] = []

  /// The first phrase under a key; the others follow by `next`.
  subscript(key: WordHash) -> Int32 {
    guard let number = table[key] else { return -1 }
    return heads[Int(number)]
  }

  /// Adds a phrase under its first word's hash.
  mutating func add(_ rest: [Part], shade: Int, under key: WordHash) {
    let number = Int(table.number(of: key))
    if number == heads.count { heads.append(-1) }
    let first = Int32(parts.count)
    parts += rest
    phrases.append(
      Phrase(shade: Int32(shade), first: first, last: Int32(parts.count), next: heads[number]))
    heads[number] = Int32(phrases.count - 1)
  }

  /// A part for a word with this beginning.
  mutating func beginning(_ text: ArraySlice<UInt8>) -> Part {
    let first = Int32(letters.count)
    letters += text
    return .beginning(first: first, count: Int32(text.count))
  }

  /// Whether a token is what a part asks for.
  func fits(_ part: Part, _ token: Token, in text: TokenText) -> Bool {
    switch part {
    case .word(let hash): return token.hash == hash
    case .gap: return true
    case .beginning(let first, let count):
      guard token.range.count >= count else { return false }
      for offset in 0..<Int(count)
      where text.letters[token.range.lowerBound + offset] != letters[Int(first) + offset] {
        return false
      }
      return true
    }
  }
}
