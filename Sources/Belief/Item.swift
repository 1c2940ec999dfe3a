/// A question as the reasoning sees it: its options and what each says about levels and barriers.
public struct Item: Sendable, Equatable {
  /// One possible answer.
  public struct Option: Sendable, Equatable {
    /// The option's stable id.
    public let id: String
    /// P(option | level); nil if the question says nothing about levels.
    public let levels: PerLevel?
    /// P(option | barrier present) and P(option | barrier absent), for the barriers it bears on.
    public let barriers: [Barrier: Presence]

    /// Creates an option from its likelihoods.
    public init(id: String, levels: PerLevel?, barriers: [Barrier: Presence]) {
      self.id = id
      self.levels = levels
      self.barriers = barriers
    }
  }

  /// The likelihoods of an option with and without a barrier.
  public struct Presence: Sendable, Equatable {
    /// P(option | barrier present).
    public let present: Double
    /// P(option | barrier absent).
    public let absent: Double

    /// Creates the pair.
    public init(present: Double, absent: Double) {
      self.present = present
      self.absent = absent
    }

    /// How loudly the option speaks about the barrier, whichever way: |ln(present/absent)|.
    var strength: Double { abs(logRatio(present, absent)) }
  }

  /// The question's stable id.
  public let id: String
  /// What answering costs the practitioner, 1 (from memory) to 3 (to be looked up).
  public let effort: Double
  /// The answers, in the author's order.
  public let options: [Option]
  /// The enemy items, as test assembly calls them: questions that ask much the same, of which only one
  /// is to be asked. Enmity is mutual; it is enough that one of both names it.
  public let enemies: Set<String>

  /// Creates an item.
  public init(id: String, effort: Double, options: [Option], enemies: Set<String> = []) {
    self.id = id
    self.effort = effort
    self.options = options
    self.enemies = enemies
  }

  /// The option with this id.
  public func option(_ id: String) -> Option? {
    options.first { $0.id == id }
  }
}
