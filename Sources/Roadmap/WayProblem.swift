import Belief
import Playbook

/// What the search for a way is about, in numbers: only the tactics that can serve it, each as bits.
///
/// Barriers are numbered by their place among those to be eased, levels by their place on the path, and
/// tactics so that each comes after those that must come first.
struct WayProblem {
  /// One tactic as the search sees it.
  struct Move {
    /// The tactic's place in `tactics`.
    let tactic: Int
    /// The levels of the path at which it may be used, one bit each.
    let at: UInt8
    /// The barriers it eases.
    let eases: UInt16
    /// The deeds that must be done before it.
    let after: UInt128
    /// The deed that it is, if anything depends on whether it was done.
    let deed: UInt128
    /// Whether it leads to the next level of the path.
    let leadsUp: Bool
    /// What it costs: thousandths of a day, in units small enough that of two ways that cost the same the
    /// shorter is the cheaper, then the one that eases barriers earlier, then the first by id.
    let cost: Int
  }

  /// What a thousandth of a day weighs against the reasons for which one of two equal ways is taken.
  private static let thousandth = 1_000_000_000
  /// What each tactic weighs.
  private static let tactic = 10_000_000
  /// What it weighs to ease a barrier one level later.
  static let levelLater = 10_000

  /// The tactics, each after those that must come first, otherwise by id.
  let tactics: [Tactic]
  /// The same as bits, in the same order.
  let moves: [Move]
  /// The levels from the first to the last.
  let path: [Level]
  /// All barriers to be eased.
  let barriers: UInt16
  /// For each level but the last, the barriers that must be eased before it is left.
  let easedBefore: [UInt16]
  /// For each level, the deeds called for that must be done before it is left; for the last, all.
  let calledFor: [UInt128]

  /// As many tactics can be told apart by whether they were done; those beyond are left out.
  private static let mostDeeds = 128

  /// Sets the problem; nil if no path leads from one level to the other.
  init?(_ search: WaySearch, from: Level, to target: Level) {
    let path = from.path(to: target)
    guard !path.isEmpty else { return nil }
    let calledFor = search.calledFor.intersection(
      search.tactics.filter { $0.at.contains(where: path.contains) }.map(\.id))
    let relevant = Self.relevant(search, path, calledFor)
    let tactics = Self.sorted(Self.undominated(relevant, search, path, calledFor))
    var deeds: [String: UInt128] = [:]
    let wanted = calledFor.union(tactics.flatMap(\.after))
    for tactic in tactics.filter({ wanted.contains($0.id) }).prefix(Self.mostDeeds) {
      deeds[tactic.id] = 1 << deeds.count
    }
    func barrierBits(_ list: some Sequence<Barrier>) -> UInt16 {
      list.reduce(0) { bits, barrier in
        bits | (search.barriers.firstIndex(of: barrier).map { 1 << $0 } ?? 0)
      }
    }
    func levelBits(_ tactic: Tactic) -> UInt8 {
      path.indices.reduce(0) { tactic.at.contains(path[$1]) ? $0 | 1 << $1 : $0 }
    }
    self.path = path
    self.tactics = tactics
    moves = tactics.enumerated().compactMap { index, tactic in
      let after = tactic.after.map { deeds[$0] }
      guard !after.contains(nil) else { return nil }
      return Move(
        tactic: index, at: levelBits(tactic), eases: barrierBits(tactic.eases),
        after: after.reduce(0) { $0 | ($1 ?? 0) }, deed: deeds[tactic.id] ?? 0,
        leadsUp: tactic.moves != nil,
        cost: Int((search.cost(tactic) * 1000).rounded()) * Self.thousandth + Self.tactic + index)
    }
    barriers = barrierBits(search.barriers)
    easedBefore = path.dropFirst().map { next in
      barrierBits(search.barriers.filter { search.mustBeEased($0, before: next) })
    }
    self.calledFor = path.indices.map { index in
      tactics.filter { calledFor.contains($0.id) }.reduce(0) { bits, tactic in
        let isLast = !path[(index + 1)...].contains(where: tactic.at.contains)
        return isLast ? bits | (deeds[tactic.id] ?? 0) : bits
      }
    }
  }

  /// The tactics that lead up the path, ease one of the barriers or are called for, and what must come
  /// before any of these.
  private static func relevant(
    _ search: WaySearch, _ path: [Level], _ calledFor: Set<String>
  ) -> [Tactic] {
    let usable = search.tactics.filter { tactic in
      guard let move = tactic.moves else { return tactic.at.contains(where: path.contains) }
      return path.dropLast().contains(move.from)
    }
    let byID = Dictionary(usable.map { ($0.id, $0) }) { first, _ in first }
    var kept: Set<String> = []
    var waiting = usable.filter { tactic in
      tactic.moves != nil || calledFor.contains(tactic.id)
        || tactic.eases.contains(where: search.barriers.contains)
    }.map(\.id)
    while let id = waiting.popLast() {
      guard let tactic = byID[id], kept.insert(id).inserted else { continue }
      waiting += tactic.after
    }
    return usable.filter { kept.contains($0.id) }
  }

  /// Leaves out what another tactic does as well, wherever it can be done, for no more.
  private static func undominated(
    _ tactics: [Tactic], _ search: WaySearch, _ path: [Level], _ calledFor: Set<String>
  ) -> [Tactic] {
    let prerequisites = Set(tactics.flatMap(\.after)).union(calledFor)
    let plain = tactics.filter { $0.moves == nil }
    return tactics.filter { tactic in
      guard tactic.moves == nil, !prerequisites.contains(tactic.id) else { return true }
      let eased = tactic.eases.filter(search.barriers.contains)
      let levels = tactic.at.filter(path.contains)
      return !plain.contains { other in
        (search.cost(other), other.id) < (search.cost(tactic), tactic.id)
          && eased.allSatisfy(other.eases.contains) && levels.allSatisfy(other.at.contains)
          && other.after.allSatisfy(tactic.after.contains)
      }
    }
  }

  /// The tactics so that each comes after those that must come first; what would have to come after
  /// itself, or after something that is not there, is left out.
  private static func sorted(_ tactics: [Tactic]) -> [Tactic] {
    var left = tactics
    var done: Set<String> = []
    var result: [Tactic] = []
    while let index = left.firstIndex(where: { $0.after.allSatisfy(done.contains) }) {
      let tactic = left.remove(at: index)
      done.insert(tactic.id)
      result.append(tactic)
    }
    return result
  }
}
