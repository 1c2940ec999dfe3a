import Playbook

/// How often labelled turns are read rightly, check by check.
public struct ScoringTrial: Sendable {
  /// The counts for one check or penalty.
  public struct Tally: Sendable, Equatable {
    /// The check's or penalty's id.
    public let id: String
    /// How many turns were read.
    public let turns: Int
    /// How many of them have it.
    public let present: Int
    /// Read as there, and there.
    public let hits: Int
    /// Read as there, and not there.
    public let falseAlarms: Int
    /// Read as not there, and there.
    public let misses: Int
    /// Left open.
    public let abstained: Int

    /// The share of what was read as there that is; nil if nothing was.
    public var precision: Double? { Tally.share(hits, of: hits + falseAlarms) }
    /// The share of what is there, and was decided, that was read as there; nil if nothing is.
    public var recall: Double? { Tally.share(hits, of: hits + misses) }
    /// The share of all that is there that was read as there, abstentions counted as not read.
    public var found: Double? { Tally.share(hits, of: present) }
    /// The share of the turns on which the reading did not abstain.
    public var coverage: Double { Tally.share(turns - abstained, of: turns) ?? 1 }

    private static func share(_ part: Int, of whole: Int) -> Double? {
      whole > 0 ? Double(part) / Double(whole) : nil
    }
  }

  /// One turn's probability for one check, with what is so.
  public struct Outcome: Sendable {
    /// The turn.
    public let turn: LabelledTurn
    /// The check's or penalty's id.
    public let id: String
    /// The probability read.
    public let probability: Double
    /// Whether it is there.
    public let isPresent: Bool
  }

  /// What was counted of one kind, beside what a trained reader counted.
  public struct Count: Sendable, Equatable {
    /// The kind's name.
    public let id: String
    /// How many the trained reader found in all turns.
    public let labelled: Int
    /// How many the program found.
    public let read: Int
    /// In how many turns both counted the same.
    public let same: Int
    /// How many turns were read.
    public let turns: Int
  }

  /// Each kind of what MITI counts, in order.
  public let counts: [Count]
  /// Each check and penalty with its counts, in order.
  public let tallies: [Tally]
  /// Every reading.
  public let outcomes: [Outcome]

  /// Reads labelled turns with a reader that has learnt from the playbook's.
  public init(of turns: [LabelledTurn], by playbook: Playbook) {
    let reader = TurnReader(playbook: playbook)
    self.init(
      turns.map { ($0, reader.probabilities(of: $0), reader.counts(of: $0)) },
      plan: playbook.scoringPlan)
  }

  /// Reads each voice's turns with a reader that has learnt from the other voices.
  public init(leavingOneVoiceOutOf playbook: Playbook) {
    let turns = playbook.labelledTurns
    var voices: [String] = []
    for turn in turns where !voices.contains(turn.voice) { voices.append(turn.voice) }
    self.init(
      voices.flatMap { voice -> [(LabelledTurn, [String: Double], [String: Int])] in
        let reader = TurnReader(
          playbook: playbook, learningFrom: turns.filter { $0.voice != voice })
        return turns.filter { $0.voice == voice }
          .map { ($0, reader.probabilities(of: $0), reader.counts(of: $0)) }
      }, plan: playbook.scoringPlan)
  }

  private init(
    _ read: [(turn: LabelledTurn, read: [String: Double], counts: [String: Int])],
    plan: ScoringPlan?
  ) {
    var outcomes: [Outcome] = []
    var tallies: [Tally] = []
    func add(_ id: String, _ plan: ScoringPlan.Plan?, _ isPresent: (LabelledTurn) -> Bool) {
      let own = read.map { turn, read, _ in
        Outcome(turn: turn, id: id, probability: read[id] ?? 0, isPresent: isPresent(turn))
      }
      outcomes += own
      tallies.append(Tally(id, own, from: plan?.from ?? 2, below: plan?.below ?? 0))
    }
    for check in Check.allCases {
      add(check.rawValue, plan?.checks[check]) { $0.meets.contains(check) }
    }
    for penalty in Penalty.allCases {
      add(penalty.rawValue, plan?.penalties[penalty]) { $0.penalties.contains(penalty) }
    }
    self.outcomes = outcomes
    self.tallies = tallies
    counts = LabelledTurn.countNames.map { name in
      let pairs = read.map { (labelled: $0.turn.counts[name] ?? 0, read: $0.counts[name] ?? 0) }
      return Count(
        id: name, labelled: pairs.reduce(0) { $0 + $1.labelled },
        read: pairs.reduce(0) { $0 + $1.read }, same: pairs.count { $0.labelled == $0.read },
        turns: pairs.count)
    }
  }
}

extension ScoringTrial.Tally {
  init(_ id: String, _ outcomes: [ScoringTrial.Outcome], from: Double, below: Double) {
    func count(_ isWanted: (ScoringTrial.Outcome) -> Bool) -> Int {
      outcomes.filter(isWanted).count
    }
    self.init(
      id: id, turns: outcomes.count, present: count(\.isPresent),
      hits: count { $0.isPresent && $0.probability >= from },
      falseAlarms: count { !$0.isPresent && $0.probability >= from },
      misses: count { $0.isPresent && $0.probability < below },
      abstained: count { (below..<max(below, from)).contains($0.probability) })
  }
}
