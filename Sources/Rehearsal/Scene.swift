import Belief
import Playbook

/// The scene of a rehearsal: with whom one talks, and about what.
public struct Scene: Sendable, Equatable {
  /// The sector: an option of the question `sector`.
  public let sector: String?
  /// How far the executive supports it at the start.
  public let level: Level?
  /// What stands in the way.
  public let barriers: [Barrier]
  /// The executive's own goal, in their words.
  public let goal: String?
  /// How to talk with them.
  public let manner: [Style]

  /// Creates a scene; what is not known is left out.
  public init(
    sector: String? = nil, level: Level? = nil, barriers: [Barrier] = [], goal: String? = nil,
    manner: [Style] = []
  ) {
    self.sector = sector
    self.level = level
    self.barriers = barriers
    self.goal = goal
    self.manner = manner
  }
}
