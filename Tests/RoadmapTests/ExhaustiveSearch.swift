import Belief
import Playbook

@testable import Roadmap

/// Tries every order of every choice of tactics.
struct ExhaustiveSearch {
  let tactics: [Tactic]
  let easedBefore: [Barrier: Level]
  let barriers: [Barrier]
  var calledFor: Set<String> = []
  var costOfTouch = 0.0

  /// What an order of tactics costs in all.
  static func cost(_ tactics: [Tactic], touch: Double = 0) -> Double {
    tactics.reduce(0) { sum, tactic in
      let share = tactic.needs.isEmpty ? 1 : WaySearch.shareOfFitting
      let days = Double(tactic.leadDays) * WaySearch.costOfDay
      let hours = tactic.effortHours * WaySearch.costOfHour
      return sum + share * (days + hours + (tactic.isDesk ? 0 : touch))
    }
  }

  /// The cost of the cheapest order to each level with every barrier eased, where there is one.
  func cheapest(from level: Level) -> [Level: Double] {
    var best: [Level: Double] = [:]
    func go(_ chosen: [Tactic], _ left: [Tactic]) {
      let end = Self.end(of: chosen, from: level)
      if isEased(by: chosen), doesWhatIsCalledFor(chosen, at: end) {
        best[end, default: .infinity].lower(to: Self.cost(chosen, touch: costOfTouch))
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

  /// Whether all that is called for and can be done at a level, but at none of those `later`, is done.
  func doesWhatIsCalledFor(
    _ order: some Collection<Tactic>, at level: Level, later: [Level] = []
  ) -> Bool {
    feasible.filter { calledFor.contains($0.id) }.allSatisfy { tactic in
      !tactic.at.contains(level) || tactic.at.contains(where: later.contains)
        || order.contains { $0.id == tactic.id }
    }
  }

  /// The tactics whose prerequisites are there, theirs too, and not in a circle.
  private var feasible: [Tactic] {
    var left = tactics
    var found: [Tactic] = []
    while let index = left.firstIndex(where: { tactic in
      tactic.after.allSatisfy { id in found.contains { $0.id == id } }
    }) {
      found.append(left.remove(at: index))
    }
    return found
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
