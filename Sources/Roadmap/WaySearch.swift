import Belief
import HeapModule
import Playbook

/// Finds the cheapest order of tactics from one level to another with every barrier eased.
///
/// Uniform-cost search (Dijkstra) over level, barriers still uneased, and prerequisites done.
struct WaySearch {
  /// What a day of lead time costs against an hour of effort.
  static let costOfDay = 1.0
  /// What an hour of effort costs.
  static let costOfHour = 2.0
  /// A tactic made for a condition that holds, such as an ally in compliance, goes further: it counts as
  /// this share of its cost.
  static let shareOfFitting = 0.4

  let tactics: [Tactic]
  let easedBefore: [Barrier: Level]
  let barriers: [Barrier]
  private let prerequisites: Set<String>

  init(tactics: [Tactic], easedBefore: [Barrier: Level], barriers: [Barrier]) {
    self.tactics = tactics.sorted { $0.id < $1.id }
    self.easedBefore = easedBefore
    self.barriers = barriers
    prerequisites = Set(tactics.flatMap(\.after))
  }

  /// Where a search stands; two ways that lead to the same place are alike from here on.
  private struct Place: Hashable {
    var level: Level
    var uneased: Set<Barrier>
    var done: Set<String>
  }

  private struct Way: Comparable {
    let cost: Double
    /// The larger, the later the way finds things out and eases barriers.
    let delay: Int
    let place: Place
    let tactics: [Int]

    /// The cheaper way comes first; of two equal ones the shorter, then the one that finds things out
    /// and eases barriers earlier, then the first by the tactics' ids.
    static func < (a: Way, b: Way) -> Bool {
      if a.cost != b.cost { return a.cost < b.cost }
      if a.tactics.count != b.tactics.count { return a.tactics.count < b.tactics.count }
      if a.delay != b.delay { return a.delay < b.delay }
      return a.tactics.lexicographicallyPrecedes(b.tactics)
    }

    static func == (a: Way, b: Way) -> Bool { a.cost == b.cost && a.tactics == b.tactics }
  }

  /// The tactics in order, none if nothing need be done; nil if there is no way.
  func cheapest(from level: Level, to target: Level) -> [Tactic]? {
    var heap = Heap([
      Way(
        cost: 0, delay: 0, place: Place(level: level, uneased: Set(barriers), done: []), tactics: []
      )
    ])
    var settled: Set<Place> = []
    while let way = heap.popMin() {
      guard settled.insert(way.place).inserted else { continue }
      if way.place.level == target, way.place.uneased.isEmpty {
        return way.tactics.map { tactics[$0] }
      }
      for (index, tactic) in tactics.enumerated() {
        guard !way.tactics.contains(index),
          let next = place(after: tactic, at: way.place, target: target),
          !settled.contains(next)
        else { continue }
        heap.insert(
          Way(
            cost: way.cost + cost(tactic), delay: way.delay + way.tactics.count * haste(tactic),
            place: next, tactics: way.tactics + [index]))
      }
    }
    return nil
  }

  /// Where a tactic leads; nil if it cannot be used there or would change nothing.
  private func place(after tactic: Tactic, at place: Place, target: Level) -> Place? {
    guard tactic.at.contains(place.level), tactic.after.allSatisfy(place.done.contains) else {
      return nil
    }
    var next = place
    if let move = tactic.moves {
      guard !place.level.reaches(target), mayAsk(for: move.to, at: place) else { return nil }
      next.level = move.to
    }
    next.uneased.subtract(tactic.eases)
    if prerequisites.contains(tactic.id) { next.done.insert(tactic.id) }
    return next == place ? nil : next
  }

  /// A level is not asked for while a barrier stands that has to be eased before it.
  private func mayAsk(for level: Level, at place: Place) -> Bool {
    place.uneased.allSatisfy { barrier in
      guard let before = easedBefore[barrier] else { return true }
      return !level.reaches(before)
    }
  }

  /// How much a tactic wants to come early: first what finds something out, then what eases a barrier.
  private func haste(_ tactic: Tactic) -> Int {
    if tactic.stage == .research { return 3 }
    return tactic.eases.contains(where: barriers.contains) ? 2 : 0
  }

  private func cost(_ tactic: Tactic) -> Double {
    let cost = Double(tactic.leadDays) * Self.costOfDay + tactic.effortHours * Self.costOfHour
    let fits = !tactic.needs.isEmpty || tactic.suits.contains(where: barriers.contains)
    return fits ? cost * Self.shareOfFitting : cost
  }
}
