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
    leads = ConceptIndex(phrases: known.map { FactReader.shortFirst($0.phrases) })
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
      if question == QuestionPurpose.listensToWhom.rawValue, isAboutPosting(text) { continue }
      let words = match.tokens.map { text.text(text.tokens[$0]) }.joined(separator: " ")
      guard let answer = answer(behind: words, in: sentence, isWish: isWish) else { continue }
      let fact = Reading.Fact(question: question, option: nil, days: [], text: answer)
      found.append(FactReader.Found(fact: fact, words: words, confidence: Self.confidence))
    }
    if let whom = pointedAt(in: sentence, text) { found.append(whom) }
    return found
  }

  /// Whether the sentence is about who uses social media, not about whose word counts.
  private func isAboutPosting(_ text: TokenText) -> Bool {
    text.tokens.contains { token in
      ["linkedin", "twitter", "posts", "tweets", "facebook", "instagram", "youtube", "tiktok"]
        .contains(text.text(token))
    } || Self.hasPair("social", "media", text)
  }

  private static func hasPair(_ first: String, _ second: String, _ text: TokenText) -> Bool {
    zip(text.tokens, text.tokens.dropFirst()).contains {
      text.text($0) == first && text.text($1) == second
    }
  }

  /// Whom the executive listens to, where the sentence names them first: "Only the customs consultant can
  /// change his opinion", "It is his daughter that he hears".
  private func pointedAt(in sentence: String, _ text: TokenText) -> FactReader.Found? {
    let question = QuestionPurpose.listensToWhom.rawValue
    let plain = sentence.replacing("’", with: "'")
    guard questions.contains(question), !isAboutPosting(text),
      let match = plain.firstMatch(of: Self.pointing)
    else { return nil }
    let answer = part(of: String(match.1)).trimmingMarks.withoutSmallWords
    let words = answer.lowercased().split(separator: " ").map(String.init)
    guard names(somebody: words), words.count <= 9 else { return nil }
    let fact = Reading.Fact(question: question, option: nil, days: [], text: answer)
    return FactReader.Found(
      fact: fact, words: String(match.2).lowercased(), confidence: Self.confidence)
  }

  /// What opens such a sentence, whom it names, and how it says that their word counts.
  nonisolated(unsafe) private static let pointing =
    #/
    (?i)\b(?:it\sis|it's|only|nobody\sbut|no\sone\sbut)\s+(?:only\s+|just\s+|really\s+)?
    (.+?)\s+
    ((?:that\s|who\s|whom\s)?s?he\s(?:hears|listens\sto|trusts|believes|consults)\b
    |whose\s(?:word|opinion|advice|judgement|judgment)\b
    |(?:who\s)?(?:can|could|will|is\sable\sto)\s
      (?:change|move|shift|sway|turn|persuade|convince)\s(?:his|her|him)\b
    |(?:has|have)\s(?:his|her)\sear\b
    |counts?\s(?:for|with)\s(?:him|her)\b
    |gets\sthrough\sto\s(?:him|her)\b)
    /#

  /// Whether nothing but small words stands before in its part of the sentence.
  private func opens(_ place: Int, _ text: TokenText) -> Bool {
    let start = text.tokens[..<place].lastIndex { $0.kind == .stop }.map { $0 + 1 } ?? 0
    let before = text.tokens[start..<place].filter { $0.kind == .word }.map { text.text($0) }
    // "Need a start date" is a wish where it opens the sentence; "they need" is somebody else's.
    let lead = text.text(text.tokens[place])
    if Self.clipped.contains(lead), place > 0 { return false }
    // "Her goal is" is the executive's own.
    let isOwn = ["her", "his", "their"].contains(before.last)
    if isOwn, Self.nouns.contains(lead) { return false }
    if before.count <= 3, before.allSatisfy(Self.openers.contains) { return true }
    // "Before 8 January we want the start date fixed."
    return before.count <= 5 && before.first.map(["before", "by", "until"].contains) ?? false
      && before.contains { $0.first?.isNumber == true }
  }

  /// Wishes without their subject.
  private static let clipped: Set<String> = [
    "need", "want", "would", "just", "only", "really", "wish", "hope", "hoping", "could", "seeking",
  ]

  /// Wishes that are things, and may be anybody's.
  private static let nouns: Set<String> = ["goal", "target", "ask", "aim", "wish", "ideal"]

  private static let openers: Set<String> = [
    "so", "and", "well", "now", "in", "the", "end", "for", "really", "basically", "honestly",
    "frankly", "actually", "what", "all", "this", "year", "my", "our", "then", "from", "her", "him",
    "them", "but", "yet", "just", "only", "is", "at", "present", "simply", "today", "moment",
    "therefore", "of", "still", "all", "please", "personally", "ourselves", "myself", "here",
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
    guard answer.count <= Self.mostCharacters else { return nil }
    if isWish {
      return words.count < 3 || Self.bareWishes.contains(words.prefix(2).joined(separator: " "))
        ? nil : answer
    }
    return names(somebody: words) ? answer : nil
  }

  /// Whether words name somebody or something; "her" alone does not, "her accountant" does.
  private func names(somebody words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return !Self.nobody.contains(first)
      || words.count > 1 && ["her", "this", "one"].contains(first)
  }

  /// As much of a text as belongs to its first thing or person.
  private func part(of text: String) -> String {
    var end = text.firstIndex { ",;.()–—".contains($0) } ?? text.endIndex
    for breaker in [
      " who ", " whom ", " and ", " because ", " but ", " which ", " more than ", " until ", " - ",
      " since ", " whenever ", " when ", " so ", " though ", " that ", " at the moment",
      " right now",
      " just now", " these days", " in front of ", " before ",
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
    "not", "something", "thing", "things", "time", "page", "one", "person", "then", "when", "if",
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
