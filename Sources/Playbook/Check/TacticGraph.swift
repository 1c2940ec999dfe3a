import Belief

/// Which tactics must come before which, and which of them can be used at all.
struct TacticGraph {
  private let byID: [String: Tactic]
  private let sources: ConditionSources

  init(_ tactics: [Tactic], _ sources: ConditionSources) {
    byID = Dictionary(tactics.map { ($0.id, $0) }) { first, _ in first }
    self.sources = sources
  }

  /// Whether nothing keeps the tactic from being used by somebody.
  func isUsable(_ tactic: Tactic) -> Bool {
    whyNever(tactic) == nil && whyImpossible(tactic) == nil
  }

  /// Why nothing ever leads to a tactic.
  func whyNever(_ tactic: Tactic) -> String? {
    if tactic.at.isEmpty { return "it is used at no level" }
    if let unset = tactic.needs.first(where: { !sources.isSet($0) }) {
      return "no answer sets `\(unset)`"
    }
    if let (first, second) = sources.contradiction(among: tactic.needs) {
      return "`\(first)` and `\(second)` exclude each other"
    }
    for need in tactic.needs {
      for forbidden in tactic.unless
      where need != forbidden && sources.always(need, with: forbidden) {
        return "`\(need)` never holds without `\(forbidden)`"
      }
    }
    return nil
  }

  /// Why a tactic can never be used.
  func whyImpossible(_ tactic: Tactic) -> String? {
    let before = prerequisites(of: tactic)
    if before.contains(where: { $0.id == tactic.id }) {
      return "it would have to come after itself"
    }
    if let dead = before.first(where: { whyNever($0) != nil || conflict(of: $0) != nil }) {
      return "it must come after `\(dead.id)`, which can never be used"
    }
    return conflict(of: tactic)
  }

  private func conflict(of tactic: Tactic) -> String? {
    let before = prerequisites(of: tactic)
    let needs = tactic.needs + before.flatMap(\.needs)
    let unless = Set(tactic.unless + before.flatMap(\.unless))
    if let both = needs.first(where: unless.contains) {
      return "`\(both)` would have to hold and not to hold"
    }
    if let (first, second) = sources.contradiction(among: needs) {
      return "`\(first)` and `\(second)`, which exclude each other, would both have to hold"
    }
    let late = before.first { earlier in
      !earlier.at.contains { from in tactic.at.contains { !from.path(to: $0).isEmpty } }
    }
    return late.map { "it must come after `\($0.id)`, which comes only at a higher level" }
  }

  /// All tactics that must come first, directly or not.
  private func prerequisites(of tactic: Tactic) -> [Tactic] {
    var found: [Tactic] = []
    var waiting = tactic.after
    while let id = waiting.popLast() {
      guard let earlier = byID[id], !found.contains(where: { $0.id == id }) else { continue }
      found.append(earlier)
      waiting += earlier.after
    }
    return found
  }
}
