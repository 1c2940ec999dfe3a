import Belief
import Playbook

/// The way from where an executive is to where the practitioner needs them.
public struct Roadmap: Sendable, Equatable {
  /// Something about the plan as a whole that the practitioner should know.
  public enum Remark: Sendable, Equatable {
    /// The executive is already where they are needed.
    case alreadyThere
    /// Another level is nearly as likely; the first steps should tell them apart.
    case levelOpen(Level)
    /// The plan ends so many days after the day by which it is wanted.
    case late(days: Int, deadline: Day)
    /// The plan ends in time.
    case inTime(deadline: Day)
    /// The playbook knows no way to the target under the conditions that hold.
    case noWay(from: Level, to: Level)
    /// No tactic eases these barriers under the conditions that hold.
    case notEased([Barrier])
    /// There is a subject to keep away from.
    case sorePoint(String)
    /// Too many things are unknown for a research step each; these wait.
    case leftUnknown([Unknown])
  }

  /// The likeliest level.
  public let level: Level
  /// The level that is needed.
  public let target: Level
  /// Why the executive may be right and it is time to stop; empty otherwise.
  public let stop: [String]
  /// Whether it is time to stop.
  public let isStop: Bool
  /// The steps in order.
  public let steps: [Step]
  /// What else to know.
  public let remarks: [Remark]

  /// Plans the way.
  ///
  /// Deterministic: the same situation and playbook give the same roadmap.
  public init(_ situation: Situation, in playbook: Playbook) {
    level = situation.belief.level
    target = situation.target
    let available = Tactic.available(in: playbook, under: situation.conditions)
      .filter { !situation.done.contains($0.id) && !situation.ruledOut.contains($0.id) }
      .map { $0.without(prerequisites: situation.done) }
    let stops = available.filter { $0.isStop && $0.at.contains(situation.belief.level) }
    let builder = StepBuilder(situation: situation, playbook: playbook)
    isStop = !stops.isEmpty
    if isStop {
      steps = builder.steps(for: stops)
      stop = stops.flatMap { $0.needs }.flatMap { situation.reasons.conditions[$0] ?? [] }
      remarks = []
      return
    }
    let plan = Planner(tactics: available, playbook: playbook, situation: situation).plan()
    steps = builder.steps(for: plan.tactics)
    stop = []
    remarks = Roadmap.remarks(plan, steps, situation)
  }

  private static func remarks(_ plan: Planner.Plan, _ steps: [Step], _ situation: Situation)
    -> [Remark]
  {
    var remarks: [Remark] = []
    let belief = situation.belief
    if belief.level.reaches(situation.target) { remarks.append(.alreadyThere) }
    if belief.levels[belief.runnerUp] >= Planner.plausible {
      remarks.append(.levelOpen(belief.runnerUp))
    }
    if let from = plan.stuckAt { remarks.append(.noWay(from: from, to: situation.target)) }
    if !plan.notEased.isEmpty { remarks.append(.notEased(plan.notEased)) }
    if !plan.leftUnknown.isEmpty { remarks.append(.leftUnknown(plan.leftUnknown)) }
    if let sorePoint = situation.sorePoint { remarks.append(.sorePoint(sorePoint)) }
    if let deadline = situation.deadline, let last = steps.last(where: { $0.stage != .stewardship })
    {
      let over = last.ends.number - deadline.number
      remarks.append(over > 0 ? .late(days: over, deadline: deadline) : .inTime(deadline: deadline))
    }
    return remarks
  }
}

extension Tactic {
  /// The tactics that can be used under these conditions, without those that the conditions have made
  /// superfluous; these count as done where another tactic comes after them.
  static func available(in playbook: Playbook, under conditions: Set<String>) -> [Tactic] {
    let settled = Set(
      playbook.tactics.filter { $0.settledBy.contains(where: conditions.contains) }.map(\.id))
    return playbook.tactics
      .filter { !settled.contains($0.id) && $0.isUsable(under: conditions) }
      .map { $0.without(prerequisites: settled) }
  }

  /// Whether it is there to let the hour pass.
  var isWaiting: Bool { isTimely && eases.isEmpty && moves == nil }

  /// Whether it only finds something out, and so can run beside other steps.
  var isResearch: Bool { stage == .research && moves == nil && eases.isEmpty && !isStop }

  /// Whether all it needs holds, and nothing that forbids it.
  func isUsable(under conditions: Set<String>) -> Bool {
    needs.allSatisfy(conditions.contains) && !unless.contains(where: conditions.contains)
  }
}
