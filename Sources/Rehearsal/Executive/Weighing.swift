import Belief
import Playbook

/// What one turn does: its facts, what they move, and whether it brings the end.
struct Weighing {
  let words: String
  /// What the executive had said just before.
  let after: String
  let reading: TurnReading
  let encounter: Encounter
  private(set) var facts: Set<TurnFact> = []
  private(set) var movements: [Movement] = []
  private(set) var disposition: Disposition
  private(set) var matters: [Matter]
  private(set) var turnsSinceYes: Int?
  private(set) var outcome: Outcome?
  /// What gives an ask its edges and was named, in this turn or before.
  private(set) var named: Set<Edge>
  /// Whether the worry that was spoken of was softened by this turn.
  private(set) var hasSoftened = false

  private var rules: ExecutiveRules { encounter.script.rules }

  init(_ encounter: Encounter, _ words: String, _ reading: TurnReading, after: String) {
    self.encounter = encounter
    self.words = words
    self.reading = reading
    self.after = after
    disposition = encounter.disposition
    matters = encounter.matters
    turnsSinceYes = encounter.turnsSinceYes
    named = encounter.named
  }

  mutating func weigh() {
    let sense = TurnSense(words: encounter.script.words)
    facts = sense.facts(
      of: words, reading, after: after, before: encounter.exchanges.map(\.words))
    // The edges of somebody else's case are none of this ask's.
    let isProposal = !facts.isDisjoint(with: Self.asks.union([.agreesReport]))
    if isProposal || !facts.contains(.fittingEvidence) {
      named.formUnion(sense.edges(in: words))
    }
    addEarlierAsk(sense)
    addHistory()
    soften()
    // The answer to an ask depends on what the rest of the turn did.
    move(by: rules.rules.filter { !$0.asksForAnswer })
    answerAsk()
    move(by: rules.rules.filter(\.asksForAnswer))
    disposition = disposition.moved(trust: 0, patience: -rules.eachTurn)
    outcome = decided
  }

  /// Asks for something, in whatever way.
  static let asks: Set<TurnFact> = [.oneSmallAsk, .severalAsks, .largeAsk, .looseAsk]

  /// To ask whether it is agreed is to ask for the same again.
  private mutating func addEarlierAsk(_ sense: TurnSense) {
    let earlier = encounter.exchanges.last { !$0.facts.isDisjoint(with: Self.asks) }
    guard let earlier else { return }
    if turnsSinceYes == nil { facts.insert(.askOpen) }
    guard facts.isDisjoint(with: Self.asks), sense.asksAgreement(in: words) else { return }
    facts.subtract([.closedQuestion, .asksLeave, .openQuestion])
    guard turnsSinceYes == nil else { return }
    // A slip is minded once: several things, asked for again in a word, are something vague.
    let again = earlier.facts.intersection(Self.asks)
    facts.formUnion(again.contains(.severalAsks) ? [.looseAsk] : again)
  }

  /// The facts that earlier turns have a part in.
  private mutating func addHistory() {
    let past = encounter.exchanges
    // What was asked for, by leave or by a question of the executive's, does not come unasked.
    let wasAsked = encounter.lastReply.text.hasSuffix("?")
    if !facts.isDisjoint(with: Self.asks) {
      if past.contains(where: { !$0.facts.isDisjoint(with: Self.asks) }) {
        facts.insert(.askedBefore)
      }
      let listening: Set<TurnFact> = [.reflectsConcern, .openQuestion]
      let hasListened = past.contains { !$0.facts.isDisjoint(with: listening) }
      let isAnswer = wasAsked && !past.isEmpty
      if !hasListened, !isAnswer, facts.isDisjoint(with: listening) { facts.insert(.earlyAsk) }
    }
    let wasInvited = past.last?.facts.contains(.asksLeave) ?? false
    if wasInvited { facts.remove(.lecture) }
    if wasInvited || wasAsked { facts.remove(.advisesWithoutLeave) }
    let goal = Meaning(of: encounter.setup.goal)
    if Meaning(of: words).shared(with: goal) == 0 { facts.remove(.tiesToGoal) }
    if encounter.matter?.isHeard ?? true { facts.insert(.concernHeard) }
    if turnsSinceYes != nil, !facts.contains(.agreesReport) { facts.insert(.owesReport) }
  }

  private mutating func soften() {
    guard matters.indices.contains(encounter.current) else { return }
    let wasSoftened = matters[encounter.current].isSoftened
    matters[encounter.current].weigh(facts, softens: rules.softens)
    hasSoftened = matters[encounter.current].isSoftened && !wasSoftened
  }

  private mutating func move(by rules: [ExecutiveRule]) {
    let setup = encounter.setup
    let grade = self.rules.grade(setup.difficulty)
    let barriers = matters.map(\.barrier)
    let mood = encounter.mood
    for rule in rules
    where facts.isSuperset(of: rule.when) && facts.isDisjoint(with: rule.unless)
      && (rule.levels.isEmpty || rule.levels.contains(setup.level))
      && (rule.barriers.isEmpty || rule.barriers.contains(where: barriers.contains))
      && (rule.manner.isEmpty || rule.manner.contains(where: setup.manner.contains))
      && (rule.moods.isEmpty || rule.moods.contains(mood))
      && encounter.taken[rule.id, default: 0] < rule.atMost ?? .max
    {
      let movement = Movement(
        rule: rule.id, trust: grade.scaled(rule.trust), patience: grade.scaled(rule.patience))
      movements.append(movement)
      disposition = disposition.moved(trust: movement.trust, patience: movement.patience)
    }
  }

  private mutating func answerAsk() {
    guard facts.contains(.oneSmallAsk), turnsSinceYes == nil else {
      turnsSinceYes = turnsSinceYes.map { $0 + 1 }
      return
    }
    let softened = matters.count(where: \.isSoftened)
    let needed = min(rules.start(of: encounter.setup.level).softenedFirst, matters.count)
    let isGranted =
      disposition.trust >= encounter.grantsFrom && softened >= needed
      && facts.isDisjoint(with: [.earlyAsk, .severalAsks, .abuse])
    if isGranted {
      facts.insert(.accepted)
      // A day in the ask itself is easily taken for a day of report.
      if !reading.meets(.agreesReport) { facts.remove(.agreesReport) }
      turnsSinceYes = 0
    } else if !facts.contains(.earlyAsk) {
      facts.insert(.refused)
    }
  }

  /// What this turn brings the executive to decide; nil if the talk goes on.
  private var decided: Outcome? {
    let turn = encounter.exchanges.count + 1
    if disposition.trust == 0, turn >= rules.givesUpFrom { return .door }
    if facts.contains(.abuse), disposition.patience == 0 { return .door }
    if let turnsSinceYes {
      if facts.contains(.agreesReport) { return .date }
      let isOver = disposition.patience == 0 || facts.contains(.farewell)
      if isOver || turnsSinceYes >= rules.yieldsAfter { return .condition }
    }
    let isLast = turn >= rules.turns
    guard disposition.patience == 0 || isLast || facts.contains(.farewell) else { return nil }
    return rules.outcome(at: disposition.trust)
  }
}

extension ExecutiveRule {
  /// Whether it asks how a small ask was answered.
  fileprivate var asksForAnswer: Bool {
    (when + unless).contains { $0 == .accepted || $0 == .refused }
  }
}

extension ExecutiveRules.Grade {
  /// A gain or a loss at this difficulty, in whole numbers, never rounded to nothing.
  fileprivate func scaled(_ change: Int) -> Int {
    let percent = change > 0 ? gains : losses
    let scaled = (Double(change * percent) / 100).rounded()
    return change == 0 || percent == 0 ? 0 : scaled == 0 ? change.signum() : Int(scaled)
  }
}
