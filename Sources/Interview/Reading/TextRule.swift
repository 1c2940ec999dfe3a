import Playbook

/// Reads answers in own words from notes: what stands behind "what we want from her is".
struct TextRule: Sendable {
  private let leads: ConceptIndex
  private let questions: [String]

  /// Goes by the words of a playbook.
  init(_ playbook: Playbook) {
    let known = (playbook.factWords?.leads ?? []).filter {
      playbook[question: $0.question]?.kind == .text
    }
    questions = known.map(\.question)
    leads = ConceptIndex(phrases: known.map(\.phrases))
  }

  /// Answers longer than this are no answers, but stories.
  private static let mostCharacters = 160
  private static let confidence = 0.86

  /// The answers in a sentence.
  func found(in sentence: String, _ text: TokenText) -> [FactReader.Found] {
    var found: [FactReader.Found] = []
    let matches = leads.find(in: text).filter { !$0.isNegated }
    for match in matches.sorted(by: { $0.tokens.count > $1.tokens.count }) {
      let question = questions[match.shade]
      let isWish = question == QuestionPurpose.wanted.rawValue
      if isWish, !opens(match.tokens.lowerBound, text) { continue }
      let words = match.tokens.map { text.text(text.tokens[$0]) }.joined(separator: " ")
      guard let answer = answer(behind: words, in: sentence, isWish: isWish) else { continue }
      let fact = Reading.Fact(question: question, option: nil, days: [], text: answer)
      found.append(FactReader.Found(fact: fact, words: words, confidence: Self.confidence))
    }
    return found
  }

  /// Whether nothing but small words stands before in its part of the sentence.
  private func opens(_ place: Int, _ text: TokenText) -> Bool {
    let start = text.tokens[..<place].lastIndex { $0.kind == .stop }.map { $0 + 1 } ?? 0
    let before = text.tokens[start..<place].filter { $0.kind == .word }.map { text.text($0) }
    return before.count <= 3 && before.allSatisfy(Self.openers.contains)
  }

  private static let openers: Set<String> = [
    "so", "and", "well", "now", "in", "the", "end", "for", "really", "basically", "honestly",
    "frankly", "actually", "what", "all", "this", "year", "my", "our", "then", "from", "her", "him",
    "them", "but", "yet", "just", "only",
  ]

  /// The words behind a lead, as they were written; nil if they answer nothing.
  private func answer(behind lead: String, in sentence: String, isWish: Bool) -> String? {
    let plain = sentence.replacing("’", with: "'")
    let lower = plain.lowercased()
    guard lower.count == plain.count, let range = lower.firstRange(of: lead) else { return nil }
    let start = lower.distance(from: lower.startIndex, to: range.upperBound)
    var rest = String(plain.dropFirst(start))
    if !isWish { rest = part(of: rest) }
    let answer = rest.trimmingMarks.withoutSmallWords
    let words = answer.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first, answer.count <= Self.mostCharacters else { return nil }
    if isWish {
      return words.count < 3 || Self.bareWishes.contains(words.prefix(2).joined(separator: " "))
        ? nil : answer
    }
    return Self.nobody.contains(first) ? nil : answer
  }

  /// As much of a text as belongs to its first thing or person.
  private func part(of text: String) -> String {
    var end = text.firstIndex { ",;.()–—".contains($0) } ?? text.endIndex
    for breaker in [
      " who ", " whom ", " and ", " because ", " but ", " which ", " more than ", " until ", " - ",
      " since ", " whenever ", " when ", " so ", " though ", " that ", " at the moment",
      " right now",
      " just now", " these days", " in front of ",
    ] {
      if let range = text.firstRange(of: breaker), range.lowerBound < end { end = range.lowerBound }
    }
    return String(text[..<end])
  }

  /// Wishes that only say that an answer is wanted.
  private static let bareWishes: Set<String> = [
    "a decision", "an answer", "the decision", "an answer,", "to know", "to say", "to add",
    "to hear", "her answer", "his answer", "it by", "this by", "that by", "a word",
    "to note", "to stress", "to mention",
  ]

  /// Words that name nobody and nothing.
  private static let nobody: Set<String> = [
    "him", "her", "me", "us", "them", "it", "you", "nobody", "no", "no-one", "none", "anyone",
    "anybody", "everyone", "everybody", "people", "what", "how", "that", "this", "whoever", "very",
    "facts", "figures", "numbers", "data", "paper", "reason", "evidence", "with", "about", "by",
  ]
}

extension String {
  /// Without small words at its beginning: "is Donna", "very much one consultant".
  fileprivate var withoutSmallWords: String {
    var words = split(separator: " ")
    while let first = words.first?.lowercased(),
      ["is", "are", "only", "mostly", "mainly", "much", "above", "all", "very", "that"].contains(
        first)
    {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  /// Without the marks and spaces around it.
  fileprivate var trimmingMarks: String {
    var text = self[...]
    while let first = text.first, !first.isLetter, !first.isNumber { text.removeFirst() }
    while let last = text.last, last.isWhitespace || ".,;:!-–—".contains(last) { text.removeLast() }
    return String(text)
  }
}
