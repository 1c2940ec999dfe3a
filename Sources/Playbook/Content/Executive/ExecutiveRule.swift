import Belief

/// One rule by which trust and patience change.
public struct ExecutiveRule: Sendable, Equatable {
  /// The stable id.
  public let id: String
  /// The facts that must all hold for the turn.
  public let when: [TurnFact]
  /// The facts of which none may hold.
  public let unless: [TurnFact]
  /// The levels for which it holds; all if empty.
  public let levels: [Level]
  /// The barriers of which the executive has one; any if empty.
  public let barriers: [Barrier]
  /// The manners of which the executive has one; any if empty.
  public let manner: [Style]
  /// The moods in which it holds; all if empty.
  public let moods: [Mood]
  /// What is added to trust.
  public let trust: Int
  /// What is added to patience.
  public let patience: Int
  /// How many times it holds in one rehearsal; nil if always.
  public let atMost: Int?
  /// Why it is so.
  public let why: String

  init(_ id: String, _ record: Record) {
    self.id = id
    when = record.list("when", of: "fact", as: TurnFact.self)
    if when.isEmpty { record.findings.add(.fieldMissing("when"), at: record.place) }
    unless = record.list("unless", of: "fact", as: TurnFact.self)
    levels = record.list("levels", of: "level", as: Level.self)
    barriers = record.list("barriers", of: "barrier", as: Barrier.self)
    manner = record.list("manner", of: "manner", as: Style.self)
    moods = record.list("moods", of: "mood", as: Mood.self)
    trust = record.integer("trust", in: -100...100) ?? 0
    patience = record.integer("patience", in: -100...100) ?? 0
    atMost = record.integer("at-most", in: 1...40)
    why = record.required("why")
    if trust == 0, patience == 0 { record.findings.add(.movesNothing, at: record.place) }
    record.finish()
  }
}
