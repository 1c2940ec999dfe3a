import Belief
import Playbook

@testable import Roadmap

/// Tries every order of every choice of tactics.
struct ExhaustiveSearch {
  let tactics: [Tactic]
  let easedBefore: [Barrier: Level]
  let barriers: [Barrier]

  /// What an order of tactics costs in all.
  static func cost(_ tactics: [Tactic]) -> Double {
    tactics.reduce(0) { sum, tactic in
      let share = tactic.needs.isEmpty ? 1 : WaySearch.shareOfFitting
      let days = Double(tactic.leadDays) * WaySearch.costOfDay
      return sum + share * (days + tactic.effortHours * WaySearch.costOfHour)
    }
  }

  /// The cost of the cheapest order to each level with every barrier eased, where there is one.
  func cheapest(from level: Level) -> [Level: Double] {
    var best: [Level: Double] = [:]
    func go(_ chosen: [Tactic], _ left: [Tactic]) {
      if isEased(by: chosen) {
        best[Self.end(of: chosen, from: level), default: .infinity].lower(to: Self.cost(chosen))
      }
      for tactic in left where isLawful(chosen + [tactic], from: level) {
        go(chosen + [tactic], left.filter { $0.id != tactic.id })
      }
    }
    go([], tactics)
    return best
  }

  /// The level at which an order ends.
  static func end(of order: [Tactic], from level: Level) -> Level {
    order.last { $0.moves != nil }?.moves?.to ?? level
  }

  /// Whether an order eases every barrier.
  func isEased(by order: [Tactic]) -> Bool {
    barriers.allSatisfy { barrier in order.contains { $0.eases.contains(barrier) } }
  }

  /// Whether each tactic may come where it stands.
  func isLawful(_ order: [Tactic], from start: Level) -> Bool {
    order.indices.allSatisfy { index in
      let before = order[..<index]
      let tactic = order[index]
      let level = before.last { $0.moves != nil }?.moves?.to ?? start
      guard tactic.at.contains(level) else { return false }
      guard tactic.after.allSatisfy({ id in before.contains { $0.id == id } }) else { return false }
      guard let move = tactic.moves else { return true }
      return barriers.allSatisfy { barrier in
        guard let limit = easedBefore[barrier], move.to.reaches(limit) else { return true }
        return before.contains { $0.eases.contains(barrier) }
      }
    }
  }
}

extension Double {
  fileprivate mutating func lower(to other: Double) { self = Swift.min(self, other) }
}
