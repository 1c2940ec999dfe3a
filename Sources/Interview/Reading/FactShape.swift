/// How a sentence is built around a word that may name a fact.
struct FactShape {
  private let before: [String]
  private let after: [String]
  private let all: [String]
  private let named: [String]
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
    named = words(place.lowerBound..<(place.upperBound + 1))
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
    if before.contains(where: ["deputy", "ex", "former", "assistant", "vice", "not"].contains)
      || isPartOfTitle
    {
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

  /// Whether the words are the end of another title, as "director of the museum" is of "marketing
  /// director of the museum", or reach over into another part of the sentence.
  private var isPartOfTitle: Bool {
    guard named.count > 2, let head = named.first, Self.heads.contains(head) else { return false }
    if named.contains(where: ["at", "who", "which", "that", ",", ".", "(", ";"].contains) {
      return true
    }
    guard head == "director" || head == "head" || head == "president" || head == "manager",
      let last = before.last
    else { return false }
    return !Self.articles.contains(last) && !Self.beforeTitles.contains(last)
  }

  /// First words of titles that name what is headed.
  private static let heads: Set<String> = [
    "director", "head", "president", "manager", "boss", "runs", "heads", "leads", "chief",
  ]
  /// Words that may stand before a title without being part of it.
  private static let beforeTitles: Set<String> = [
    "is", "was", "been", "became", "as", "she's", "he's", "senior", "executive", "general", "its",
    "elected", "appointed", "named", "-", "role", "position", "job", "title", "regional", "global",
    "=", "who's", "made", "my", "boss", "managing", "founding", "longtime", "then",
  ]

  /// Whether a sentence of notes introduces the executive by these words: "Margaret has been finance
  /// director of …", "Our COO is responsible for …", "So this is Deb, who started our chain".
  private var isIntroduced: Bool {
    let lead = before.filter { !Self.articles.contains($0) }
    let near = before + after.prefix(5).prefix { !["(", ",", "."].contains($0) }
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
    let isAbout = part.contains { ["about", "regarding", "concerning"].contains($0) }
    return isMine && !isAbout && part.last != "is" && part.last != "been"
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
    let start = before.lastIndex { [",", ".", ";", ":", "("].contains($0) } ?? before.startIndex
    let part = before[start...]
    let isElsewhere = part.contains(where: Self.elsewhere.contains)
    // "Looks after the money" is no later time.
    let isLater = zip(part.dropFirst(), part).contains { $0 == "after" && !$1.hasPrefix("look") }
    return before.count <= 30 && !isElsewhere && !isLater
  }

  /// Words that turn a sector to somebody else's organisation, or to former days.
  private static let elsewhere: Set<String> = [
    "rival", "competitor", "former", "formerly", "previously", "ex", "used", "came", "before",
    "husband", "wife", "brother", "sister", "friend", "not", "like", "trained", "studied", "worked",
  ]

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
      ["they", "run"], ["the", "house", "is"], ["the", "company", "runs"], ["we", "write"],
      ["we", "build"], ["we", "produce"], ["we", "bake"], ["we", "brew"], ["we", "operate"],
      ["we", "develop"], ["we", "manufacture"], ["we", "insure"], ["we", "supply"],
      ["we", "publish"], ["we", "transport"], ["we", "grow"], ["we", "own"], ["we", "distribute"],
      ["they", "sell"], ["they", "build"], ["we", "export"], ["the", "group", "is"],
      ["the", "outfit", "is"], ["the", "business", "is"], ["our", "business", "is"],
    ]
    for open in opens where before.starts(with: open) {
      let between = before.dropFirst(open.count)
      if between.count <= 5, !between.contains(where: Self.asides.contains) { return 0.93 }
    }
    let isFragment = before.allSatisfy { Self.fillers.contains($0) || $0.first?.isNumber == true }
    if isFragment, all.count <= 8, after.count <= 5, !all.contains(where: Self.verbs.contains) {
      return 0.85
    }
    if isTopic { return 0.85 }
    if isOurs, tellsRole || isFirst && isHoused { return 0.87 }
    let titles: Set<String> = ["of", "at"]
    if before.count <= 12,
      !before.contains(where: { Self.others.contains($0) || Self.esteem.contains($0) }),
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

  /// Words by which somebody is thought highly of: whoever that is, is not the executive.
  private static let esteem: Set<String> = [
    "looks", "trusts", "respects", "admires", "rates", "listens", "rings", "hears", "believes",
  ]

  /// Words behind "we are" or "we make" after which something else is told than what the organisation is.
  private static let asides: Set<String> = [
    "not", "like", "no", "people", "employees", "staff", "counting", "including", "with", "about",
    "against", "after", "waiting", "going", "talking", "meeting", "to", "souls", "persons",
    "minutes", "hours", "miles", "km", "from", "near", "next", "opposite",
  ]

  /// Whether a fragment opens with the sector: "Transport of fruit mainly, by truck, to Russia".
  private var isTopic: Bool {
    guard before.allSatisfy(Self.fillers.contains), all.count <= 14,
      !all.contains(where: Self.verbs.contains)
    else { return false }
    return after.first.map { ["of", "in", "near", "based"].contains($0) } ?? false
      || named.last == "of"
  }

  /// Whether the first sentence sets the sector behind "our" and the name of a post: "who keeps the peace
  /// at our hospital".
  private var isHoused: Bool {
    let near = before.suffix(4)
    guard let ours = near.lastIndex(of: "our"), ours > near.startIndex else { return false }
    return ["of", "in", "at", "for", "runs", "heads", "leads"].contains(near[ours - 1])
  }

  private static let verbs: Set<String> = [
    "is", "was", "has", "had", "said", "says", "told", "asked", "wants", "thinks", "love", "like",
    "hates", "called", "went", "doesn't", "don't", "use", "uses", "meets", "meet", "sits", "closes",
    "comes", "convenes", "gathers", "sent", "posts", "wrote", "writes", "opens", "opened", "starts",
    "started", "are", "were", "can",
    "will",
  ]

  /// How the writer meets the executive: a verb of meeting and the executive stand near.
  private var access: Double? {
    if all.contains(where: ["reach", "access"].contains) || all.first == "contact" { return 0.9 }
    // What is wanted each week is no meeting.
    if all.contains(where: Self.wishing.contains) { return nil }
    guard all.contains(where: Self.meeting.contains) || isNear || isRelayed,
      all.contains(where: Self.them.contains)
    else { return nil }
    let opening = all.prefix(5)
    let isMine = opening.contains(where: Self.selves.contains)
    let isClipped = all.first.map(Self.clipped.contains) ?? false
    return isMine || isClipped ? 0.9 : nil
  }

  /// Whether the words say that the two sit near to each other.
  private var isNear: Bool {
    named.contains {
      ["door", "doors", "office", "corridor", "desk", "floor", "opposite", "hall", "room", "car"]
        .contains($0)
    }
  }

  /// Whether papers and words go to the executive by way of somebody.
  private var isRelayed: Bool {
    named.contains { ["through", "via", "way", "over", "carries", "relays"].contains($0) }
      && all.contains { ["goes", "go", "everything", "carries", "relays", "pass"].contains($0) }
      && all.contains { ["him", "her", "his"].contains($0) }
  }

  private static let wishing: Set<String> = [
    "want", "wanted", "wants", "need", "proposal", "posts", "post", "hope", "tweets", "write",
    "writes",
  ]
  private static let selves: Set<String> = [
    "i", "we", "i've", "our", "my", "us", "i'm", "i'd", "we've", "we're", "me", "i'll",
  ]
  private static let clipped: Set<String> = [
    "see", "meet", "meets", "only", "access", "weekly", "monthly", "we're", "has", "have", "sees",
    "catch", "speak", "talk", "chat", "get", "meeting", "meetings", "lunch", "coffee", "bump",
    "never", "no", "sit", "standing", "half", "one", "run",
  ]
  private static let meeting: Set<String> = [
    "half", "see", "sees", "meet", "meets", "talk", "speak", "catch", "sit", "sits", "report",
    "call", "chat", "reach", "coffee", "lunch", "meeting", "meetings", "slot", "one-to-one",
    "one-to-ones", "one-on-one", "catch-up", "catch-ups", "half-hour", "come", "get", "jour",
    "contact", "bump", "cross", "door", "lunches", "breakfast", "appointment",
    "sit-down", "conversation", "spoken", "talks", "speaks", "met", "seen", "hour", "minutes",
  ]
  private static let them: Set<String> = [
    "him", "her", "them", "access", "together", "meetings", "one-to-ones", "with", "directly", "we",
    "she", "he", "his",
  ]

  private func isLabelled(_ labels: [String]) -> Bool {
    guard let first = before.first, labels.contains(first) else { return false }
    return before.dropFirst().allSatisfy { [":", "is", "the", "a", "an"].contains($0) }
  }
}
