import Belief
import Playbook

/// Puts the tactics of a way in the order in which an adviser would take them: find out first, then ease
/// what stands in the way, the loudest first, then prepare the ask just before it is made.
struct WayOrder {
  let path: [Level]
  /// The barriers to be eased, the loudest first.
  let barriers: [Barrier]
  let calledFor: Set<String>

  /// The same tactics in order; each where its level and what must come first allow it.
  func ordered(_ chosen: [Tactic]) -> [Tactic] {
    var left = chosen.sorted { $0.id < $1.id }
    var order: [Tactic] = []
    var level = 0
    while !left.isEmpty {
      let ready = left.filter { tactic in
        tactic.at.contains(path[level])
          && tactic.after.allSatisfy { id in order.contains { $0.id == id } }
      }
      let due = due(left, at: level, after: order)
      let next =
        ready.filter { due.contains($0.id) && $0.moves == nil }
        .min { (rank($0, after: order), $0.id) < (rank($1, after: order), $1.id) }
        ?? ready.first { $0.moves != nil } ?? ready.first
      guard let next else { return order + left }
      order.append(next)
      left.removeAll { $0.id == next.id }
      if next.moves != nil, level + 1 < path.count { level += 1 }
    }
    return order
  }

  /// What is to be done at a level, not later: what eases a barrier or is called for, what can be done at
  /// no later level, and what must come before any of these or before the step up.
  private func due(_ left: [Tactic], at level: Int, after order: [Tactic]) -> Set<String> {
    let eased = Set(order.flatMap(\.eases))
    let byID = Dictionary(left.map { ($0.id, $0) }) { first, _ in first }
    var waiting = left.filter { tactic in
      guard tactic.at.contains(path[level]) else { return false }
      return tactic.moves != nil || calledFor.contains(tactic.id)
        || tactic.eases.contains { barriers.contains($0) && !eased.contains($0) }
        || !path[(level + 1)...].contains(where: tactic.at.contains)
    }.map(\.id)
    var due: Set<String> = []
    while let id = waiting.popLast() {
      guard let tactic = byID[id], due.insert(id).inserted else { continue }
      waiting += tactic.after
    }
    return due
  }

  /// The smaller, the earlier.
  private func rank(_ tactic: Tactic, after order: [Tactic]) -> Int {
    let eased = Set(order.flatMap(\.eases))
    let first = barriers.firstIndex { tactic.eases.contains($0) && !eased.contains($0) }
    if tactic.stage == .research { return first.map { 10 + $0 } ?? 0 }
    if let first { return 30 + first }
    // What only asks the executive something comes before what acts upon the answer; papers come last, when
    // nothing stands in their way any more.
    let asks = !tactic.learns.isEmpty && tactic.eases.isEmpty && !tactic.isDesk
    return asks ? 15 : calledFor.contains(tactic.id) ? 20 : 50
  }
}
