import Belief
import Playbook

/// With whom a rehearsal is held, and how, as it is kept in its session.
public struct Staging: Sendable, Equatable, Codable {
  /// What the executive is called; nil for a stand-in.
  public var alias: String?
  /// How far the executive supports it at the start.
  public var level: Level
  /// What stands in the way.
  public var barriers: [Barrier]
  /// How to talk with them.
  public var manner: [Style]
  /// The sector: an option of the question `sector`.
  public var sector: String?
  /// The executive's own goal.
  public var goal: String?
  /// How easily they are lost.
  public var difficulty: Difficulty
  /// What chance is drawn from.
  public var seed: UInt64
  /// Who rehearses; nil if that was not told.
  public var trainee: String?
  /// The id of the session with the interview about this executive, if there is one.
  public var interview: String?

  /// Creates a staging.
  public init(
    alias: String? = nil, level: Level, barriers: [Barrier] = [], manner: [Style] = [],
    sector: String? = nil, goal: String? = nil, difficulty: Difficulty = .real, seed: UInt64,
    trainee: String? = nil, interview: String? = nil
  ) {
    self.alias = alias
    self.level = level
    self.barriers = barriers
    self.manner = manner
    self.sector = sector
    self.goal = goal
    self.difficulty = difficulty
    self.seed = seed
    self.trainee = trainee
    self.interview = interview
  }
}
