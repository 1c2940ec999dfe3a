import Belief
import Interview
import Playbook

/// What is due across all executives, the most important first.
public struct TodayDocument: Sendable, Encodable {
  /// One executive's plan.
  public struct Plan: Sendable {
    /// The session's id.
    public let session: String
    /// What the executive is called.
    public let alias: String
    /// The steps of the plan.
    public let steps: [PlannedStep]
    /// The day by which the practitioner wants it, if there is one.
    public let deadline: Day?

    /// Creates a plan.
    public init(session: String, alias: String, steps: [PlannedStep], deadline: Day?) {
      self.session = session
      self.alias = alias
      self.steps = steps
      self.deadline = deadline
    }
  }

  /// One executive, with the step that is to be looked at next.
  struct Item: Sendable, Encodable {
    let session, alias, step: String
    let starts, ends: String
    let isOverdue, isDue, isUnderWay, isComing: Bool
    let overdueFor: String
    let more: Int?
    let spare: String?
    let lacking: String?
  }

  let todayInWords: String
  let items: [Item]
  let hasItems: Bool
  let hasPlans: Bool

  /// Orders the plans for a day; with `all` also those of which nothing is due yet.
  ///
  /// First come plans with a step that is due or overdue, then those with one under way, then the rest.
  /// Within each, the plan with the least time to spare comes first (least slack first): the days from
  /// its end, put off by what is overdue, to the day by which it is wanted. Plans without such a day come
  /// after those that have one, the longest overdue first.
  public init(_ plans: [Plan], today: Day, all: Bool, in playbook: Playbook) {
    let urgencies = plans.compactMap { Urgency($0, today: today, in: playbook) }
      .filter { all || $0.rank < .coming }
      .sorted { $0.comesBefore($1) }
    todayInWords = today.inWords
    items = urgencies.map { Item($0, today: today, in: playbook) }
    hasItems = !items.isEmpty
    hasPlans = !plans.isEmpty
  }
}

/// How pressing one executive's plan is on a day.
private struct Urgency {
  /// What stands highest in a plan.
  enum Rank: Int, Comparable {
    case due
    case underWay
    case coming

    static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
  }

  let plan: TodayDocument.Plan
  /// The step that is to be looked at first.
  let step: PlannedStep
  let rank: Rank
  /// The days since the result of the step was due; negative before.
  let overdue: Int
  /// How many steps more are due.
  let more: Int
  /// The days between the end of the plan, as it can now be had, and the day by which it is wanted.
  let spare: Int?

  init?(_ plan: TodayDocument.Plan, today: Day, in playbook: Playbook) {
    let due = plan.steps.filter { $0.ends <= today }
    let begun = plan.steps.first { $0.starts <= today }
    guard let step = due.min(by: { $0.ends < $1.ends }) ?? begun ?? plan.steps.first else {
      return nil
    }
    self.plan = plan
    self.step = step
    rank = !due.isEmpty ? .due : begun != nil ? .underWay : .coming
    overdue = today.number - step.ends.number
    more = max(0, due.count - 1)
    let last = plan.steps.last { playbook.tactic($0.tactic)?.stage != .stewardship }
    spare = plan.deadline.flatMap { deadline in
      last.map { deadline.number - $0.ends.number - max(0, today.number - step.ends.number) }
    }
  }

  func comesBefore(_ other: Urgency) -> Bool {
    if rank != other.rank { return rank < other.rank }
    let (a, b) = (spare ?? .max, other.spare ?? .max)
    if a != b { return a < b }
    if overdue != other.overdue { return overdue > other.overdue }
    return (plan.alias, plan.session) < (other.plan.alias, other.plan.session)
  }
}

extension TodayDocument.Item {
  fileprivate init(_ urgency: Urgency, today: Day, in playbook: Playbook) {
    let names = ["alias": urgency.plan.alias]
    session = urgency.plan.session
    alias = urgency.plan.alias
    step =
      playbook.tactic(urgency.step.tactic).map { fill($0.title, names) } ?? urgency.step.tactic
    starts = urgency.step.starts.inShort(from: today)
    ends = urgency.step.ends.inShort(from: today)
    isOverdue = urgency.overdue > 0
    isDue = urgency.overdue == 0
    isUnderWay = urgency.rank == .underWay
    isComing = urgency.rank == .coming
    overdueFor = playbook.lines.days(max(0, urgency.overdue))
    more = urgency.more > 0 ? urgency.more : nil
    spare = urgency.spare.flatMap { $0 >= 0 ? playbook.lines.days($0) : nil }
    lacking = urgency.spare.flatMap { $0 < 0 ? playbook.lines.days(-$0) : nil }
  }
}
