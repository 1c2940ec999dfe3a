import Belief
import Playbook

/// One step of a roadmap, dated and explained, with its words filled in.
public struct Step: Sendable, Equatable {
  /// The tactic's id.
  public let id: String
  /// What is done.
  public let title: String
  /// Its place in ROPES.
  public let stage: Stage
  /// Where the executive is before it.
  public let from: Level
  /// Where they are if it works.
  public let to: Level
  /// The answers that called for it.
  public let because: [String]
  /// When to do it.
  public let timing: String
  /// When not to.
  public let notWhen: String
  /// What to show.
  public let information: String
  /// How to say it, and the variants for this executive's style.
  public let manner: [String]
  /// How to bring in somebody else who carries it, if there is such a person.
  public let messenger: String?
  /// Whether the practitioner works on it alone until its last day.
  public let isDesk: Bool
  /// What to ask for.
  public let ask: String
  /// Signs that it worked.
  public let signs: [String]
  /// What to do if it did not.
  public let ifNot: String
  /// What it rests on.
  public let basis: String
  /// The first day.
  public let starts: Day
  /// The day on which to look whether it worked.
  public let ends: Day
  /// The practitioner's hours.
  public let effortHours: Double
  /// The barriers it eases.
  public let eases: [Barrier]
  /// What it finds out.
  public let learns: [Unknown]
  /// Cases that match.
  public let cases: [CaseStudy]
}
