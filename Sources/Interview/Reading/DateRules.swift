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
        "maternity", "paternity", "abroad", "unavailable", "off sick", "on tour", "not available",
        "doesn't take the phone", "doesn't take calls", "takes no calls", "nobody reaches",
        "no one reaches", "can't be reached", "cannot be reached", "in hospital",
        "on parental leave",
        "on safari", "on pilgrimage", "off the grid", "out of the country", "on the road",
        "nothing else gets a hearing", "nothing else gets heard", "hard to reach", "gone fishing",
        "annual leave", "trade fair", "sees nobody", "sees no one", "is off", "he's off",
        "she's off",
        "closed to everything", "invisible", "locked away", "year-end close", "year end close",
        "not to be reached", "takes no phone", "takes no call", "on cure", "no phone",
        "out of circulation", "impossible to get", "study leave",
      ]),
    Rule(
      purpose: .budgetCloses,
      cues: [
        "budget", "budgets", "funding round", "spending round", "estimates", "budget lines",
        "spending plans", "budgeting", "money for",
      ]),
    Rule(
      purpose: .boardMeets,
      cues: [
        "board", "board's", "supervisory board", "trustees", "governors", "council meets",
        "directors meet", "agm", "board meeting", "exco", "general assembly", "senate",
        "management board", "executive committee", "full council", "steering committee",
      ]),
    Rule(
      purpose: .wantedBy,
      cues: [
        "deadline", "need it by", "want it by", "needed by", "wanted by", "need her yes by",
        "need his yes by", "need a yes by", "need a decision by", "decision by", "have until",
        "we have till", "must be done by", "has to be done by", "go live", "launch", "by when",
        "need an answer by", "at the latest", "want this by", "need this by", "no later than",
        "answer by", "yes by", "in place by", "up and running by", "settled by", "signed by",
        "agreed by", "decided by", "by the end of", "off the ground by", "go-ahead by", "okay by",
        "approval by", "start by", "running by", "live by", "sorted by",
      ]),
  ]

  /// The dates in a sentence, each told by the words of its own part; in a wish, the day by which it is to
  /// come true.
  static func dates(in sentence: String, today: Day, isWish: Bool = false) -> [FactReader.Found] {
    let dated = parts(of: sentence, today: today).compactMap { part in
      day(in: part, today: today).map { (text: part, day: $0) }
    }
    var found = dated.compactMap { date($0.day, cuesFrom: $0.text, today: today) }
    guard found.isEmpty, dated.count == 1 else { return found }
    // "Results week, 8 to 14 August": the cue may stand beside the only date.
    found = [date(dated[0].day, cuesFrom: sentence, today: today)].compactMap { $0 }
    return found.isEmpty && isWish ? [Self.found(.wantedBy, dated[0].day)] : found
  }

  /// The parts of a sentence between commas; "and" divides as well where each side has a day.
  private static func parts(of sentence: String, today: Day) -> [String] {
    sentence.split(whereSeparator: { $0 == "," || $0 == ";" }).map(String.init).flatMap { part in
      let halves = part.split(separator: " and ", maxSplits: 1).map(String.init)
      let isDivided =
        halves.count == 2
        && (halves.allSatisfy { day(in: $0, today: today) != nil } || tellsAnew(halves[1]))
      return isDivided ? halves : [part]
    }
  }

  /// Whether words begin a sentence of their own: "he's off over New Year".
  private static func tellsAnew(_ words: String) -> Bool {
    let first = words.lowercased().prefix { $0.isLetter || $0 == "'" || $0 == "’" }
    return ["he", "she", "he's", "she's", "he’s", "she’s", "they", "we", "i", "the"]
      .contains(String(first))
  }

  /// The words of a text and the first day or period that they name.
  private typealias Dated = (words: [String], found: DayFinder.Found)

  private static func day(in text: String, today: Day) -> Dated? {
    let spaced = DayReading.spelled(text).replacing(" - ", with: " to ").replacing(
      "–", with: " to ")
    let words = spaced.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let found = DayFinder.first(in: words, today: today), found.last >= today else {
      return nil
    }
    return (words, found)
  }

  private static func date(
    _ day: Dated, cuesFrom context: String, today: Day
  ) -> FactReader.Found? {
    let text = TokenText(context)
    let lower =
      " "
      + text.tokens.filter { $0.kind == .word }.map { text.text($0) }.joined(separator: " ") + " "
    guard
      let rule = rules.first(where: { rule in rule.cues.contains { lower.contains(" \($0) ") } }),
      !isPast(lower), isFit(rule.purpose, lower)
    else { return nil }
    return Self.found(rule.purpose, (day.words, opened(day.found, by: lower, today)))
  }

  /// A period of which only the end is named, "until 20 July", from its beginning: the feast that is named
  /// with it, or today.
  private static func opened(
    _ found: DayFinder.Found, by text: String, _ today: Day
  ) -> DayFinder.Found {
    guard found.first == found.last,
      [" until ", " till ", " til "].contains(where: text.contains)
    else { return found }
    let feast = feasts.first { text.contains($0.name) }
    let year = found.last.civil.month > 6 ? found.last.civil.year : found.last.civil.year - 1
    let start = feast.flatMap { Day(year: year, month: 12, day: $0.day) } ?? today
    return DayFinder.Found(
      first: max(today, min(start, found.last)), last: found.last, words: found.words)
  }

  /// Feasts in December from which somebody may be away, the earlier first.
  private static let feasts = [(name: "christmas", day: 24), (name: "new year", day: 31)]

  private static func found(_ purpose: QuestionPurpose, _ day: Dated) -> FactReader.Found {
    let (words, found) = day
    let days = purpose == .outOfReach ? [found.first, found.last] : [found.last]
    let fact = Reading.Fact(question: purpose.rawValue, option: nil, days: days, text: nil)
    let named = words[found.words].joined(separator: " ")
    return FactReader.Found(fact: fact, words: named, confidence: 0.9)
  }

  private static func isPast(_ text: String) -> Bool {
    if text.contains(" is closed ") || text.contains(" be closed ") || text.contains(" closed by ")
    {
      return false
    }
    return [" was ", " were ", " last year ", " had ", " met ", " closed ", " went ", " said "]
      .contains {
        text.contains($0)
      }
  }

  /// A board only counts where it meets.
  private static func isFit(_ purpose: QuestionPurpose, _ text: String) -> Bool {
    let verbs: [String] =
      switch purpose {
      case .boardMeets:
        [
          "meets", "meet", "meeting", "sits", "board on", "board is", "board papers", "agm",
          "board's on", "board's", "exco on", "next board", "general assembly", "board in",
          "supervisory board", "sitting", "sit", "convenes", "gathers", "session", "board:",
          "papers",
        ]
      default: []
      }
    return verbs.isEmpty || verbs.contains { text.contains(" \($0) ") }
  }
}
