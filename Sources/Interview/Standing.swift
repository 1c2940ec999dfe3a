import Belief
import Playbook

/// What the answers amount to under the present playbook: derived anew after every event.
public struct Standing: Sendable, Equatable {
  /// An answer with its question.
  public struct Given: Sendable, Equatable {
    /// The question.
    public let question: Question
    /// The answer, of which only what the playbook still knows.
    public let answer: Answer
    /// The day on which it was given.
    public let day: Day
  }

  /// The answers that count, in the order given.
  public let given: [Given]
  /// Questions passed over, in order.
  public let passed: [Question]
  /// Answers kept but not counted, because the branch that led to them is not taken now.
  public let dormant: [String]
  /// Answers whose question or option is no longer in the playbook.
  public let lost: [String]
  /// What became of the steps of the plans, each step once, in the order in which they were asked about.
  public let steps: [FollowedStep]
  /// The conditions that hold.
  public let conditions: Set<String>
  /// The answers that bear on level or barriers, each faded by its age.
  public let evidence: [Evidence]
  /// What is believed.
  public let belief: Posterior
  /// What was changed about the plan, in order.
  public let planChanges: [PlanChange]
  /// The objections that were heard, in order.
  public let objections: [HeardObjection]

  /// Derives the standing.
  public init(_ ledger: Ledger, in playbook: Playbook) {
    let answers = ledger.dated
    var conditions: Set<String> = []
    var active: Set<String> = []
    // A question's conditions are set by questions before it, so one pass in the playbook's order does.
    for question in playbook.questions where question.onlyIf.allSatisfy(conditions.contains) {
      if question.section == .estimate, !ledger.isCoached { continue }
      active.insert(question.id)
      guard let answer = answers[question.id]?.answer else { continue }
      for option in answer.options {
        conditions.formUnion(question.option(option)?.sets ?? [])
      }
      conditions.formUnion(Standing.implied(by: answer, to: question, today: ledger.asOf))
    }
    var given: [Given] = []
    var dormant: [String] = []
    var lost: [String] = []
    for id in ledger.order {
      guard var (answer, day) = answers[id] else { continue }
      guard let question = playbook[question: id] else {
        lost.append(id)
        continue
      }
      let known = answer.options.filter { question.option($0) != nil }
      if known.isEmpty && !answer.options.isEmpty { lost.append(id); continue }
      answer.options = known
      if active.contains(id) || question.section == .checkIn {
        given.append(Given(question: question, answer: answer, day: day))
      } else {
        dormant.append(id)
      }
    }
    planChanges = ledger.planChanges
    objections = ledger.objections
    self.given = given
    self.dormant = dormant
    self.lost = lost
    passed = ledger.passed.compactMap { playbook[question: $0] }
      .filter { active.contains($0.id) && !$0.isUnasked }
    steps = FollowedStep.all(in: given)
    self.conditions = conditions.union(FollowedStep.conditions(set: given))
    let shares = ledger.shares(playbook.plan)
    evidence = given.filter { $0.question.isCounted && !$0.answer.options.isEmpty }.map {
      Evidence(
        item: $0.question.id, options: $0.answer.options, known: $0.answer.known,
        share: playbook.plan.fading.share(at: ledger.asOf.number - $0.day.number)
          * (shares[$0.question.id] ?? 1))
    }
    belief = playbook.bank.adding(FollowedStep.items(of: given)).posterior(given: evidence)
  }

  /// The questions that bear on level or barriers, with those about the steps that were asked.
  public func bank(in playbook: Playbook) -> ItemBank {
    playbook.bank.adding(FollowedStep.items(of: given))
  }

  /// The questions that bear on level or barriers and could still teach something.
  func itemsLeft(in playbook: Playbook) -> [Item] {
    let answered = Set(given.map(\.question.id))
    let settled = answered.union(playbook.bank.enemies(of: answered))
    return playbook.bank.items.filter { item in
      !settled.contains(item.id)
        && playbook[question: item.id]?.onlyIf.allSatisfy(conditions.contains) == true
    }
  }

  /// The conditions that follow from a date or text instead of an option.
  private static func implied(by answer: Answer, to question: Question, today: Day) -> Set<String> {
    let implied = ImpliedCondition.allCases.filter { $0.question.rawValue == question.id }
    let holding = implied.filter { condition in
      switch condition {
      case .budgetAhead, .boardAhead: answer.days.contains { $0 > today }
      case .sorePoint, .aimKnown: answer.text?.isEmpty == false
      }
    }
    return Set(holding.map(\.rawValue))
  }

  /// The answer to one of the questions that the program makes use of.
  public func answer(_ purpose: QuestionPurpose) -> Answer? {
    given.first { $0.question.id == purpose.rawValue }?.answer
  }

  /// When the executive is out of reach, by what was told.
  public var outOfReach: [ClosedRange<Day>] {
    let days = answer(.outOfReach)?.days ?? []
    return stride(from: 0, to: days.count, by: 2).compactMap { place in
      let pair = days[place...].prefix(2)
      return pair.min().flatMap { first in pair.max().map { first...$0 } }
    }
  }

  /// The most characters of an alias, since it stands in nearly every line.
  static let longestAlias = 60

  /// What the executive is called: the alias given, on one line, or a stand-in.
  public func alias(in playbook: Playbook) -> String {
    guard let typed = answer(.alias)?.text else { return playbook.lines.text(.theExecutive) }
    let line = typed.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > Self.longestAlias ? line.prefix(Self.longestAlias) + "…" : line
  }

  /// The level that the practitioner needs of the executive.
  public var target: Level {
    guard
      let given = given.first(where: { $0.question.id == QuestionPurpose.supportNeeded.rawValue }),
      let option = given.answer.options.first, let target = given.question.option(option)?.target
    else { return .positive }
    return target
  }
}
