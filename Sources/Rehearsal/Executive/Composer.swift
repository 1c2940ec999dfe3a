import Belief
import Playbook

/// Puts together what the executive says.
struct Composer {
  private let encounter: Encounter
  private let turn: Weighing?
  private var choice: LineChoice
  private var lines: [ExecutiveLine] = []

  init(_ encounter: Encounter, _ turn: Weighing? = nil) {
    self.encounter = encounter
    self.turn = turn
    choice = LineChoice(
      encounter, mood: encounter.mood,
      seed: Self.seed(encounter.setup.seed, encounter.exchanges.count, turn?.words ?? ""))
  }

  /// Different words lead elsewhere, equal ones to the same place (FNV-1a over the words).
  private static func seed(_ seed: UInt64, _ turn: Int, _ words: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in words.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return seed ^ hash &+ UInt64(turn) &* 0x9e37_79b9_7f4a_7c15
  }

  /// The executive's first words: a greeting of some sort, and what stands in the way.
  func opening() -> ExecutiveReply {
    var composer = self
    composer.add(.openers)
    composer.object()
    return composer.spoken
  }

  /// The executive's answer to the turn.
  func reply() -> ExecutiveReply {
    guard let turn else { return opening() }
    var composer = self
    composer.compose(turn)
    // The supply is checked to last; a script without enough lines must still not end in silence.
    if composer.lines.isEmpty { composer.add(.endings) }
    return composer.spoken
  }

  private var spoken: ExecutiveReply {
    ExecutiveReply(
      lines: lines.map(\.id), text: lines.map(encounter.filled).joined(separator: " "))
  }

  private mutating func compose(_ turn: Weighing) {
    let facts = turn.facts
    if let outcome = turn.outcome { return decide(outcome, turn) }
    if !facts.isDisjoint(with: Self.answeredAlone) { return react(facts) }
    if !facts.isDisjoint(with: [.offTopic, .repeatsItself]) {
      react(facts)
      if choice.happens(50) { object() }
      return
    }
    if !facts.isDisjoint(with: Self.pushes) {
      react(facts)
      if choice.happens(60) { goOn() }
      return warn()
    }
    if !facts.isDisjoint(with: [.refused, .earlyAsk, .largeAsk, .looseAsk]) {
      react(facts)
      if facts.contains(.refused) { isWaiting ? object(asBefore: true) : ask() }
      return warn()
    }
    if answerAside(turn) { return warn() }
    if turn.hasSoftened {
      add(.softened, about: encounter.matter?.barrier)
      moveOn()
    } else if facts.contains(.openQuestion) || turn.asksForAFact {
      react(facts.intersection(Self.substance))
      answer(turn.words)
    } else if facts.contains(.asksLeave), turn.endsOnQuestion {
      react([.asksLeave])
    } else if facts.contains(.reflectsConcern), facts.isDisjoint(with: Self.argued) {
      react(facts)
      add(.answers, about: encounter.matter?.barrier) { $0.asked == .worry }
    } else {
      var heard = facts
      if facts.contains(.informs) { heard.remove(.asksLeave) }
      if !turn.asksForYesOrNo { heard.remove(.closedQuestion) }
      react(heard)
      goOn()
    }
    warn()
  }

  // MARK: The parts of an answer

  /// Facts to which nothing is added.
  private static let answeredAlone: Set<TurnFact> = [
    .silence, .garbled, .notEnglish, .abuse, .accepted, .owesReport, .rambling, .nervous,
  ]

  /// Facts to which the executive replies before anything else.
  private static let pushes: Set<TurnFact> = [
    .confrontation, .pressureByNumbers, .inventedUrgency, .severalAsks, .unsourcedFigure, .jargon,
  ]

  /// Facts worth a word even when there is a question to answer.
  private static let substance: Set<TurnFact> = [
    .reflectsConcern, .complexReflection, .fittingEvidence, .statesLimit, .tiesToGoal,
  ]

  /// Facts that carry an argument.
  private static let argued: Set<TurnFact> = [
    .fittingEvidence, .statesLimit, .tiesToGoal, .agreesReport, .closedQuestion,
  ]

  /// Whether a worry that is not softened is left.
  private var isWaiting: Bool { encounter.matters.contains { !$0.isSoftened } }

  private mutating func add(
    _ use: LineUse, about barrier: Barrier? = nil,
    where fits: (ExecutiveLine) -> Bool = { _ in true }
  ) {
    if let line = choice.line(use, about: barrier, where: fits) { lines.append(line) }
  }

  /// Replies to the first of these facts, in the order of the rules, that the script has words for.
  private mutating func react(_ facts: Set<TurnFact>) {
    for fact in encounter.script.rules.answersFirst where facts.contains(fact) {
      let before = lines.count
      add(.replies, about: encounter.matter?.barrier) { line in
        line.to.contains(fact) && facts.isSuperset(of: line.to)
          && (fact != .closedQuestion
            || line.to.contains(.askOpen) == facts.contains(.askOpen))
      }
      if lines.count > before { return }
    }
    if !facts.isEmpty { add(.replies) { $0.to.isEmpty } }
  }

  /// Puts the worry that is spoken of into words, or the next one that is not softened; with `asBefore`,
  /// only what was held against it before, in other words.
  private mutating func object(asBefore: Bool = false) {
    let places = encounter.matters.indices
    let next =
      encounter.matter.flatMap { $0.isSoftened ? nil : encounter.current }
      ?? places.first { !encounter.matters[$0].isSoftened }
    guard let next else { return ask() }
    let barrier = encounter.matters[next].barrier
    let behind = Set(
      encounter.playbook.objections.filter { $0.barriers.contains(barrier) }.map(\.id))
    let count = lines.count
    let spoken = encounter.objectionsSpoken
    add(.objections) { line in
      guard let id = line.objection, behind.contains(id) else { return false }
      return spoken.contains(id) || !line.comesLater && !asBefore
    }
    if lines.count == count { ask() }
  }

  private mutating func ask() {
    add(.questions, about: encounter.matter?.barrier)
  }

  /// What comes after a reply: a question, an objection, or something else altogether.
  private mutating func goOn() {
    if wanders {
      add(.digressions)
    } else if encounter.last(.objections), choice.happens(65) {
      ask()
    } else if isWaiting {
      let isQuestion = lines.last?.text.hasSuffix("?") ?? true
      if !isQuestion, choice.happens(35) { add(.returns) }
      object()
    } else {
      moveOn()
    }
  }

  /// To the next worry, or, if there is none, to what the junior wants.
  private mutating func moveOn() {
    if isWaiting {
      add(.transitions)
      object()
    } else if encounter.isInvited {
      ask()
    } else {
      add(.invitations)
    }
  }

  private mutating func answer(_ question: String) {
    let sense = TurnSense(words: encounter.script.words)
    let topic = sense.topic(of: question)
    let suggested = sense.suggestion(in: question, among: encounter.playbook.objections)
    let barrier = encounter.matter?.barrier
    let mood = choice.mood
    let count = lines.count
    if let suggested { add(.answers) { $0.objection == suggested } }
    if lines.count == count {
      add(.answers, about: barrier) { $0.asked == topic && $0.fits(mood) }
    }
    if lines.count == count { add(.answers, about: barrier) { $0.asked == .other } }
    if mood == .cold, choice.happens(40) { object() }
  }

  /// Answers what is said beside the matter: a question back, a why, time given; whether it was such.
  private mutating func answerAside(_ turn: Weighing) -> Bool {
    let facts = turn.facts
    if facts.contains(.clarifies) {
      react([.clarifies])
      let count = lines.count
      if let held = encounter.held?.objection { add(.objections) { $0.objection == held } }
      if lines.count == count { giveReason() }
    } else if facts.contains(.asksWhy) {
      giveReason()
    } else if facts.contains(.waits) {
      guard let question = encounter.openQuestion else {
        react([.waits])
        object()
        return true
      }
      let topic = TurnSense(words: encounter.script.words).topic(of: question)
      topic == .other ? giveReason() : answer(question)
    } else {
      return false
    }
    return true
  }

  /// Says what is behind the worry.
  private mutating func giveReason() {
    let count = lines.count
    add(.answers, about: encounter.matter?.barrier) {
      $0.asked == .worry && !$0.barriers.isEmpty
    }
    if lines.count == count { object() }
  }

  private var wanders: Bool {
    var choice = choice
    let start = encounter.script.rules.start(of: encounter.setup.level)
    let recent = encounter.exchanges.suffix(4)
    return encounter.exchanges.count > 1
      && !recent.contains { encounter.has(.digressions, in: $0.reply) }
      && choice.happens(start.wanders)
  }

  /// Says once that patience runs low.
  private mutating func warn() {
    let isLow = encounter.disposition.patience < encounter.script.rules.warnsBelow
    let hasWarned = encounter.exchanges.contains { encounter.has(.warnings, in: $0.reply) }
    if isLow, !hasWarned { add(.warnings) }
  }

  private mutating func decide(_ outcome: Outcome, _ turn: Weighing) {
    let facts = turn.facts
    if facts.contains(.farewell) {
      add(.endings) { $0.ending == .farewell }
    } else if outcome == .date {
      react(facts.intersection([.agreesReport]))
    } else if outcome != .door {
      react(facts.subtracting([.owesReport]))
      add(.endings) { $0.ending == .timeIsUp }
    }
    if outcome == .condition { return addCondition(facts) }
    add(.decisions) { $0.outcome == outcome }
  }

  /// A condition names what it hangs on: word of a report, or the worry that was not softened.
  private mutating func addCondition(_ facts: Set<TurnFact>) {
    let owes = encounter.turnsSinceYes != nil
    let left = encounter.matters.first { !$0.isSoftened }?.barrier
    let count = lines.count
    if owes { add(.decisions) { $0.outcome == .condition && $0.to.contains(.owesReport) } }
    if lines.count == count, let left {
      add(.decisions, about: left) { $0.outcome == .condition && !$0.barriers.isEmpty }
    }
    if lines.count == count {
      add(.decisions) { $0.outcome == .condition && $0.to.isEmpty && $0.barriers.isEmpty }
    }
  }
}

extension Weighing {
  /// Whether one of the turn's last two sentences is a question: a few words may follow it.
  var endsOnQuestion: Bool { last.suffix(2).contains(where: \.isMarkedQuestion) }

  /// Whether the turn ends by asking who, what or how: yes and no are no answer to that.
  var asksForAFact: Bool { last.last.map { $0.isMarkedQuestion && asksForMore($0) } ?? false }

  /// Whether a question of the turn can be answered with yes or no.
  var asksForYesOrNo: Bool { last.contains { $0.isMarkedQuestion && !asksForMore($0) } }

  private func asksForMore(_ question: Utterance) -> Bool {
    question.words.prefix(3).contains { Self.questionWords.contains($0.lower) }
  }

  private static let questionWords: Set = [
    "who", "who'd", "whose", "whom", "which", "when", "where", "what", "what's", "how", "why",
  ]

  private var last: [Utterance] { Utterance.all(in: String(words.suffix(2_000))) }
}

extension Encounter {
  /// Whether a line of this use is among a reply's.
  func has(_ use: LineUse, in reply: ExecutiveReply) -> Bool {
    reply.lines.contains { script[$0]?.use == use }
  }

  /// Whether the last thing that the executive said was of this use.
  func last(_ use: LineUse) -> Bool {
    lastReply.lines.last.flatMap { script[$0]?.use } == use
  }

  /// The objections that were put into words.
  var objectionsSpoken: Set<String> {
    Set(
      said.compactMap { id in
        script[id].flatMap { $0.use == .objections ? $0.objection : nil }
      })
  }

  /// The junior's question to which the executive has only said that it wants thought.
  var openQuestion: String? {
    let isPutOff = lastReply.lines.contains { script[$0]?.asked == .other }
    return isPutOff ? exchanges.last?.words : nil
  }

  /// Whether the executive has asked to be asked for something.
  var isInvited: Bool { exchanges.contains { has(.invitations, in: $0.reply) } }
}
