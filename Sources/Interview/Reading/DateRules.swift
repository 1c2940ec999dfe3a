import Belief
import Playbook

/// Reads the dates that the interview asks for: the deadline, the budget, the board, the time away.
enum DateRules {
  private struct Rule {
    let purpose: QuestionPurpose
    /// One of these words, or of their beginnings with `~`, must stand in the sentence.
    let cues: [String]
  }

  private static let rules = [
    Rule(
      purpose: .outOfReach,
      cues: [
        "away", "on leave", "out of reach", "unreachable", "not reachable", "holiday", "holidays",
        "vacation", "out of office", "sabbatical", "travelling", "traveling", "results week",
        "maternity", "paternity", "abroad", "unavailable", "off sick", "on tour",
      ]),
    Rule(purpose: .budgetCloses, cues: ["budget", "budgets", "funding round", "spending round"]),
    Rule(
      purpose: .boardMeets,
      cues: [
        "board", "supervisory board", "trustees", "governors", "council meets", "directors meet",
        "agm",
      ]),
    Rule(
      purpose: .wantedBy,
      cues: [
        "deadline", "need it by", "want it by", "needed by", "wanted by", "need her yes by",
        "need his yes by", "need a yes by", "need a decision by", "decision by", "have until",
        "we have till", "must be done by", "has to be done by", "go live", "launch", "by when",
        "need an answer by", "at the latest", "want this by", "need this by", "no later than",
      ]),
  ]

  /// The dates in a sentence, each told by the words of its own part between commas.
  static func dates(in sentence: String, today: Day) -> [FactReader.Found] {
    let parts = sentence.split(whereSeparator: { $0 == "," || $0 == ";" }).map(String.init)
    let found = parts.compactMap { date(in: $0, cuesFrom: $0, today: today) }
    if !found.isEmpty { return found }
    // "Results week, 8 to 14 August": the cue may stand beside the only date.
    let dated = parts.filter { day(in: $0, today: today) != nil }
    guard dated.count == 1 else { return [] }
    return [date(in: dated[0], cuesFrom: sentence, today: today)].compactMap { $0 }
  }

  /// The words of a text and the first day or period that they name.
  private static func day(
    in text: String, today: Day
  ) -> (words: [String], found: DayFinder.Found)? {
    let spaced = text.replacing(" - ", with: " to ").replacing("–", with: " to ")
    let words = spaced.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let found = DayFinder.first(in: words, today: today), found.last >= today else {
      return nil
    }
    return (words, found)
  }

  private static func date(
    in part: String, cuesFrom context: String, today: Day
  ) -> FactReader.Found? {
    guard let (words, found) = day(in: part, today: today) else { return nil }
    let text = TokenText(context)
    let lower =
      " "
      + text.tokens.filter { $0.kind == .word }.map { text.text($0) }.joined(separator: " ") + " "
    guard
      let rule = rules.first(where: { rule in rule.cues.contains { lower.contains(" \($0) ") } }),
      !isPast(lower), isFit(rule.purpose, lower)
    else { return nil }
    let isPeriod = rule.purpose == .outOfReach
    let days = isPeriod ? [found.first, found.last] : [found.last]
    let fact = Reading.Fact(question: rule.purpose.rawValue, option: nil, days: days, text: nil)
    let named = words[found.words].joined(separator: " ")
    return FactReader.Found(fact: fact, words: named, confidence: 0.9)
  }

  private static func isPast(_ text: String) -> Bool {
    if text.contains(" is closed ") || text.contains(" be closed ") { return false }
    return [" was ", " were ", " last year ", " had ", " met ", " closed ", " went "].contains {
      text.contains($0)
    }
  }

  /// A board or a budget only counts where it meets or closes.
  private static func isFit(_ purpose: QuestionPurpose, _ text: String) -> Bool {
    let verbs: [String] =
      switch purpose {
      case .boardMeets:
        ["meets", "meet", "meeting", "sits", "board on", "board is", "board papers", "agm"]
      case .budgetCloses:
        [
          "close", "closes", "closed", "closing", "deadline", "round", "due", "submitted", "submit",
          "final",
          "locked", "fixed", "budget by", "in by", "ends",
        ]
      default: []
      }
    return verbs.isEmpty || verbs.contains { text.contains(" \($0) ") }
  }
}
