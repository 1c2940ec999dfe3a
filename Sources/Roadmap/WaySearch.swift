import Belief
import HeapModule
import Playbook

/// Finds the cheapest choice of tactics that leads from one level to another with every barrier eased.
///
/// A* over level, barriers still uneased, and deeds done (Hart, Nilsson and Raphael 1968). Within a level
/// the order makes no difference to the cost, so that the tactics are tried in one order only.
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
  /// The ids of tactics that are part of every way that passes a level at which they may be used.
  let calledFor: Set<String>
  /// What each conversation with the executive costs besides, in days.
  let costOfTouch: Double

  init(
    tactics: [Tactic], easedBefore: [Barrier: Level], barriers: [Barrier],
    calledFor: Set<String> = [], costOfTouch: Double = 0
  ) {
    self.tactics = tactics.sorted { $0.id < $1.id }
    self.easedBefore = easedBefore
    self.barriers = barriers
    self.calledFor = calledFor
    self.costOfTouch = costOfTouch
  }

  /// A place reached: two ways that lead to the same place are alike from here on.
  private struct Place: Hashable {
    var level: UInt8
    var uneased: UInt16
    var done: UInt128
    /// The number of the tactic from which on others may follow at this level.
    var next: Int
  }

  private struct Way: Comparable {
    /// What was paid and what is still to be paid at least.
    let total: Int
    let paid: Int
    let place: Place
    /// Where in the list of ways the one stands that this one goes on from; none for the first.
    let before: Int
    let move: Int
    let number: Int

    /// Of two ways that promise the same, the one that has come farther is followed first.
    static func < (a: Way, b: Way) -> Bool {
      if a.total != b.total { return a.total < b.total }
      if a.paid != b.paid { return a.paid > b.paid }
      return a.number < b.number
    }

    static func == (a: Way, b: Way) -> Bool { a.number == b.number }
  }

  /// The tactics in order, none if nothing need be done; nil if there is no way.
  func cheapest(from level: Level, to target: Level) -> [Tactic]? {
    guard let problem = WayProblem(self, from: level, to: target) else { return nil }
    let bound = LowerBound(problem)
    let start = Place(level: 0, uneased: problem.barriers, done: 0, next: 0)
    var ways = [
      Way(
        total: bound.cost(level: 0, uneased: start.uneased, done: 0), paid: 0, place: start,
        before: -1, move: -1, number: 0)
    ]
    var heap = Heap(ways)
    var settled: Set<Place> = []
    while let way = heap.popMin() {
      guard settled.insert(way.place).inserted else { continue }
      if isThere(way.place, problem) {
        let chosen = moves(to: way, in: ways).map { problem.tactics[problem.moves[$0].tactic] }
        return WayOrder(path: problem.path, barriers: barriers, calledFor: calledFor)
          .ordered(chosen)
      }
      for index in problem.moves.indices {
        guard let next = place(after: index, at: way.place, in: problem), !settled.contains(next)
        else { continue }
        let eases = next.uneased != way.place.uneased
        let paid =
          way.paid + problem.moves[index].cost
          + (eases ? Int(way.place.level) * WayProblem.levelLater : 0)
        let rest = bound.cost(level: Int(next.level), uneased: next.uneased, done: next.done)
        let further = Way(
          total: paid + rest, paid: paid, place: next, before: way.number, move: index,
          number: ways.count)
        ways.append(further)
        heap.insert(further)
      }
    }
    return nil
  }

  private func isThere(_ place: Place, _ problem: WayProblem) -> Bool {
    let last = problem.path.count - 1
    return Int(place.level) == last && place.uneased == 0
      && problem.calledFor[last] & ~place.done == 0
  }

  private func moves(to way: Way, in ways: [Way]) -> [Int] {
    var moves: [Int] = []
    var way = way
    while way.before >= 0 {
      moves.append(way.move)
      way = ways[way.before]
    }
    return moves.reversed()
  }

  /// Where a tactic leads; nil if it cannot be used there or would change nothing.
  private func place(after index: Int, at place: Place, in problem: WayProblem) -> Place? {
    let move = problem.moves[index]
    guard move.at & (1 << place.level) != 0, move.after & ~place.done == 0 else { return nil }
    var next = place
    next.uneased &= ~move.eases
    next.done |= move.deed
    if move.leadsUp {
      let level = Int(place.level)
      // A level is not left while a barrier stands that has to be eased before, nor while something
      // called for is undone.
      guard level + 1 < problem.path.count, place.uneased & problem.easedBefore[level] == 0,
        problem.calledFor[level] & ~place.done == 0
      else { return nil }
      next.level += 1
      next.next = 0
      return next
    }
    guard index >= place.next, next.uneased != place.uneased || next.done != place.done else {
      return nil
    }
    next.next = index + 1
    return next
  }

  /// Whether a barrier has to be eased before a level is asked for.
  func mustBeEased(_ barrier: Barrier, before level: Level) -> Bool {
    easedBefore[barrier].map(level.reaches) ?? false
  }

  /// What a tactic costs, in days.
  func cost(_ tactic: Tactic) -> Double {
    let touch = tactic.isDesk ? 0 : costOfTouch
    let cost =
      Double(tactic.leadDays) * Self.costOfDay + tactic.effortHours * Self.costOfHour + touch
    return tactic.needs.isEmpty ? cost : cost * Self.shareOfFitting
  }
}
