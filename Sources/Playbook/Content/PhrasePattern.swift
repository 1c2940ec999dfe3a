/// A sentence as lower-case words.
public struct Sentence: Sendable, Equatable {
  /// The words: letters, digits and apostrophes.
  public let words: [String]
  /// How many words stand before the first negation takes hold.
  let affirmed: Int

  init(words: [String]) {
    self.words = words
    affirmed = Sentence.countAffirmed(words)
  }

  private static let negations: Set<String> = [
    "not", "never", "no", "nothing", "don't", "avoid", "refuse", "nor", "neither",
  ]

  /// "Without" takes hold of the word behind it, and so does all that comes after.
  private static func countAffirmed(_ words: [String]) -> Int {
    for (index, word) in words.enumerated() {
      let before = index > 0 ? words[index - 1] : ""
      let isPair = (before == "instead" && word == "of") || (before == "rather" && word == "than")
      if isPair || word == "without" || negations.contains(word) { return index + 1 }
    }
    return words.count
  }

  /// The sentences of a text, split at full stops, question and exclamation marks, semicolons and
  /// line breaks.
  public static func all(in text: String) -> [Sentence] {
    var sentences: [Sentence] = []
    var words: [String] = []
    var word = ""
    func closeWord() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if character == "'" || character == "’" {
        word.append("'")
      } else {
        closeWord()
        if ".?!;\n".contains(character) {
          if !words.isEmpty { sentences.append(Sentence(words: words)) }
          words = []
        }
      }
    }
    closeWord()
    if !words.isEmpty { sentences.append(Sentence(words: words)) }
    return sentences
  }
}

/// Words to look for in a sentence: `*` stands for up to four words, `threat~` for any word beginning
/// so, `a|b` for either.
public struct PhrasePattern: Sendable, Equatable {
  private enum Part: Sendable, Equatable {
    case gap
    case word([String])
  }

  private static let widestGap = 4

  private let parts: [Part]

  /// Reads a pattern.
  public init(_ text: String) {
    parts = text.lowercased().split(separator: " ").map {
      $0 == "*"
        ? .gap : .word($0.split(separator: "|").map { String($0.replacing("’", with: "'")) })
    }
  }

  /// Whether it names a word at all; a pattern of gaps alone would match everything.
  var hasWords: Bool { parts.contains { $0 != .gap } }

  /// The words of which one must stand where a match begins; nil if any may.
  var firstWords: [String]? {
    guard case .word(let alternatives) = parts.first else { return nil }
    return alternatives
  }

  /// The words of a sentence that match, if any; with `unlessNegated`, a match behind "never", "not",
  /// "rather than" and their like does not count.
  public func match(in sentence: Sentence, unlessNegated: Bool) -> String? {
    match(in: sentence, at: 0..<(unlessNegated ? sentence.affirmed : sentence.words.count))
  }

  /// The words that match from one of these places on.
  func match(in sentence: Sentence, at starts: some Sequence<Int>) -> String? {
    for start in starts {
      if let end = end(in: sentence.words, from: start) {
        return sentence.words[start..<end].joined(separator: " ")
      }
    }
    return nil
  }

  /// The words that match from `start` on, if any.
  func range(in words: [String], from start: Int) -> Range<Int>? {
    end(in: words, from: start).map { start..<$0 }
  }

  /// Where the shortest match that begins at `start` ends: the places reached are followed part by part,
  /// so that many gaps cost no more than one.
  private func end(in words: [String], from start: Int) -> Int? {
    var reached = [start]
    for part in parts {
      switch part {
      case .gap:
        guard let first = reached.first, let last = reached.last else { return nil }
        let widest = min(words.count, last + Self.widestGap)
        reached = (first...max(first, widest)).filter { place in
          reached.contains { ($0...($0 + Self.widestGap)).contains(place) }
        }
      case .word(let alternatives):
        reached = reached.compactMap { place in
          let isThere =
            place < words.count && alternatives.contains { Self.matches($0, words[place]) }
          return isThere ? place + 1 : nil
        }
      }
      if reached.isEmpty { return nil }
    }
    return reached.first
  }

  private static func matches(_ pattern: String, _ word: String) -> Bool {
    pattern.hasSuffix("~") ? word.hasPrefix(pattern.dropLast()) : pattern == word
  }
}
