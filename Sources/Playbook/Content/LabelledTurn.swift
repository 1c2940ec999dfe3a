import Belief

/// A junior's turn with what a trained reader found in it.
public struct LabelledTurn: Sendable {
  /// Who speaks: no voice is both learnt from and tested on.
  public let voice: String
  /// The sector of the scene: an option of the question `sector`.
  public let sector: String
  /// The executive's level.
  public let level: Level?
  /// What stands in the way.
  public let barrier: Barrier?
  /// The executive's goal.
  public let goal: String
  /// What the executive said just before.
  public let executive: String
  /// What the junior said.
  public let junior: String
  /// The checks met.
  public let meets: [Check]
  /// The penalties committed.
  public let penalties: [Penalty]
  /// The MITI counts, by their names.
  public let counts: [String: Int]
  /// Where it stands.
  public let place: Place

  /// The names of the counts.
  public static let countNames = [
    "open", "closed", "simple", "complex", "informing", "advising-with-leave",
    "advising-without-leave",
  ]

  /// The turns of a file, with the mistakes in it.
  public static func read(
    _ text: String, file: String
  ) -> (turns: [LabelledTurn], mistakes: [Mistake]) {
    let findings = Findings()
    let turns = read(text, file: file, findings: findings)
    return (turns, findings.sorted)
  }

  static func read(_ text: String, file: String, findings: Findings) -> [LabelledTurn] {
    guard let record = Record.parse(text, file: file, findings: findings) else { return [] }
    let voice = record.required("voice")
    _ = record.text("about")
    let turns = record.records("scenes").flatMap { labelled(in: $0, by: voice) }
    record.finish()
    return turns
  }

  private static func labelled(in scene: Record, by voice: String) -> [LabelledTurn] {
    _ = scene.required("id")
    let sector = scene.required("sector")
    let level = scene.one("level", of: "level", as: Level.self)
    let barrier = scene.one("barrier", of: "barrier", as: Barrier.self)
    let goal = scene.required("goal")
    let turns = scene.records("turns").map { turn in
      let counts = turn.record("counts")
      let numbers = countNames.map { ($0, counts?.integer($0) ?? 0) }
      counts?.finish()
      defer { turn.finish() }
      return LabelledTurn(
        voice: voice, sector: sector, level: level, barrier: barrier, goal: goal,
        executive: turn.required("executive"), junior: turn.required("junior"),
        meets: turn.list("meets", of: "check", as: Check.self),
        penalties: turn.list("penalties", of: "penalty", as: Penalty.self),
        counts: Dictionary(numbers) { first, _ in first }, place: turn.place)
    }
    scene.finish()
    return turns
  }
}
