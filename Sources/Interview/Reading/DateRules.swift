import Belief
import Playbook

/// Reads the dates that the interview asks for: the deadline, the budget, the board, the time away.
enum DateRules {
  private struct Rule {
    let purpose: QuestionPurpose
    /// One of these must stand in the sentence.
    let cues: [String]
    /// Or one of these, together with one of `happening`.
    var things: [String] = []
    /// What happens to one of `things`.
    var happening: [String] = []

    /// Whether a text, in small letters and between spaces, tells of this.
    func isTold(in text: String) -> Bool {
      cues.contains { text.contains(" \($0) ") }
        || things.contains { text.contains(" \($0) ") }
          && happening.contains { text.contains(" \($0) ") }
    }
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
        "annual leave", "trade fair", "trade show", "sees nobody", "sees no one", "is off",
        "he's off", "she's off", "he's out", "she's out", "he is out", "she is out",
        "closed to everything", "invisible", "locked away", "year-end close", "year end close",
        "not to be reached", "takes no phone", "takes no call", "on cure", "no phone",
        "out of circulation", "impossible to get", "study leave", "does not answer",
        "doesn't answer", "answers nothing", "answers nobody", "answers no mails", "cannot reach",
        "can't reach", "phone is off", "telephone is off", "phone off", "mobile off", "no signal",
        "no reception", "is at sea", "on a cruise",
        "is skiing", "goes skiing", "is trekking", "is hiking", "is sailing", "goes sailing",
        "hajj", "umrah", "on honeymoon", "honeymoon",
        "service leave", "sick leave", "unpaid leave", "parental leave", "medical leave",
        "not around", "out of town", "is overseas", "be overseas", "goes overseas", "inaccessible",
        "incommunicado",
        "cannot be disturbed", "can't be disturbed", "not be disturbed", "no one can reach",
        "nobody can reach", "on retreat", "on a retreat", "do not search", "in the bush",
        "having surgery", "has surgery", "being operated", "in rehab", "convalescing",
        "no mails", "reads no mail", "reads no mails", "off the radar", "on furlough",
        "not contactable", "uncontactable", "not in the country",
        "not in the office", "out of the office",
        "no meetings with anyone", "on a roadshow", "on roadshow",
      ]),
    Rule(
      purpose: .budgetCloses,
      cues: [
        "budget", "budgets", "funding round", "spending round", "estimates", "budget lines",
        "spending plans", "budgeting", "money for", "financial plan is", "spending envelope",
        "fiscal plan", "financial planning", "appropriations", "funding window", "haushalt",
        "closed for new spending", "spending is frozen", "purse closes", "cost plan",
        "allocations are", "allocation round", "planning round", "spending requests",
        "capex list", "capex round",
      ],
      things: [
        "books", "numbers", "figures", "annual plan", "plan for next year", "money", "envelope",
        "spending", "funds",
        "capex", "ledger", "ledgers", "fund", "subsidy", "subsidies", "grants", "purse", "opex",
        "allocation", "financial year", "fiscal year", "next year's plan", "requisitions",
      ],
      happening: [
        "close", "closes", "closed", "shut", "shuts", "locked", "lock", "locks", "frozen",
        "freezes", "finalised", "finalized", "sealed", "is fixed", "are fixed", "gets fixed",
        "is settled", "are settled", "allocated", "allotted", "shared out", "divided up",
        "handed out", "distributed", "is carved up", "nailed down", "signed off on", "closing",
        "is decided", "are decided", "is final", "are final",
      ]),
    Rule(
      purpose: .boardMeets,
      cues: [
        "board", "board's", "supervisory board", "trustees", "governors", "council meets",
        "directors meet", "agm", "board meeting", "exco", "general assembly", "senate",
        "management board", "executive committee", "full council", "steering committee",
        "aufsichtsrat", "verwaltungsrat", "vorstand", "raad van toezicht", "raad van bestuur",
        "conseil d'administration", "council of administration", "board of directors",
        "management committee", "general meeting", "consiglio", "consejo", "directorio",
        "directorate", "governing body", "the governors", "the trustees", "kuratorium",
        "stiftungsrat",
        "gemeinderat", "council", "cabinet meets", "partners meet", "supervisory council",
        "administrative council", "conseil", "leadership team meets", "committee meets",
        "the synod", "university court", "hallitus", "styrelsen", "styrelse", "bestyrelsen",
        "exec committee",
        "comex", "exec meets", "executive board", "shareholders meet", "owners meet",
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
        "approval by", "start by", "running by", "live by", "sorted by", "sorting by", "done by",
        "ready by", "target is", "target date", "let us put", "let's say", "in hand by",
        "approved by", "fixed by", "finished by", "clear by", "word by", "signature by",
        "nod by", "reply by", "in my hands by", "on the table by",
        "latest by", "latest on", "not later than", "consent by", "by latest",
      ]),
  ]

  /// The dates in a sentence, each told by the words of its own part; in a wish, the day by which it is to
  /// come true.
  static func dates(in sentence: String, today: Day, isWish: Bool = false) -> [FactReader.Found] {
    var dated: [(text: String, context: String, day: Dated)] = []
    var undated = ""
    for part in parts(of: rejoined(sentence), today: today) {
      if let day = day(in: part, today: today) {
        dated.append((part, undated + " " + part, day))
        undated = ""
      } else {
        undated += " " + part
      }
    }
    var found = dated.compactMap { one in
      date(one.day, cuesFrom: one.text, today: today, isWish: isWish)
        // "I'd like her answer by the end of term, so 11 December": the cue stands in the part before.
        ?? (dated.count > 1
          ? date(one.day, cuesFrom: one.context, today: today, isWish: isWish) : nil)
    }
    guard found.isEmpty, dated.count == 1 else { return found }
    // "Results week, 8 to 14 August": the cue may stand beside the only date.
    found = [date(dated[0].day, cuesFrom: sentence, today: today, isWish: isWish)].compactMap { $0 }
    return found.isEmpty && isWish ? [Self.found(.wantedBy, dated[0].day)] : found
  }

  /// The sentence with "from 21 December, back 2 February" made one period.
  private static func rejoined(_ sentence: String) -> String {
    var text = sentence
    for back in [", back on ", ", back ", " and back on ", ", returning on ", ", returning "] {
      text = text.replacing(back, with: " until ")
    }
    return text
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
    _ day: Dated, cuesFrom context: String, today: Day, isWish: Bool
  ) -> FactReader.Found? {
    let text = TokenText(context)
    let lower =
      " "
      + text.tokens.filter { $0.kind == .word }.map { text.text($0) }.joined(separator: " ") + " "
    guard
      let rule = rules.first(where: {
        $0.isTold(in: lower) && isFit($0.purpose, lower, isWish: isWish)
      }), !isPast(lower), !isStory(day, lower, today)
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
  private static let feasts = [
    (name: "christmas", day: 24), (name: "new year", day: 31), (name: "hogmanay", day: 31),
  ]

  private static func found(_ purpose: QuestionPurpose, _ day: Dated) -> FactReader.Found {
    let (words, found) = day
    let days = purpose == .outOfReach ? [found.first, found.last] : [found.last]
    let fact = Reading.Fact(question: purpose.rawValue, option: nil, days: days, text: nil)
    let named = words[found.words].joined(separator: " ")
    return FactReader.Found(fact: fact, words: named, confidence: 0.9)
  }

  /// A day without a year that has just gone by is taken for next year's, and is far ahead; a sentence that
  /// tells what happened means the one gone by.
  private static func isStory(_ day: Dated, _ text: String, _ today: Day) -> Bool {
    let isFar = day.found.first > today.adding(days: farAhead)
    let hasYear = day.words[day.found.words].contains { $0.contains(/\b20\d\d\b/) }
    guard isFar, !hasYear else { return false }
    let words = text.split(separator: " ").map(String.init)
    return words.contains {
      happened.contains($0) || $0.count > 4 && $0.hasSuffix("ed") && !arranged.contains($0)
    }
  }

  /// So many days lie between a season that has just gone by and its return, at least.
  private static let farAhead = 180
  private static let happened: Set<String> = [
    "happened", "then", "did", "said", "told", "wrote", "came", "got", "gave", "ran", "took",
    "lost",
    "saw", "made",
  ]
  /// What ends like something that happened and stands beside days ahead.
  private static let arranged: Set<String> = [
    "scheduled", "planned", "fixed", "closed", "needed", "wanted", "sealed", "settled", "decided",
    "locked", "finalised", "finalized", "expected", "convened", "supposed", "agreed", "approved",
    "signed", "finished", "allocated", "booked", "frozen", "allotted", "divided", "distributed",
    "nailed", "based", "called", "named",
  ]

  private static func isPast(_ text: String) -> Bool {
    let isAhead = [" is closed ", " are closed ", " be closed ", " closed by ", " get closed "]
      .contains { text.contains($0) }
    return !isAhead
      && [" was ", " were ", " last year ", " had ", " met ", " closed ", " went ", " said "]
        .contains {
          text.contains($0)
        }
  }

  /// A board only counts where it meets; money that is wished for by a day is not the budget's closing.
  private static func isFit(_ purpose: QuestionPurpose, _ text: String, isWish: Bool) -> Bool {
    switch purpose {
    case .boardMeets: meeting.contains { text.contains(" \($0) ") }
    case .budgetCloses: !isWish || closing.contains { text.contains(" \($0) ") }
    default: true
    }
  }

  private static let meeting = [
    "meets", "meet", "meeting", "sits", "board on", "board is", "board papers", "agm",
    "board's on", "board's", "exco on", "next board", "general assembly", "board in",
    "supervisory board", "sitting", "sit", "convenes", "gathers", "session", "board:",
    "papers", "comes together", "come together", "takes place", "is scheduled", "is held",
    "will be held", "convene", "gather", "assembles", "assemble", "council is on", "council on",
    "senate is on", "trustees are on", "trustees on", "exco is on", "is convened", "reconvenes",
    "aufsichtsrat on", "aufsichtsrat is", "assembly is", "committee is on", "falls on",
  ]

  private static let closing = [
    "close", "closes", "closed", "shut", "shuts", "locked", "locks", "fixed", "frozen", "final",
    "finalised", "finalized", "set", "settled", "decided", "due", "round", "submissions", "ends",
    "allocated", "sealed", "closing", "submission",
  ]
}
