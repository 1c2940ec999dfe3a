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
  private let titleConcept: Int

  /// The concept whose words count for nothing else: titles say who somebody is.
  private static let titles = "titles"

  private var whole = PhraseTable()
  private var beginnings = PhraseTable()
  private var longestBeginning = 0
  private var shortestBeginning = Int.max

  /// The phrases by their first word, or its beginning.
  private struct PhraseTable {
    private var table = FeatureTable(first: 0, capacity: 2_000)
    private var phrases: [[Phrase]] = []

    mutating func add(_ phrase: Phrase, under key: WordHash) {
      let number = Int(table.number(of: key))
      if number == phrases.count { phrases.append([]) }
      phrases[number].append(phrase)
    }

    subscript(key: WordHash) -> [Phrase]? { table[key].map { phrases[Int($0)] } }
  }

  private static let widestGap = 4

  init(_ words: ReadingWords?) {
    let all = words?.concepts ?? []
    conceptCount = all.count
    names = all.map(\.id)
    titleConcept = names.firstIndex(of: Self.titles) ?? -1
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
    titleConcept = -1
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
    case .word(let hash): whole.add(entry, under: hash)
    case .beginning(let letters):
      beginnings.add(entry, under: WordHash(letters))
      longestBeginning = max(longestBeginning, letters.count)
      shortestBeginning = min(shortestBeginning, letters.count)
    case .gap: break
    }
  }

  /// The concepts in a text, each shade once, in the order of the text.
  func find(in text: TokenText) -> [Found] {
    let words = text.tokens.indices.filter { text.tokens[$0].kind == .word }
    let negated = Negation.places(in: text)
    var found: [Found] = []
    for start in words.indices {
      let token = text.tokens[words[start]]
      func consider(_ phrases: [Phrase]) {
        for phrase in phrases {
          guard let last = end(phrase.rest, words, from: start + 1, in: text) else { continue }
          let isNegated = negated[words[start]]
          let isKnown = found.contains { $0.shade == phrase.shade && $0.isNegated == isNegated }
          if isKnown, concepts[phrase.shade] != titleConcept { continue }
          let range = words[start]...words[last - 1]
          found.append(Found(shade: phrase.shade, tokens: range, isNegated: isNegated))
        }
      }
      if let phrases = whole[token.hash] { consider(phrases) }
      var hash = WordHash()
      for (length, letter) in text.letters[token.range].prefix(longestBeginning).enumerated() {
        hash.add(letter)
        if length + 1 >= shortestBeginning, let phrases = beginnings[hash] { consider(phrases) }
      }
    }
    return withoutTitles(found)
  }

  /// The tokens that are part of a title.
  func titles(among found: [Found]) -> [ClosedRange<Int>] {
    found.filter { concepts[$0.shade] == titleConcept }.map(\.tokens)
  }

  /// What was found, less what lies within a title.
  private func withoutTitles(_ found: [Found]) -> [Found] {
    let titles = titles(among: found)
    if titles.isEmpty { return found }
    return found.filter { one in
      concepts[one.shade] == titleConcept
        || !titles.contains {
          $0.contains(one.tokens.lowerBound) && $0.contains(one.tokens.upperBound)
        }
    }
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
