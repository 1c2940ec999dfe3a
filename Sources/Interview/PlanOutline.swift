import Belief

/// A plan as far as the conversation talks about it.
///
/// Planning is no part of the interview: whoever holds the conversation hands it a `PlanMaker`.
public struct PlanOutline: Sendable, Equatable {
  /// One step.
  public struct Step: Sendable, Equatable {
    /// The tactic's id.
    public let id: String
    /// What is done.
    public let title: String
    /// The answers that called for it.
    public let because: [String]
    /// What it rests on.
    public let basis: String
    /// The first and last day.
    public let days: ClosedRange<Day>
    /// The tactics that could take its place, the least costly first.
    public let alternatives: [String]

    /// Creates a step.
    public init(
      id: String, title: String, because: [String], basis: String, days: ClosedRange<Day>,
      alternatives: [String]
    ) {
      self.id = id
      self.title = title
      self.because = because
      self.basis = basis
      self.days = days
      self.alternatives = alternatives
    }
  }

  /// The steps in order.
  public let steps: [Step]
  /// The day on which the work towards the target ends, if there is any.
  public let ends: Day?
  /// Whether it leads to the target.
  public let isWhole: Bool

  /// Creates an outline.
  public init(steps: [Step], ends: Day?, isWhole: Bool) {
    self.steps = steps
    self.ends = ends
    self.isWhole = isWhole
  }

  /// What differs from an earlier plan.
  struct Difference: Equatable {
    /// Steps that were not in the earlier plan.
    var added: [Step] = []
    /// Steps that are no longer in it.
    var dropped: [Step] = []
    /// Steps that begin on another day.
    var moved: [Move] = []

    /// Whether both have the same steps.
    var isSame: Bool { added.isEmpty && dropped.isEmpty }
  }

  /// A step that begins on another day than before.
  struct Move: Equatable {
    /// The step as it is now.
    let step: Step
    /// The day on which it was to begin.
    let began: Day
  }

  /// What differs from an earlier plan.
  func difference(from earlier: PlanOutline) -> Difference {
    let before = Dictionary(earlier.steps.map { ($0.id, $0.days.lowerBound) }) { first, _ in first }
    let now = Set(steps.map(\.id))
    var difference = Difference()
    difference.added = steps.filter { before[$0.id] == nil }
    difference.dropped = earlier.steps.filter { !now.contains($0.id) }
    difference.moved = steps.compactMap { step in
      guard let began = before[step.id], began != step.days.lowerBound else { return nil }
      return Move(step: step, began: began)
    }
    return difference
  }
}

/// Makes the plan that a standing calls for, from a day on; the same for the same standing and day.
public typealias PlanMaker = @Sendable (_ standing: Standing, _ today: Day) -> PlanOutline
