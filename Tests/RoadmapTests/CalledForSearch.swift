import Belief
import Playbook

@testable import Roadmap

/// Tries every order that does, before each level of a path is left, what is called for there.
struct CalledForSearch {
  let search: ExhaustiveSearch
  let path: [Level]

  /// The cost of the cheapest such order to the end of the path; nil if there is none.
  func cheapest() -> Double? {
    var best: Double?
    func go(_ chosen: [Tactic], _ left: [Tactic]) {
      if isWhole(chosen) { best = min(best ?? .infinity, ExhaustiveSearch.cost(chosen)) }
      for tactic in left where isLawful(chosen + [tactic]) {
        go(chosen + [tactic], left.filter { $0.id != tactic.id })
      }
    }
    go([], search.tactics)
    return best
  }

  private func isWhole(_ order: [Tactic]) -> Bool {
    guard let last = path.last else { return false }
    return ExhaustiveSearch.end(of: order, from: path[0]) == last && search.isEased(by: order)
      && path.allSatisfy { search.doesWhatIsCalledFor(order, at: $0) }
  }

  /// Whether an order is lawful, and nothing called for is left behind.
  func isLawful(_ order: [Tactic]) -> Bool {
    guard search.isLawful(order, from: path[0]) else { return false }
    return order.indices.allSatisfy { index in
      guard let move = order[index].moves, let from = path.firstIndex(of: move.from) else {
        return true
      }
      return path[...from].allSatisfy { level in
        search.doesWhatIsCalledFor(order[..<index], at: level, later: Array(path[(from + 1)...]))
      }
    }
  }
}
