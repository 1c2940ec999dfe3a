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
    /// Whether only the days are others.
    var isMoved = false

    var isEmpty: Bool { added.isEmpty && dropped.isEmpty && !isMoved }
  }

  /// What differs from an earlier plan.
  func difference(from earlier: PlanOutline) -> Difference {
    let before = Set(earlier.steps.map(\.id))
    let now = Set(steps.map(\.id))
    var difference = Difference()
    difference.added = steps.filter { !before.contains($0.id) }
    difference.dropped = earlier.steps.filter { !now.contains($0.id) }
    difference.isMoved =
      difference.added.isEmpty && difference.dropped.isEmpty
      && steps.map(\.days) != earlier.steps.map(\.days)
    return difference
  }
}

/// Makes the plan that a standing calls for, from a day on; the same for the same standing and day.
public typealias PlanMaker = @Sendable (_ standing: Standing, _ today: Day) -> PlanOutline
