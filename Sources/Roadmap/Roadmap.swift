import Belief
import Playbook

/// The way from where an executive is to where the practitioner needs them.
public struct Roadmap: Sendable, Equatable {
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
  /// Where the way forks, while more than one level is plausible.
  public let fork: Fork?
  /// What else to know.
  public let remarks: [Remark]

  /// Plans the way.
  ///
  /// Deterministic: the same situation and playbook give the same roadmap.
  public init(_ situation: Situation, in playbook: Playbook) {
    level = situation.belief.level
    target = situation.target
    let available = Tactic.available(in: playbook, for: situation)
    let stops = available.filter { $0.isStop && $0.at.contains(situation.belief.level) }
    let builder = StepBuilder(situation: situation, playbook: playbook)
    isStop = !stops.isEmpty
    if isStop {
      steps = builder.steps(for: stops)
      stop = stops.flatMap { $0.needs }.flatMap { situation.reasons.conditions[$0] ?? [] }
      remarks = []
      fork = nil
      return
    }
    let plan = Planner(tactics: available, playbook: playbook, situation: situation).plan()
    steps = builder.steps(for: plan.tactics)
    stop = []
    remarks = Remarks(plan: plan, steps: steps, situation: situation).all
    let order = steps.compactMap { step in plan.tactics.first { $0.id == step.id } }
    fork = Fork(order, decidedBy: plan.decider, of: situation, in: playbook)
  }
}

extension Roadmap {
  /// Whether it leads to the target, with every barrier eased.
  public var isWhole: Bool {
    remarks.allSatisfy { remark in
      switch remark {
      case .noWay, .notEased: false
      case .alreadyThere, .levelOpen, .late, .passed, .fits, .wouldFit, .inTime, .board, .budget,
        .seldomSeen, .tightened, .sorePoint, .leftUnknown:
        true
      }
    }
  }
}

extension Tactic {
  /// The tactics that can be used in a situation, without those that its conditions have made superfluous
  /// and those done already; these count as done where another tactic comes after them.
  static func available(in playbook: Playbook, for situation: Situation) -> [Tactic] {
    let settled = situation.done.union(
      playbook.tactics
        .filter { $0.settledBy.contains(where: situation.conditions.contains) }.map(\.id))
    return playbook.tactics
      .filter { tactic in
        !settled.contains(tactic.id) && !situation.ruledOut.contains(tactic.id)
          && tactic.isUsable(under: situation.conditions)
      }
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
