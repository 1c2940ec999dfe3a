import Belief
import Playbook

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
    case accepted([Finding], on: Day)
    case probed(question: String)
    case explained(Explanation)
    case disputed(level: Level)
    case hadEnough
    case confirmed
    case checkedIn(on: Day)
    case plan(PlanChange)

    /// The questions that the fact answers; a fact without any rests on the one before it.
    var questions: [String] {
      switch self {
      case .answered(let question, _, _), .passed(let question): [question]
      case .accepted(let findings, _): findings.map(\.question)
      case .explained: [QuestionPurpose.surpriseCause.rawValue]
      case .attributed, .probed, .disputed, .hadEnough, .confirmed, .checkedIn, .plan: []
      }
    }

    /// The question that the fact answers, if it answers one; of several, the last.
    var question: String? { questions.last }

    /// Whether it changes the plan.
    var isPlanChange: Bool {
      if case .plan = self { true } else { false }
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
    /// Whether they were heard so faintly that it is hardly more than a guess.
    public let isFaint: Bool
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
  /// The questions taken up out of turn, the latest last; when it is settled, the one before it stands.
  private var turns: [String] = []
  /// The own words that await a yes, if any.
  public private(set) var proposal: Proposal?
  /// What was heard in own words and awaits a yes; an empty list awaits none.
  private(set) var heard = HeardList()
  /// The answers heard in own words that await a yes, if any.
  public var list: [Finding] { heard.findings }
  /// The notes kept since a line was typed.
  private var latestNotes: [String] = []
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
  /// Whether the conversation teaches.
  public private(set) var isCoached = false
  /// Who learns, if the store's owner said so.
  public private(set) var trainee: String?
  /// Whether the verdict has been shown.
  public private(set) var hasVerdict = false
  /// Whether it has been summed up in this sitting.
  public private(set) var isSummedUp = false
  /// The trainee's own view as it was when the verdict was first shown, if there was one.
  public private(set) var estimate: Estimate?
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
      case .accepted(let findings, let day):
        for finding in findings {
          let id = finding.question
          let earlier = Ledger.gathering.contains(id) ? answers[id]?.answer : nil
          answers[id] = (earlier?.joined(with: finding.answer) ?? finding.answer, day, round)
        }
      case .checkedIn: round += 1
      case .probed, .explained, .disputed, .hadEnough, .confirmed, .plan: break
      }
    }
    return answers.mapValues { ($0.answer, $0.day) }
  }

  /// The questions whose answer grows with every remark that is heard; any other is answered anew.
  private static let gathering: Set<String> = [
    QuestionPurpose.remarks.rawValue, QuestionPurpose.worries.rawValue,
  ]

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
      case .accepted(let findings, _): answered.formUnion(findings.map(\.question))
      case .passed(let question): answered.remove(question)
      case .attributed, .probed, .explained, .disputed, .hadEnough, .confirmed, .checkedIn,
        .plan:
        break
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
  public var settled: Set<String> { Set(round.flatMap(\.questions)) }

  /// The questions answered or passed, in the order in which they first were.
  public var order: [String] {
    var seen: Set<String> = []
    return facts.flatMap(\.questions).filter { seen.insert($0).inserted }
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

  /// The question taken up out of turn, if any.
  public var focus: String? { turns.last }
  /// What was changed about the plan, in order.
  public var planChanges: [PlanChange] {
    facts.compactMap { fact in
      if case .plan(let change) = fact { change } else { nil }
    }
  }

  /// The objections heard, in order.
  public var objections: [HeardObjection] {
    facts.indices.compactMap { place in
      guard case .plan(.heard(let id)) = facts[place] else { return nil }
      let later = facts[place...].drop { !$0.isCheckIn }
      return HeardObjection(id: id, answeredSince: Set(Ledger.dated(later).keys))
    }
  }

  /// Whether taking something back takes back a change of the plan.
  var lastIsPlanChange: Bool {
    round.last { $0.question != nil || $0.isPlanChange }?.isPlanChange == true
  }

  /// Whether the trainee's own view is still to come, so that the verdict is held back.
  public var awaitsEstimate: Bool { isCoached && !hasVerdict }

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
      heard = HeardList()
      turns = []
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
      heard = HeardList()
      turns = []
      undo()
    case .turned(let question):
      turns.removeAll { $0 == question }
      turns.append(question)
      proposal = nil
      heard = HeardList()
    case .returned:
      if !list.isEmpty {
        heard = HeardList()
      } else if proposal != nil {
        proposal = nil
      } else {
        _ = turns.popLast()
      }
    case .proposed(let question, let options, let words, let isFaint):
      proposal = Proposal(
        question: question, options: options, words: words, isFaint: isFaint ?? false)
    case .declined(let words):
      notes.append(words)
      if list.isEmpty { proposal = nil } else { heard = HeardList() }
    case .heard(let findings):
      // Own words that await a yes go on waiting behind the list.
      let unread = heard.unread
      heard = HeardList(
        findings, unread: unread + latestNotes.filter { !unread.contains($0) })
      latestNotes = []
    case .struck(let place): heard.strike(place)
    case .restored(let number): heard.restore(number)
    case .amended(let place, let finding): heard.amend(place, finding)
    case .accepted:
      if !list.isEmpty { tell(.accepted(list, on: today)) }
      for finding in list { settle(finding.question) }
      heard = HeardList()
    case .probed(let question): tell(.probed(question: question))
    case .explained(let question, let cause, let since):
      tell(
        .explained(Explanation(question: question, cause: cause, since: since, told: today)))
      settle(QuestionPurpose.surpriseCause.rawValue)
    case .noted(let words):
      notes.append(words)
      latestNotes.append(words)
    case .hadEnough: tell(.hadEnough)
    case .confirmed: tell(.confirmed)
    case .disputed(let level): tell(.disputed(level: level))
    case .stepDropped(let step): tell(.plan(.dropped(step: step)))
    case .stepSwapped(let step, let other): tell(.plan(.swapped(step: step, other: other)))
    case .stepPutOff(let step, let day): tell(.plan(.putOff(step: step, until: day)))
    case .objectionHeard(let id): tell(.plan(.heard(objection: id)))
    case .left(let finished): isFinished = finished
    case .coached(let name):
      isCoached = true
      trainee = name ?? trainee
    case .shown(let document):
      guard document == Presentation.scale.rawValue else { break }
      isSummedUp = true
      if hasVerdict { break }
      hasVerdict = true
      estimate = Estimate(answers)
    case .typed: latestNotes = []
    case .said, .review, .staged, .spoke, .replied, .forked: break
    }
  }

  private mutating func sit(_ digest: String, _ day: Day) {
    playbook = digest
    today = day
    isFinished = false
    isSummedUp = false
  }

  private mutating func tell(_ fact: Fact) {
    facts.append(fact)
    asOf = today
  }

  /// Takes the last answer back; agreement and attributions rest on the answer before them, and go with
  /// it. A list that was taken stands again.
  private mutating func undo() {
    while let last = round.last {
      facts.removeLast()
      if case .accepted(let findings, _) = last { heard = HeardList(findings) }
      if !last.questions.isEmpty || last.isPlanChange { return }
    }
  }

  private mutating func settle(_ question: String) {
    if proposal?.question == question { proposal = nil }
    turns.removeAll { $0 == question }
  }
}

extension Ledger.Fact {
  fileprivate var isCheckIn: Bool {
    if case .checkedIn = self { true } else { false }
  }
}
