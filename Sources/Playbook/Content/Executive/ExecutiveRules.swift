import Belief

/// How the executive of a rehearsal is moved: `rehearsal/executive/rules.yaml`.
public struct ExecutiveRules: Sendable {
  /// What a level begins with.
  public struct Start: Sendable, Equatable {
    /// Trust, 0 to 100.
    public let trust: Int
    /// Patience, 0 to 100.
    public let patience: Int
    /// The trust from which a small ask is granted.
    public let grantsFrom: Int
    /// How many worries must be softened before.
    public let softenedFirst: Int
    /// In how many of a hundred turns the mind wanders.
    public let wanders: Int
    /// The worry of an executive of whom none is known.
    public let worry: Barrier?
  }

  /// What a difficulty changes.
  public struct Grade: Sendable, Equatable {
    /// Added to the trust at the start.
    public let trust: Int
    /// Added to the trust that a yes needs.
    public let grantsFrom: Int
    /// Hundredths of each gain that count.
    public let gains: Int
    /// Hundredths of each loss that count.
    public let losses: Int
  }

  private let starts: [Level: Start]
  private let grades: [Difficulty: Grade]
  private let moods: [(mood: Mood, from: Int)]
  private let outcomes: [(outcome: Outcome, from: Int)]

  /// The turn after which it ends in any case.
  public let turns: Int
  /// The turn from which the executive ends it once there is no trust left at all.
  public let givesUpFrom: Int
  /// The patience that goes with every turn.
  public let eachTurn: Int
  /// The patience below which the executive says so.
  public let warnsBelow: Int
  /// The number of turns that a yes waits for word of a report.
  public let yieldsAfter: Int
  /// What softens a worry: all facts of one of these.
  public let softens: [[TurnFact]]
  /// What is answered first.
  public let answersFirst: [TurnFact]
  /// The rules, in the author's order.
  public let rules: [ExecutiveRule]

  init(_ record: Record) {
    let hundred = 0...100
    starts = Self.each(Level.self, of: record.record("levels"), in: record) { entry in
      Start(
        trust: entry.requiredInteger("trust", in: hundred),
        patience: entry.requiredInteger("patience", in: hundred),
        grantsFrom: entry.requiredInteger("grants-from", in: hundred),
        softenedFirst: entry.requiredInteger("softened-first", in: 0...10),
        wanders: entry.requiredInteger("wanders", in: hundred),
        worry: entry.one("worries-about", of: "barrier", as: Barrier.self))
    }
    grades = Self.each(Difficulty.self, of: record.record("difficulty"), in: record) { entry in
      Grade(
        trust: entry.requiredInteger("trust", in: -100...100),
        grantsFrom: entry.requiredInteger("grants-from", in: -100...100),
        gains: entry.requiredInteger("gains", in: 0...1000),
        losses: entry.requiredInteger("losses", in: 0...1000))
    }
    let moods = record.record("moods")
    self.moods = Mood.allCases.dropFirst().map { mood in
      (mood, moods?.requiredInteger(mood.rawValue, in: hundred) ?? 0)
    }
    moods?.finish()
    let decides = record.record("decides")
    outcomes = [Outcome.condition, .sendSomething].map { outcome in
      (outcome, decides?.requiredInteger(outcome.rawValue, in: hundred) ?? 0)
    }
    decides?.finish()
    let ends = record.record("ends")
    turns = ends?.requiredInteger("turns", in: 1...40) ?? 40
    givesUpFrom = ends?.requiredInteger("gives-up-from", in: 1...40) ?? 1
    eachTurn = ends?.requiredInteger("each-turn", in: hundred) ?? 1
    warnsBelow = ends?.requiredInteger("warns-below", in: hundred) ?? 0
    yieldsAfter = ends?.requiredInteger("yields-after", in: 1...40) ?? 1
    ends?.finish()
    softens = record.lists("softens", of: "fact", as: TurnFact.self)
    answersFirst = record.list("answers-first", of: "fact", as: TurnFact.self)
    rules = (record.record("rules")?.entries() ?? []).map { ExecutiveRule($0.id, $0.record) }
    for part in ["levels", "difficulty", "moods", "ends", "decides", "rules"]
    where !record.has(part) {
      record.findings.add(.fieldMissing(part), at: record.place)
    }
    record.finish()
  }

  /// What a level begins with.
  public func start(of level: Level) -> Start {
    starts[level]
      ?? Start(
        trust: 0, patience: 0, grantsFrom: 100, softenedFirst: 0, wanders: 0, worry: nil)
  }

  /// What a difficulty changes.
  public func grade(_ difficulty: Difficulty) -> Grade {
    grades[difficulty] ?? Grade(trust: 0, grantsFrom: 0, gains: 100, losses: 100)
  }

  /// The mood that so much trust makes.
  public func mood(at trust: Int) -> Mood {
    moods.last { trust >= $0.from }?.mood ?? .cold
  }

  /// What is decided with so much trust when nothing was agreed.
  public func outcome(at trust: Int) -> Outcome {
    outcomes.first { trust >= $0.from }?.outcome ?? .door
  }

  /// An entry for each case of an enumeration.
  private static func each<Key: RawRepresentable & CaseIterable & Hashable, Value>(
    _: Key.Type, of part: Record?, in record: Record, _ read: (Record) -> Value
  ) -> [Key: Value] where Key.RawValue == String {
    var values: [Key: Value] = [:]
    for key in Key.allCases {
      guard let entry = part?.record(key.rawValue) else {
        record.findings.add(.fieldMissing(key.rawValue), at: part?.place ?? record.place)
        continue
      }
      values[key] = read(entry)
      entry.finish()
    }
    part?.finish()
    return values
  }
}
