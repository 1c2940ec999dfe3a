import Playbook

/// Finds the concepts of `reading.yaml` in a text.
struct ConceptIndex {
  /// A concept found in a text.
  struct Found {
    /// The place of the concept's shade among all shades.
    let shade: Int
    /// Which of the text's tokens the phrase begins and ends with.
    let tokens: ClosedRange<Int>
    /// Whether a negation takes hold of it.
    let isNegated: Bool
  }

  private enum Part {
    case word(WordHash)
    case beginning([UInt8])
    case gap
  }

  private struct Phrase {
    let shade: Int
    let rest: [Part]
  }

  /// The number of concepts.
  let conceptCount: Int
  /// The concept that each shade belongs to.
  let concepts: [Int]
  /// The names of the concepts.
  let names: [String]

  private var whole: [WordHash: [Phrase]] = [:]
  private var beginnings: [WordHash: [Phrase]] = [:]
  private var longestBeginning = 0

  private static let widestGap = 4

  init(_ words: ReadingWords?) {
    let all = words?.concepts ?? []
    conceptCount = all.count
    names = all.map(\.id)
    concepts = all.enumerated().flatMap { number, concept in
      concept.shades.map { _ in number }
    }
    for (shade, phrases) in all.flatMap(\.shades).enumerated() {
      for phrase in phrases { add(phrase, to: shade) }
    }
  }

  /// An index of lists of phrases, each a shade and a concept of its own.
  init(phrases: [[String]]) {
    conceptCount = phrases.count
    names = phrases.map { $0.first ?? "" }
    concepts = Array(phrases.indices)
    for (shade, list) in phrases.enumerated() {
      for phrase in list { add(phrase, to: shade) }
    }
  }

  private mutating func add(_ phrase: String, to shade: Int) {
    var parts: [Part] = []
    for piece in phrase.lowercased().split(separator: " ") {
      if piece == "*" {
        parts.append(.gap)
        continue
      }
      let text = TokenText(piece)
      let words = text.tokens.filter { $0.kind == .word }
      for (number, word) in words.enumerated() {
        let letters = Array(text.letters[word.range])
        let isOpen = piece.hasSuffix("~") && number == words.count - 1
        parts.append(isOpen ? .beginning(letters) : .word(word.hash))
      }
    }
    guard let first = parts.first else { return }
    let entry = Phrase(shade: shade, rest: Array(parts.dropFirst()))
    switch first {
    case .word(let hash): whole[hash, default: []].append(entry)
    case .beginning(let letters):
      beginnings[WordHash(letters), default: []].append(entry)
      longestBeginning = max(longestBeginning, letters.count)
    case .gap: break
    }
  }

  /// The concepts in a text, each shade once, in the order of the text.
  func find(in text: TokenText) -> [Found] {
    let words = text.tokens.indices.filter { text.tokens[$0].kind == .word }
    let negated = Negation.places(in: text)
    var seen: Set<Int> = []
    var found: [Found] = []
    for start in words.indices {
      let token = text.tokens[words[start]]
      func consider(_ phrases: [Phrase]) {
        for phrase in phrases {
          guard let last = end(phrase.rest, words, from: start + 1, in: text) else { continue }
          let isNegated = negated.contains(words[start])
          if seen.insert(isNegated ? -1 - phrase.shade : phrase.shade).inserted {
            let range = words[start]...words[last - 1]
            found.append(Found(shade: phrase.shade, tokens: range, isNegated: isNegated))
          }
        }
      }
      if let phrases = whole[token.hash] { consider(phrases) }
      var hash = WordHash()
      for letter in text.letters[token.range].prefix(longestBeginning) {
        hash.add(letter)
        if let phrases = beginnings[hash] { consider(phrases) }
      }
    }
    return found
  }

  /// The place behind the last word if the rest of a phrase follows from a place on.
  private func end(
    _ rest: [Part], _ words: [Int], from start: Int, in text: TokenText
  ) -> Int? {
    var reached = start...start
    for part in rest {
      switch part {
      case .gap: reached = reached.lowerBound...(reached.upperBound + Self.widestGap)
      case .word, .beginning:
        let place = reached.first { $0 < words.count && fits(part, text.tokens[words[$0]], text) }
        guard let place else { return nil }
        reached = (place + 1)...(place + 1)
      }
    }
    return min(reached.lowerBound, words.count)
  }

  private func fits(_ part: Part, _ token: Token, _ text: TokenText) -> Bool {
    switch part {
    case .word(let hash): token.hash == hash
    case .beginning(let letters): text.letters[token.range].starts(with: letters)
    case .gap: true
    }
  }
}
