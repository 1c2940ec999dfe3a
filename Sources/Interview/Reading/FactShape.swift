/// How a sentence is built around a word that may name a fact.
struct FactShape {
  private let before: [String]
  private let after: [String]
  private let all: [String]
  private let isFirst: Bool
  private let tellsRole: Bool

  /// Looks at the words around a place; the first sentence of notes says who it is all about, and
  /// where, if it tells the role.
  init(
    _ text: TokenText, _ place: ClosedRange<Int>, isFirst: Bool = false,
    tellsRole: Bool = false
  ) {
    self.isFirst = isFirst
    self.tellsRole = tellsRole
    func words(_ range: Range<Int>) -> [String] {
      range.compactMap { index in
        let token = text.tokens[index]
        return token.kind == .quote ? nil : text.text(token)
      }
    }
    before = words(0..<place.lowerBound)
    after = words((place.upperBound + 1)..<text.tokens.count)
    all = words(0..<text.tokens.count)
  }

  private static let others: Set<String> = [
    "my", "his", "her", "their", "predecessor", "former", "old", "ex", "deputy", "brother",
    "sister",
    "wife", "husband", "friend", "rival", "competitor", "another", "other", "last", "previous",
    "assistant", "like", "not", "if", "when", "tell", "told", "ask", "asked",
  ]
  private static let fillers: Set<String> = [
    "a", "an", "the", "our", "my", "group", "deputy", "acting", "new", "interim", "and", "of", "is",
    "for", "at", "in", "as", "small", "large", "big", "mid-sized", "medium", "family", "regional",
    "local", "national", "private", "public", "listed", "old", "chain", "company", "firm", ",",
    "mid",
    "sized", "owned", "we", "are", "we're", "work", "works", "runs", "run", "with", "german",
    "british", "american", "french", "dutch", "irish", "two", "three", "four", "some", "about",
  ]

  /// How sure a fact of this kind is in this sentence; nil if the sentence says something else.
  func confidence(for question: String) -> Double? {
    switch question {
    case "role": role
    case "sector": sector
    case "access": access
    default: nil
    }
  }

  private var role: Double? {
    if before.contains(where: ["deputy", "ex", "former", "assistant", "vice", "not"].contains) {
      return nil
    }
    if isLabelled(["role", "job", "position", "title", "executive", "exec", "who"]) { return 0.97 }
    let lead = before.filter {
      ![",", "the", "a", "an", "our", "group", "acting", "new"].contains($0)
    }
    let subjects: Set<String> = [
      "she's", "he's", "she", "he", "they're", "who's", "shes", "hes",
    ]
    if let first = lead.first, subjects.contains(first),
      lead.dropFirst().allSatisfy({
        ["is", "as", "also", "now", "both", "still", "and", "only", "just", "really", "actually"]
          .contains($0)
      })
    {
      return 0.95
    }
    if lead.count == 2, lead[1] == "is", !Self.others.contains(lead[0]), lead[0] != "i" {
      return 0.9
    }
    // "CFO, 58, numbers man." - a fragment that opens a note.
    if before.allSatisfy({ ["the", "our", "group", "a"].contains($0) }),
      after.isEmpty || after.first == "," || after.first == "." || after.first == "of"
        || after.first == "and",
      all.count <= 14
    {
      if after.first != "of" || all.count <= 8 { return 0.85 }
    }
    // "Managing partner of our law firm (in the north, 85 people)": a fragment with more behind it.
    if before.allSatisfy({ ["the", "our", "group", "a"].contains($0) }), after.first == "of",
      let end = after.firstIndex(where: [",", "(", ".", ";", ":"].contains), end <= 8,
      !after[..<end].contains(where: { Self.verbs.contains($0) || Self.others.contains($0) })
    {
      return 0.87
    }
    if before.suffix(3).contains("boss"), all.count < 14 { return 0.9 }
    if isIntroduced { return 0.88 }
    // "Notes on Blue, managing director of a brewery": a name before, no verb anywhere.
    if before.count <= 5, before.last == ",", !all.contains(where: Self.verbs.contains),
      !before.contains(where: Self.others.contains), before.first != "i"
    {
      return 0.9
    }
    return nil
  }

  /// Whether a sentence of notes introduces the executive by these words: "Margaret has been finance
  /// director of …", "Our COO is responsible for …", "So this is Deb, who started our chain".
  private var isIntroduced: Bool {
    let lead = before.filter { !Self.articles.contains($0) }
    let near = before + after.prefix(5)
    if isFirst { return !near.contains(where: Self.strangers.contains) && !isWritersOwn }
    if near.contains(where: { Self.strangers.contains($0) || Self.turns.contains($0) }) {
      return false
    }
    let isNamed = lead.count >= 2 && ["is", "been", "became"].contains(lead[lead.count - 1])
    return isNamed && lead.count <= 4 && !Self.others.contains(lead[0]) && !isWritersOwn
  }

  /// Whether the writer speaks of themselves: "I am head of communications".
  private var isWritersOwn: Bool {
    let start = before.lastIndex { [",", ".", ";", ":", "("].contains($0) }.map { $0 + 1 } ?? 0
    let part = before[start...].filter { !Self.articles.contains($0) }
    let isMine = part.contains { ["i", "i'm", "i've", "we're"].contains($0) }
    return isMine && part.last != "is" && part.last != "been"
  }

  /// Words that say nothing about whose role it is.
  private static let articles: Set<String> = [
    "the", "a", "an", "our", "group", "acting", "new", "interim", "current", ",", ".", "(", ":",
    "and", "long-standing", "fairly", "young", "also", "now", "both",
  ]

  /// Words that turn a sentence to somebody else, or to former days.
  private static let strangers: Set<String> = [
    "deputy", "predecessor", "former", "formerly", "ex", "brother", "sister", "wife", "husband",
    "friend", "rival", "competitor", "another", "previous", "previously", "not", "assistant",
    "succeeded", "replaced", "against", "son", "daughter", "father", "mother", "whose", "used",
  ]

  /// Words that turn a sentence in the middle of notes to somebody else.
  private static let turns: Set<String> = [
    "other", "like", "tell", "told", "asked", "ask", "reports", "report", "boss", "under", "before",
    "became", "with", "if", "when",
  ]

  /// Whether a sector in the first sentence is that of the organisation.
  private var isOurs: Bool {
    before.count <= 30
      && !before.contains(
        where: [
          "rival", "competitor", "former", "formerly", "previously", "ex", "used", "came", "before",
          "after", "husband", "wife", "brother", "sister", "friend", "not", "like", "former",
          "trained", "studied", "worked",
        ].contains)
  }

  private var sector: Double? {
    if isLabelled(["sector", "industry", "company", "organisation", "organization", "client"]) {
      return 0.95
    }
    let opens: [[String]] = [
      ["we", "are"], ["we're"], ["it", "is"], ["it's"], ["they", "are"], ["they're"],
      ["we", "run"],
      ["we", "make"], ["the", "client", "is"], ["the", "organisation", "is"],
      ["the", "company", "is"],
      ["she", "runs"], ["he", "runs"], ["i", "work", "for"], ["i", "work", "at"], ["work", "for"],
      ["work", "at"], ["i", "work", "in"], ["our", "company"], ["our", "firm"],
      ["the", "firm", "is"],
      ["the", "company", "makes"], ["the", "firm", "makes"], ["we", "sell"], ["they", "make"],
      ["they", "run"], ["the", "house", "is"], ["the", "company", "runs"],
    ]
    for open in opens where before.starts(with: open) {
      let between = before.dropFirst(open.count)
      if between.count <= 5, !between.contains(where: ["not", "like", "no"].contains) {
        return 0.93
      }
    }
    let isFragment = before.allSatisfy { Self.fillers.contains($0) || $0.first?.isNumber == true }
    if isFragment, all.count <= 8, after.count <= 5, !all.contains(where: Self.verbs.contains) {
      return 0.85
    }
    if tellsRole, isOurs { return 0.87 }
    let titles: Set<String> = ["of", "at"]
    if before.count <= 12, !before.contains(where: Self.others.contains),
      let joint = before.lastIndex(where: titles.contains),
      before[joint...].dropFirst().allSatisfy(Self.fillers.contains), before.first != "i",
      before.contains(
        where: [
          "ceo", "cfo", "coo", "director", "head", "chief", "md", "owner", "partner", "manager",
          "president", "chair", "principal", "dean", "rector", "founder",
        ].contains)
    {
      return 0.9
    }
    return nil
  }

  private static let verbs: Set<String> = [
    "is", "was", "has", "had", "said", "says", "told", "asked", "wants", "thinks", "love", "like",
    "hates", "called", "went", "doesn't", "don't", "use", "uses",
  ]

  /// How the writer meets the executive: a verb of meeting and the executive stand near.
  private var access: Double? {
    if all.contains(where: ["reach", "access"].contains) { return 0.9 }
    guard all.contains(where: Self.meeting.contains), all.contains(where: Self.them.contains) else {
      return nil
    }
    let opening = all.prefix(3)
    let isMine = opening.contains { ["i", "we", "i've", "our", "my", "us", "i'm"].contains($0) }
    let isClipped = all.first.map {
      [
        "see", "meet", "meets", "only", "access", "weekly", "monthly", "we're", "has", "have",
        "sees",
      ]
      .contains($0)
    }
    // What is wanted each week is no meeting.
    let isWish = all.contains(
      where: ["want", "wanted", "need", "proposal", "posts", "post"].contains)
    return (isMine || isClipped == true) && !isWish ? 0.9 : nil
  }

  private static let meeting: Set<String> = [
    "half", "see", "sees", "meet", "meets", "talk", "speak", "catch", "sit", "sits", "report",
    "call",
    "chat",
    "reach", "coffee", "lunch", "meeting", "meetings", "slot", "one-to-one", "one-to-ones",
    "one-on-one", "catch-up", "catch-ups", "half-hour", "come", "get", "jour", "contact",
  ]
  private static let them: Set<String> = [
    "him", "her", "them", "access", "together", "meetings", "one-to-ones", "with", "directly", "we",
  ]

  private func isLabelled(_ labels: [String]) -> Bool {
    guard let first = before.first, labels.contains(first) else { return false }
    return before.dropFirst().allSatisfy { [":", "is", "the", "a", "an"].contains($0) }
  }
}
