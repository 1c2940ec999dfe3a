import Belief

/// A plan as far as a conversation tells of it: what is to be done, and when.
public struct PlanOutline: Sendable, Equatable {
  /// One step.
  public struct Step: Sendable, Equatable {
    /// The tactic's id.
    public let id: String
    /// What it is called.
    public let title: String
    /// When it begins.
    public let starts: Day

    /// Creates a step.
    public init(id: String, title: String, starts: Day) {
      self.id = id
      self.title = title
      self.starts = starts
    }
  }

  /// The steps in order.
  public let steps: [Step]

  /// Creates an outline.
  public init(steps: [Step]) {
    self.steps = steps
  }

  /// What differs from an earlier plan.
  struct Difference: Equatable {
    /// Steps that were not in the earlier plan.
    var added: [Step] = []
    /// Steps that are no longer in it.
    var dropped: [Step] = []
    /// The day on which the last step begins now, if only the days are others.
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
      difference.added.isEmpty && difference.dropped.isEmpty && steps != earlier.steps
    return difference
  }
}
