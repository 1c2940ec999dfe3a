import Belief
import Playbook

/// What could take the place of the steps of a roadmap.
public struct Alternatives {
  private let available: [Tactic]
  private let planned: Set<String>
  private let situation: Situation

  /// Prepares the alternatives for one roadmap.
  public init(_ roadmap: Roadmap, of situation: Situation, in playbook: Playbook) {
    available = Tactic.available(in: playbook, for: situation).filter { !$0.isStop }
    planned = Set(roadmap.steps.map(\.id))
    self.situation = situation
  }

  /// The ids of the tactics that do the same, the least costly first: lead to the same level, ease one of
  /// the same barriers, or find out one of the same things.
  public func ids(to step: Step) -> [String] {
    guard let tactic = available.first(where: { $0.id == step.id }), !tactic.isTimely,
      tactic.stage != .stewardship
    else { return [] }
    let search = WaySearch(tactics: [], easedBefore: [:], barriers: [])
    return
      available
      .filter { other in
        !planned.contains(other.id) && !other.isTimely && other.at.contains(step.from)
          && other.after.allSatisfy { id in available.contains { $0.id == id } }
          && does(other, whatIsDoneBy: tactic)
      }
      .sorted { (search.cost($0), $0.id) < (search.cost($1), $1.id) }
      .map(\.id)
  }

  private func does(_ other: Tactic, whatIsDoneBy tactic: Tactic) -> Bool {
    if let move = tactic.moves { return other.moves == move }
    if other.moves != nil { return false }
    let eased = tactic.eases.filter(situation.barriers.contains)
    if !eased.isEmpty { return other.eases.contains(where: eased.contains) }
    return other.isResearch && tactic.isResearch
      && other.learns.contains(where: tactic.learns.contains)
  }
}
