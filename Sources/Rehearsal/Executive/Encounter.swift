import Belief
import Playbook

/// The talk with a simulated executive, as a value.
///
/// `receive` is total: any text has an answer until the executive has decided, and that happens within
/// the number of turns that the rules allow. Equal setups and equal lines give equal talks. No line of
/// the script is said twice in one talk.
public struct Encounter: Sendable {
  /// With whom, and how.
  public let setup: RehearsalSetup
  /// What the executive said first.
  public private(set) var opening = ExecutiveReply(lines: [], text: "")
  /// The turns so far.
  public private(set) var exchanges: [Exchange] = []
  /// How the executive was disposed at the start.
  public let start: Disposition
  /// How the executive is disposed now.
  public private(set) var disposition: Disposition
  /// The worries, the first to be spoken of first.
  public private(set) var matters: [Matter]
  /// The place in `matters` of the one that is being spoken of.
  public private(set) var current = 0
  /// What was decided; nil while the talk goes on.
  public private(set) var outcome: Outcome?
  /// How many turns ago a small ask was granted; nil if none was.
  public private(set) var turnsSinceYes: Int?

  /// The content.
  public let playbook: Playbook
  let script: ExecutiveScript
  let reader: TurnReader
  /// The ids of the lines that were said.
  private(set) var said: Set<String> = []
  /// How often each rule took hold.
  private(set) var taken: [String: Int] = [:]
  /// The worry put into words last: the line, and the words as they were said.
  private(set) var held: (objection: String?, text: String)?

  /// What gives an ask its edges and was named so far.
  private(set) var named: Set<Edge> = []
  /// The hint that held before the last turn.
  private(set) var hinted = ""

  /// Meets the executive, who opens the talk.
  public init(_ setup: RehearsalSetup, playbook: Playbook, reader: TurnReader) {
    self.init(unopened: setup, playbook, reader)
    take(opening: Composer(self).opening())
  }

  /// Meets the executive again, whose opening words are known.
  public init(
    _ setup: RehearsalSetup, playbook: Playbook, reader: TurnReader, opening: ExecutiveReply
  ) {
    self.init(unopened: setup, playbook, reader)
    take(opening: opening)
  }

  private init(unopened setup: RehearsalSetup, _ playbook: Playbook, _ reader: TurnReader) {
    self.setup = setup
    self.playbook = playbook
    self.reader = reader
    script = playbook.executiveScript
    let first = script.rules.start(of: setup.level)
    let grade = script.rules.grade(setup.difficulty)
    start = Disposition(trust: first.trust + grade.trust, patience: first.patience)
    disposition = start
    let barriers = setup.barriers.isEmpty ? first.worry.map { [$0] } ?? [] : setup.barriers
    matters = barriers.map(Matter.init)
  }

  /// The mood now.
  public var mood: Mood { script.rules.mood(at: disposition.trust) }

  /// How the executive was disposed at the start and after each turn.
  public var course: [Disposition] { [start] + exchanges.map(\.disposition) }

  /// What the executive said last.
  public var lastReply: ExecutiveReply { exchanges.last?.reply ?? opening }

  /// The worry that is being spoken of.
  public var matter: Matter? { matters.indices.contains(current) ? matters[current] : nil }

  /// The trust from which a small ask is granted.
  public var grantsFrom: Int {
    let needed =
      script.rules.start(of: setup.level).grantsFrom
      + script.rules.grade(setup.difficulty).grantsFrom
    return min(95, needed)
  }

  /// Whether as many worries are softened as a yes needs.
  public var isSoftenedEnough: Bool {
    let needed = script.rules.start(of: setup.level).softenedFirst
    return matters.count(where: \.isSoftened) >= min(needed, matters.count)
  }

  /// Takes the junior's words, and answers; nil once it is over.
  @discardableResult
  public mutating func receive(_ words: String) -> Exchange? {
    take(words, recorded: nil)
  }

  /// Takes words to which the answer is known from a record.
  @discardableResult
  public mutating func replay(_ words: String, _ reply: ExecutiveReply) -> Exchange? {
    take(words, recorded: reply)
  }

  /// The talk as it stood before a turn; as it is if there was no such turn.
  public func before(turn: Int) -> Encounter {
    guard exchanges.indices.contains(turn - 1) else { return self }
    var earlier = Encounter(setup, playbook: playbook, reader: reader, opening: opening)
    for exchange in exchanges.prefix(turn - 1) { earlier.replay(exchange.words, exchange.reply) }
    return earlier
  }

  private mutating func take(_ words: String, recorded: ExecutiveReply?) -> Exchange? {
    guard outcome == nil else { return nil }
    let after = lastReply.text
    let hinted = hint
    let reading = reader.read(words, after: after, in: setup.scene)
    var weighing = Weighing(self, words, reading, after: after)
    weighing.weigh()
    disposition = weighing.disposition
    matters = weighing.matters
    turnsSinceYes = weighing.turnsSinceYes
    named = weighing.named
    self.hinted = hinted
    for movement in weighing.movements { taken[movement.rule, default: 0] += 1 }
    let reply = recorded ?? Composer(self, weighing).reply()
    note(reply)
    outcome = weighing.outcome ?? decision(in: reply)
    let exchange = Exchange(
      number: exchanges.count + 1, words: words, after: after, reading: reading,
      facts: weighing.facts, movements: weighing.movements, disposition: disposition,
      reply: reply, outcome: outcome)
    exchanges.append(exchange)
    return exchange
  }

  private mutating func take(opening reply: ExecutiveReply) {
    opening = reply
    note(reply)
  }

  /// Remembers what was said, and of what it spoke.
  private mutating func note(_ reply: ExecutiveReply) {
    said.formUnion(reply.lines)
    for line in reply.lines.compactMap({ script[$0] }) where line.use == .objections {
      held = (line.objection, filled(line))
      let behind = playbook.objections.first { $0.id == line.objection }?.barriers ?? []
      let places = matters.indices.filter { behind.contains(matters[$0].barrier) }
      current = places.first { !matters[$0].isSoftened } ?? places.first ?? current
    }
  }

  private func decision(in reply: ExecutiveReply) -> Outcome? {
    reply.lines.lazy.compactMap { script[$0]?.outcome }.first
  }

  /// The words of a line with its braces filled in.
  func filled(_ line: ExecutiveLine) -> String {
    fill(
      line.text,
      [
        "public": script.words.publics[setup.sector ?? ""] ?? "customers",
        "goal": setup.goal ?? "",
      ])
  }
}
