import Belief
import Playbook

/// Reads plain facts from a sentence by small rules: role, sector, size, access, alias, dates; and from
/// notes also manner, wishes and circumstances.
struct FactReader: Sendable {
  /// Where a sentence stands, which decides how much is taken from it.
  enum Place: Sendable {
    /// In a reply: only what is said outright about who the executive is, and dates.
    case reply
    /// In notes, which tell whatever comes to mind; the first sentence introduces the executive.
    case note(isFirst: Bool)

    var isFirst: Bool { if case .note(isFirst: true) = self { true } else { false } }
    var isNote: Bool { if case .note = self { true } else { false } }
  }

  /// A fact with the words it rests on.
  struct Found {
    let fact: Reading.Fact
    let words: String
    let confidence: Double

    private static let bare: Set<String> = [
      "sector", "figures-or-stories", "reader-or-listener", "detail-or-headline",
      "alone-or-in-company", "listens-to", "peer-who-uses-it",
    ]

    /// Whether it says nothing of what the executive thinks: who it is, when, what is wanted, whom the
    /// executive listens to.
    var isBareFact: Bool {
      switch QuestionPurpose(rawValue: fact.question) {
      case .role, .size, .alias, .access, .wanted, .supportNeeded, .wantedBy, .budgetCloses,
        .boardMeets, .outOfReach, .listensToWhom:
        true
      default: Self.bare.contains(fact.question)
      }
    }
  }

  /// A fact as sure as this is proposed unasked.
  static let leastAccepted = 0.85

  private let cues: ConceptIndex
  private let options: [(question: String, option: String)]
  private let texts: TextRule
  let playbook: Playbook

  init(_ playbook: Playbook) {
    self.playbook = playbook
    let cues = (playbook.factWords?.cues ?? []).filter {
      playbook[question: $0.question]?.option($0.option) != nil
    }
    options = cues.map { ($0.question, $0.option) }
    self.cues = ConceptIndex(phrases: cues.map { Self.shortFirst($0.phrases) })
    texts = TextRule(playbook)
  }

  /// Phrases with the shorter first: of those that begin at the same word, the last that was added is
  /// found, and it should be the longest.
  static func shortFirst(_ phrases: [String]) -> [String] {
    let counted = phrases.map { (phrase: $0, words: $0.split(separator: " ").count) }
    return counted.sorted { $0.words < $1.words }.map(\.phrase)
  }

  /// The facts in a sentence, each question once.
  func facts(in sentence: String, today: Day, at place: Place = .reply) -> [Found] {
    if sentence.hasSuffix("?") { return [] }
    let text = TokenText(sentence)
    let told = place.isNote ? texts.found(in: sentence, text) : []
    let isWish = told.contains { $0.fact.question == QuestionPurpose.wanted.rawValue }
    var found = named(
      in: text, at: place, isWish: isWish, year: today.civil.year)
    found += [
      SizeRule.size(in: text, playbook, isFirst: place.isFirst), AliasRule.alias(in: sentence),
    ].compactMap { $0 }
    found += DateRules.dates(in: sentence, today: today, isWish: isWish)
    found += told
    if place.isFirst, !found.isEmpty, let name = AliasRule.introduced(in: sentence) {
      found.append(name)
    }
    var seen: Set<String> = []
    return found.filter { one in
      // Somebody may be away more than once.
      seen.insert(one.fact.question).inserted
        || one.fact.question == QuestionPurpose.outOfReach.rawValue
    }
  }

  /// The roles, sectors and manners of access of which a sentence says that they are not so.
  func denials(in sentence: String) -> [(question: String, option: String)] {
    let text = TokenText(sentence)
    return cues.find(in: text)
      .filter { match in
        let before = text.tokens[max(0, match.tokens.lowerBound - 2)..<match.tokens.lowerBound]
        return match.isNegated || before.contains { text.text($0) == "not" }
      }
      .map { options[$0.shade] }
  }

  /// The options of which a sentence has the words, where it is built to say so.
  private func named(
    in text: TokenText, at place: Place, isWish: Bool, year: Int
  ) -> [Found] {
    let found = withoutAttributes(cues.find(in: text).filter { !$0.isNegated }, in: text)
    // The longest phrase wins: "head of the agency" is not an agency.
    let longest = found.sorted { $0.tokens.count > $1.tokens.count }
    let statement = place.isNote ? FactStatement(text, isWish: isWish, year: year) : nil
    let tellsRole = longest.contains { match in
      options[match.shade].question == Self.role
        && FactShape(text, match.tokens, isFirst: place.isFirst).confidence(for: Self.role) != nil
    }
    let named = longest.compactMap { match -> Found? in
      let (question, option) = options[match.shade]
      if isWish, question == QuestionPurpose.access.rawValue { return nil }
      // A first sentence tells who the executive is, not whom they believe.
      if place.isFirst, question == "listens-to" { return nil }
      let confidence =
        statement?.confidence(for: question, option: option, before: match.tokens.lowerBound)
        ?? FactShape(text, match.tokens, isFirst: place.isFirst, tellsRole: tellsRole)
        .confidence(for: question)
      guard let confidence else { return nil }
      let words = match.tokens.map { text.text(text.tokens[$0]) }.joined(separator: " ")
      let fact = Reading.Fact(question: question, option: option, days: [], text: nil)
      return Found(fact: fact, words: words, confidence: confidence)
    }
    return place.isFirst ? rolesBySector(named) : named
  }

  private static let role = QuestionPurpose.role.rawValue

  /// What was found, less the sectors that only say of what kind the next one is: "insurance software" is
  /// software.
  private func withoutAttributes(
    _ found: [ConceptIndex.Found], in text: TokenText
  ) -> [ConceptIndex.Found] {
    let sectors = found.filter { options[$0.shade].question == "sector" }
    return found.filter { one in
      options[one.shade].question != "sector"
        || !sectors.contains {
          $0.tokens.lowerBound == one.tokens.upperBound + 1 && $0.shade != one.shade
            && !["of", "for"].contains(text.text(text.tokens[one.tokens.upperBound]))
        }
    }
  }

  /// Titles that the head of a company and the head of an authority or a university have alike.
  private static let sharedTitles = [
    "director general", "director-general", "general director", "general secretary", "president",
    "secretary general", "secretary-general", "executive director", "chief executive",
    "executive officer", "chief exec",
  ]

  /// The facts of a first sentence, in which the sector decides what a title means that several have: the
  /// director general of an authority is a public official.
  private func rolesBySector(_ facts: [Found]) -> [Found] {
    let sector = facts.first { $0.fact.question == "sector" }?.fact.option
    let option: String
    let titles: [String]
    switch sector {
    case "government": (option, titles) = ("public-official", Self.sharedTitles)
    case "education": (option, titles) = ("medical-or-academic-head", ["president"])
    default: return facts
    }
    guard playbook[question: .role]?.option(option) != nil else { return facts }
    return facts.map { found in
      guard found.fact.question == Self.role, found.fact.option == "chief-executive",
        titles.contains(found.words)
      else { return found }
      let fact = Reading.Fact(question: Self.role, option: option, days: [], text: nil)
      return Found(fact: fact, words: found.words, confidence: found.confidence)
    }
  }
}
