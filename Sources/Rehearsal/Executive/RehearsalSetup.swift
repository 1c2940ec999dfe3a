import Belief
import Playbook

/// With whom a rehearsal is held, and how.
public struct RehearsalSetup: Sendable, Equatable {
  /// How far the executive supports it at the start.
  public let level: Level
  /// What stands in the way, the first to be spoken of first.
  public let barriers: [Barrier]
  /// How to talk with them.
  public let manner: [Style]
  /// The sector: an option of the question `sector`.
  public let sector: String?
  /// The executive's own goal, in their words.
  public let goal: String?
  /// How easily they are lost.
  public let difficulty: Difficulty
  /// What the executive's chance remarks are drawn from: equal seeds and equal lines, equal rehearsals.
  public let seed: UInt64

  /// Creates a setup; of an executive without barriers, one that is common at the level is taken.
  public init(
    level: Level, barriers: [Barrier] = [], manner: [Style] = [], sector: String? = nil,
    goal: String? = nil, difficulty: Difficulty = .real, seed: UInt64
  ) {
    self.level = level
    self.barriers = barriers
    self.manner = manner
    self.sector = sector
    self.goal = goal
    self.difficulty = difficulty
    self.seed = seed
  }

  /// The same for the scoring.
  public var scene: Scene {
    Scene(sector: sector, level: level, barriers: barriers, goal: goal, manner: manner)
  }
}
