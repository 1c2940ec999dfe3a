import Playbook

/// Finds the concepts of `reading.yaml` in a text.
struct ConceptIndex: Sendable {
  /// A concept found in a text.
  struct Found {
    /// The place of the concept's shade among all shades.
    let shade: Int
    /// Which of the text's tokens the phrase begins and ends with.
    let tokens: ClosedRange<Int>
    /// Whether a negation takes hold of it.
    let isNegated: Bool
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
    let text = TokenText(phrase)
    guard let first = text.tokens.first(where: { $0.kind == .word }) else { return }
    if Self.opens(first, in: text) {
      Self.add(text, to: shade, in: &beginnings)
      longestBeginning = max(longestBeginning, first.range.count)
      shortestBeginning = min(shortestBeginning, first.range.count)
    } else {
      Self.add(text, to: shade, in: &whole)
    }
  }

  private static func add(_ text: TokenText, to shade: Int, in table: inout PhraseTable) {
    let words = text.tokens.filter { $0.kind == .word }
    guard let first = words.first else { return }
    var rest: [PhraseTable.Part] = []
    var last = first.range.upperBound
    for word in words.dropFirst() {
      if text.letters[last..<word.range.lowerBound].contains(star) { rest.append(.gap) }
      let letters = text.letters[word.range]
      rest.append(opens(word, in: text) ? table.beginning(letters) : .word(word.hash))
      last = word.range.upperBound
    }
    table.add(rest, shade: shade, under: first.hash)
  }

  private static let star = UInt8(ascii: "*")

  /// Whether `~` follows upon a word.
  private static func opens(_ word: Token, in text: TokenText) -> Bool {
    word.range.upperBound < text.letters.count
      && text.letters[word.range.upperBound] == UInt8(ascii: "~")
  }

  /// The concepts in a text, each shade once, in the order of the text.
  func find(in text: TokenText) -> [Found] {
    let negated = Negation.places(in: text)
    var found: [Found] = []
    for (place, token) in text.tokens.enumerated() where token.kind == .word {
      consider(whole, whole[token.hash], at: place, in: text, negated[place], &found)
      var hash = WordHash()
      var length = 0
      for letter in text.letters[token.range] {
        if length == longestBeginning { break }
        hash.add(letter)
        length += 1
        if length >= shortestBeginning {
          consider(beginnings, beginnings[hash], at: place, in: text, negated[place], &found)
        }
      }
    }
    return withoutTitles(found)
  }

  private func consider(
    _ table: PhraseTable, _ head: Int32, at place: Int, in text: TokenText, _ isNegated: Bool,
    _ found: inout [Found]
  ) {
    var number = head
    while number >= 0 {
      let phrase = table.phrases[Int(number)]
      number = phrase.next
      guard let last = end(of: phrase, in: table, behind: place, text) else { continue }
      let shade = Int(phrase.shade)
      let isKnown = found.contains { $0.shade == shade && $0.isNegated == isNegated }
      if isKnown, concepts[shade] != titleConcept { continue }
      found.append(Found(shade: shade, tokens: place...last, isNegated: isNegated))
    }
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

  /// The place of the last word if the rest of a phrase follows upon a place.
  private func end(
    of phrase: PhraseTable.Phrase, in table: PhraseTable, behind start: Int, _ text: TokenText
  ) -> Int? {
    var last = start
    var room = 0
    for number in phrase.first..<phrase.last {
      let part = table.parts[Int(number)]
      if case .gap = part {
        room += Self.widestGap
        continue
      }
      var place = last
      var isThere = false
      while !isThere, room >= 0 {
        place = text.word(behind: place)
        if place == text.tokens.count { return nil }
        isThere = table.fits(part, text.tokens[place], in: text)
        room -= 1
      }
      if !isThere { return nil }
      last = place
      room = 0
    }
    return last
  }
}

extension TokenText {
  /// The place of the next word behind a place; the number of tokens if there is none.
  fileprivate func word(behind place: Int) -> Int {
    var next = place + 1
    while next < tokens.count, tokens[next].kind != .word { next += 1 }
    return next
  }
}
