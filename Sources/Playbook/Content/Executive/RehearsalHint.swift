/// What a senior colleague would attend to, and when: an entry of `rehearsal/executive/hints.yaml`.
public struct RehearsalHint: Sendable, Equatable {
  /// How a rehearsal may stand.
  public enum State: String, CaseIterable, Sendable {
    /// The worry that is the matter was not said back.
    case concernUnheard = "concern-unheard"
    /// It was.
    case concernHeard = "concern-heard"
    /// No case was brought to bear on it.
    case evidenceMissing = "evidence-missing"
    /// No limit was stated with regard to it.
    case limitMissing = "limit-missing"
    /// Every worry has been softened.
    case nothingInTheWay = "nothing-in-the-way"
    /// Trust suffices for a small ask.
    case trustEnough = "trust-enough"
    /// The mood is not cold.
    case trustGrowing = "trust-growing"
    /// Patience runs low.
    case patienceLow = "patience-low"
    /// A small ask was granted, and who reports what is still open.
    case awaitsReport = "awaits-report"
    /// The executive asked to be asked for something.
    case invited
    /// The executive asked something.
    case askedYou = "asked-you"
    /// The executive spoke of something else.
    case digressed
    /// No open question was asked yet.
    case neverAskedOpenly = "never-asked-openly"
    /// The executive's goal is known and was not spoken of.
    case goalUnused = "goal-unused"
  }

  /// The stable id.
  public let id: String
  /// The facts that must hold for the last turn.
  public let last: [TurnFact]
  /// How things must stand.
  public let state: [State]
  /// The words.
  public let say: String

  /// The names that may stand in braces.
  static let slots = ["theirs", "reflect", "ask", "limit", "offer", "goal"]

  init(_ id: String, _ record: Record) {
    self.id = id
    last = record.list("last", of: "fact", as: TurnFact.self)
    state = record.list("state", of: "state", as: State.self)
    say = record.required("say")
    for fault in Lines.faults(in: say, slots: Self.slots) {
      record.findings.add(fault, at: record.place(of: "say"))
    }
    record.finish()
  }
}
