import Belief

/// What a conversation's events add up to, before any content is consulted.
///
/// Replaying the events gives the ledger; nothing else does. Everything about levels, barriers and
/// what to ask next is derived from it by `Standing`.
public struct Ledger: Sendable, Equatable {
  /// Something told that an undo takes back.
  public enum Fact: Sendable, Equatable {
    case answered(question: String, answer: Answer, on: Day)
    case passed(question: String)
    case attributed(question: String, known: Known)
    case disputed(level: Level)
    case hadEnough
    case confirmed
    case checkedIn(on: Day)

    /// The question that the fact answers, if it answers one.
    var question: String? {
      switch self {
      case .answered(let question, _, _), .passed(let question): question
      case .attributed, .disputed, .hadEnough, .confirmed, .checkedIn: nil
      }
    }
  }

  /// Own words that await a yes.
  public struct Proposal: Sendable, Equatable {
    /// The question they answer.
    public let question: String
    /// What they were heard as, the likeliest first; empty if nothing fits.
    public let options: [String]
    /// The words.
    public let words: String
  }

  /// The executive's position on a day, beyond doubt.
  public struct Verified: Sendable, Equatable {
    /// The level.
    public let level: Level
    /// The day on which it was put on record.
    public let day: Day
  }

  /// What was told, in order.
  public private(set) var facts: [Fact] = []
  /// Remarks kept, in order.
  public private(set) var notes: [String] = []
  /// The question taken up out of turn, if any.
  public private(set) var focus: String?
  /// The own words that await a yes, if any.
  public private(set) var proposal: Proposal?
  /// The day of the latest sitting.
  public private(set) var today = Day(number: 0)
  /// The day on which something was last told, by which the age of every answer is reckoned: to look at
  /// a session again changes nothing.
  public private(set) var asOf = Day(number: 0)
  /// The plans given so far, in order.
  public private(set) var plans: [[PlannedStep]] = []
  /// The plan that the latest check-in asks about; none before the first.
  public private(set) var followed: [PlannedStep] = []
  /// The day on which the round before the latest check-in ended.
  public private(set) var lastRound = Day(number: 0)
  /// The executive's true positions as they became plain, in order.
  public private(set) var verified: [Verified] = []
  /// The digest of the playbook in the latest sitting.
  public private(set) var playbook = ""
  /// Whether the session was finished when last left.
  public private(set) var isFinished = false

  /// Creates the ledger of a conversation that has not begun.
  public init() {}

  /// Creates the ledger that the events add up to.
  public init(replaying events: some Sequence<Event>) {
    for event in events { apply(event) }
  }

  /// The latest answer to each question that has one.
  public var answers: [String: Answer] { dated.mapValues(\.answer) }

  /// The latest answer to each question, with the day on which it was given.
  ///
  /// To pass a question takes its answer back, but not one of before the latest check-in: nothing new
  /// was seen, and what was seen then goes on counting.
  public var dated: [String: (answer: Answer, day: Day)] { Ledger.dated(facts[...]) }

  /// The latest answer to each question among these facts, with the day on which it was given.
  static func dated(_ facts: ArraySlice<Fact>) -> [String: (answer: Answer, day: Day)] {
    var answers: [String: (answer: Answer, day: Day, round: Int)] = [:]
    var round = 0
    for fact in facts {
      switch fact {
      case .answered(let question, let answer, let day): answers[question] = (answer, day, round)
      case .passed(let question): if answers[question]?.round == round { answers[question] = nil }
      case .attributed(let question, let known): answers[question]?.answer.known = known
      case .checkedIn: round += 1
      case .disputed, .hadEnough, .confirmed: break
      }
    }
    return answers.mapValues { ($0.answer, $0.day) }
  }

  /// What was told since the latest check-in began, or since the beginning.
  public var round: ArraySlice<Fact> {
    facts[(facts.lastIndex(where: \.isCheckIn).map { $0 + 1 } ?? 0)...]
  }

  /// The questions whose latest answer was given in the latest round.
  public var answeredInRound: Set<String> {
    var answered: Set<String> = []
    for fact in round {
      switch fact {
      case .answered(let question, _, _): answered.insert(question)
      case .passed(let question): answered.remove(question)
      case .attributed, .disputed, .hadEnough, .confirmed, .checkedIn: break
      }
    }
    return answered
  }

  /// What was told before the latest check-in, as it was seen then, or as it is seen now that it is older.
  public func beforeRound(asOf day: Day? = nil) -> Ledger {
    var past = self
    past.facts = Array(facts.prefix(facts.count - round.count))
    past.asOf = day ?? lastRound
    return past
  }

  /// Whether the latest round is a check-in.
  public var isCheckIn: Bool { facts.contains(where: \.isCheckIn) }

  /// The questions answered or passed in the latest round.
  public var settled: Set<String> { Set(round.compactMap(\.question)) }

  /// The questions answered or passed, in the order in which they first were.
  public var order: [String] {
    var seen: Set<String> = []
    return facts.compactMap(\.question).filter { seen.insert($0).inserted }
  }

  /// The questions passed over.
  public var passed: [String] {
    let answers = answers
    return order.filter { answers[$0] == nil }
  }

  /// Whether the practitioner wants no more questions.
  public var hasEnough: Bool { round.contains(.hadEnough) }

  /// Whether the practitioner agreed with the summing-up.
  public var isConfirmed: Bool { round.contains(.confirmed) }

  /// The level at which the practitioner would put the executive, if they said so.
  public var ownLevel: Level? {
    facts.reversed().lazy
      .compactMap { fact in
        if case .disputed(let level) = fact { level } else { nil }
      }
      .first
  }

  /// Adds one event.
  public mutating func apply(_ event: Event) {
    switch event {
    case .opened(let digest, let day), .resumed(let digest, let day):
      sit(digest, day)
    case .checkedIn(let digest, let day):
      sit(digest, day)
      lastRound = asOf
      followed = plans.last ?? []
      proposal = nil
      focus = nil
      tell(.checkedIn(on: day))
    case .planned(let steps): plans.append(steps)
    case .verified(let level, let day): verified.append(Verified(level: level, day: day))
    case .answered(let question, let answer):
      tell(.answered(question: question, answer: answer, on: today))
      settle(question)
    case .passed(let question):
      tell(.passed(question: question))
      settle(question)
    case .attributed(let question, let known):
      tell(.attributed(question: question, known: known))
    case .undone:
      proposal = nil
      focus = nil
      // Agreement and attributions rest on the answer before them, and go with it.
      while let last = round.last {
        facts.removeLast()
        if last.question != nil { break }
      }
    case .turned(let question):
      focus = question
      proposal = nil
    case .returned:
      if proposal == nil { focus = nil }
      proposal = nil
    case .proposed(let question, let options, let words):
      proposal = Proposal(question: question, options: options, words: words)
    case .declined(let words):
      notes.append(words)
      proposal = nil
    case .noted(let words):
      notes.append(words)
    case .hadEnough: tell(.hadEnough)
    case .confirmed: tell(.confirmed)
    case .disputed(let level): tell(.disputed(level: level))
    case .left(let finished): isFinished = finished
    case .typed, .said, .shown: break
    }
  }

  private mutating func sit(_ digest: String, _ day: Day) {
    playbook = digest
    today = day
    isFinished = false
  }

  private mutating func tell(_ fact: Fact) {
    facts.append(fact)
    asOf = today
  }

  private mutating func settle(_ question: String) {
    proposal = nil
    if focus == question { focus = nil }
  }
}

extension Ledger.Fact {
  fileprivate var isCheckIn: Bool {
    if case .checkedIn = self { true } else { false }
  }
}
