import Belief
import Playbook

/// What a roadmap is planned from: the belief, what is wanted, when, and what was told about it all.
public struct Situation: Sendable, Equatable {
  /// What was answered that calls for something, in words ready to be shown.
  public struct Reasons: Sendable, Equatable {
    /// For the verdict on the level, the weightiest first.
    public var level: [String]
    /// For each barrier, the loudest first.
    public var barriers: [Barrier: [String]]
    /// For each condition that an answer set.
    public var conditions: [String: [String]]

    /// Creates the reasons.
    public init(
      level: [String] = [], barriers: [Barrier: [String]] = [:],
      conditions: [String: [String]] = [:]
    ) {
      self.level = level
      self.barriers = barriers
      self.conditions = conditions
    }
  }

  /// The day from which is planned.
  public var today: Day
  /// What is believed about the executive.
  public var belief: Posterior
  /// The barriers that a step has eased, while nothing newer speaks for them.
  public var eased: Set<Barrier>
  /// The level that is needed of them.
  public var target: Level
  /// The conditions that hold.
  public var conditions: Set<String>
  /// The tactics that have been carried out; they are not planned again, and others may follow them.
  public var done: Set<String>
  /// The tactics that were dropped, or did not work: not to be planned.
  public var ruledOut: Set<String>
  /// What too little is known of.
  public var unknown: [Unknown]
  /// The sector, an option of the question `sector`.
  public var sector: String?
  /// The size, an option of the question `size`.
  public var size: String?
  /// By when it is wanted.
  public var deadline: Day?
  /// When the executive cannot be reached.
  public var outOfReach: [ClosedRange<Day>]
  /// A subject to keep away from, in the practitioner's words.
  public var sorePoint: String?
  /// The day on which budget lines close.
  public var budgetCloses: Day?
  /// The day on which the board meets.
  public var boardMeets: Day?
  /// The barriers that the practitioner heard spoken of, whatever the belief: they are planned for.
  public var raised: [Barrier]
  /// The tactics that the practitioner chose in place of others; they are part of the way.
  public var chosen: [String]
  /// Before which day a tactic is not to begin.
  public var putOff: [String: Day]
  /// What the executive is measured by or most wants, in the practitioner's words.
  public var aim: String?
  /// The questions answered already, by id.
  public var asked: Set<String>
  /// What is filled in for {alias}, {wanted} and {peer}.
  public var names: [String: String]
  /// What was answered that calls for something.
  public var reasons: Reasons

  /// Creates a situation.
  public init(
    today: Day, belief: Posterior, eased: Set<Barrier> = [], target: Level,
    conditions: Set<String> = [], done: Set<String> = [], ruledOut: Set<String> = [],
    unknown: [Unknown] = [], sector: String? = nil, size: String? = nil, deadline: Day? = nil,
    outOfReach: [ClosedRange<Day>] = [], sorePoint: String? = nil, budgetCloses: Day? = nil,
    boardMeets: Day? = nil, raised: [Barrier] = [], chosen: [String] = [],
    putOff: [String: Day] = [:], aim: String? = nil, asked: Set<String> = [],
    names: [String: String] = [:],
    reasons: Reasons = Reasons()
  ) {
    self.today = today
    self.belief = belief
    self.eased = eased
    self.target = target
    self.conditions = conditions
    self.done = done
    self.ruledOut = ruledOut
    self.unknown = unknown
    self.sector = sector
    self.size = size
    self.deadline = deadline
    self.outOfReach = outOfReach
    self.sorePoint = sorePoint
    self.budgetCloses = budgetCloses
    self.boardMeets = boardMeets
    self.raised = raised
    self.chosen = chosen
    self.putOff = putOff
    self.aim = aim
    self.asked = asked
    self.names = names
    self.reasons = reasons
  }

  /// The barriers that stand in the way: those heard of, then the likeliest first.
  public var barriers: [Barrier] {
    let active = belief.activeBarriers.filter { !raised.contains($0) }
    return (raised + active).filter { !eased.contains($0) }
  }

  /// Whether a messenger is somebody to whom the executive listens before others.
  func isTrusted(_ messenger: Messenger) -> Bool {
    switch messenger {
    case .peer: conditions.contains("trusts-peer")
    case .champion, .compliance, .insider: conditions.contains("trusts-insider")
    case .adviser: conditions.contains("trusts-adviser")
    }
  }

  /// Whether the practitioner seldom sees the executive, or never directly.
  var isSeldomSeen: Bool {
    conditions.contains("sees-seldom") || conditions.contains("through-others")
  }
}
