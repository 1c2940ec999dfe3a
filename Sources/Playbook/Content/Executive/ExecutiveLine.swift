import Belief

/// One line that the executive of a rehearsal may say, with when it fits; an empty list fits always.
public struct ExecutiveLine: Sendable, Equatable {
  /// Why a conversation ends that no ask has ended.
  public enum Ending: String, CaseIterable, Sendable {
    /// Patience or time has run out.
    case timeIsUp = "time-is-up"
    /// The junior takes leave.
    case farewell
  }

  /// The stable id.
  public let id: String
  /// What it is for.
  public let use: LineUse
  /// The words; `{public}` and `{goal}` are filled in.
  public let text: String
  /// The levels at which it fits.
  public let levels: [Level]
  /// The worries that it is about.
  public let barriers: [Barrier]
  /// The moods in which it fits.
  public let moods: [Mood]
  /// The manners that it suits.
  public let manner: [Style]
  /// The sectors in which it fits.
  public let sectors: [String]
  /// The difficulties at which it fits.
  public let difficulties: [Difficulty]
  /// The objection that it puts into words, or whose suggested question it answers.
  public let objection: String?
  /// Whether it presupposes that its objection was spoken before.
  public let comesLater: Bool
  /// What it asks the junior to name.
  public let asksFor: [Edge]
  /// The facts of a turn that it replies to, all of which must hold; for a decision, those of which the
  /// ending must bear every one.
  public let to: [TurnFact]
  /// What was asked after, if it answers.
  public let asked: QuestionTopic?
  /// The outcome, if it decides.
  public let outcome: Outcome?
  /// Why it ends, if it says so.
  public let ending: Ending?
  /// Where it stands.
  let place: Place

  /// The names that may stand in braces.
  static let slots = ["public", "goal"]

  /// Whether it speaks of the executive's own goal.
  public var needsGoal: Bool { text.contains("{goal}") }

  /// The lines of one group of a file.
  static func group(_ record: Record, for use: LineUse) -> [ExecutiveLine] {
    let levels = record.list("levels", of: "level", as: Level.self)
    let barriers = record.list("barriers", of: "barrier", as: Barrier.self)
    let moods = record.list("moods", of: "mood", as: Mood.self)
    let manner = record.list("manner", of: "manner", as: Style.self)
    let sectors = record.distinct("sectors").map(\.text)
    let objection: String? =
      switch use {
      case .objections: record.required("objection")
      case .answers: record.text("objection")
      case .openers, .softened, .questions, .digressions, .replies, .invitations, .returns,
        .transitions, .warnings, .decisions, .endings:
        nil
      }
    let difficulties = record.list("difficulties", of: "difficulty", as: Difficulty.self)
    let comesLater = use == .objections && record.flag("comes-later")
    let asksFor = record.record("asks-for")
    let to =
      use == .replies || use == .decisions ? record.list("to", of: "fact", as: TurnFact.self) : []
    let asked =
      use == .answers ? record.one("asked", of: "topic", as: QuestionTopic.self) : nil
    let outcome =
      use == .decisions ? record.one("outcome", of: "outcome", as: Outcome.self) : nil
    let ending = use == .endings ? record.one("because", of: "ending", as: Ending.self) : nil
    let texts = record.record("say")?.texts() ?? []
    if texts.isEmpty { record.findings.add(.fieldMissing("say"), at: record.place) }
    record.finish()
    defer { asksFor?.finish() }
    return texts.map { id, text, place in
      for fault in Lines.faults(in: text, slots: slots) { record.findings.add(fault, at: place) }
      return ExecutiveLine(
        id: id, use: use, text: text, levels: levels, barriers: barriers, moods: moods,
        manner: manner, sectors: sectors, difficulties: difficulties, objection: objection,
        comesLater: comesLater,
        asksFor: asksFor?.list(id, of: "edge", as: Edge.self) ?? [],
        to: to, asked: asked, outcome: outcome, ending: ending, place: place)
    }
  }
}
