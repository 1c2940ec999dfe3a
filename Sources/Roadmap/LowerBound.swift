/// What is still to be paid at least, from any place of a search: never too much, so that the first way
/// found is the cheapest.
///
/// What every way must bring about (a step up, a barrier eased, a deed without which none of these can
/// be had) is a landmark. The cost of a tactic is shared out evenly among the landmarks it serves, and
/// each landmark still ahead counts with the smallest share that any tactic has in it (uniform cost
/// partitioning over landmarks, Karpas and Domshlak 2009).
struct LowerBound {
  private var levels: [Int]
  private var barriers: [Int] = []
  private var deeds: [(deed: UInt128, cost: Int)] = []

  init(_ problem: WayProblem) {
    let moves = problem.moves
    let serving = Self.serving(problem)
    var landmarks: [[Int]] = serving.levels + serving.barriers
    let needed = Self.deedsNeeded(for: landmarks, problem)
    let doing = needed.map { deed in moves.indices.filter { moves[$0].deed == deed } }
    landmarks += doing
    var count = Array(repeating: 0, count: moves.count)
    for landmark in landmarks { for index in landmark { count[index] += 1 } }
    func cheapest(_ indices: [Int]) -> Int {
      indices.map { moves[$0].cost / max(1, count[$0]) }.min() ?? 0
    }
    // What is left of the way up from each level of the path.
    levels = Array(repeating: 0, count: problem.path.count)
    for index in serving.levels.indices.reversed() {
      levels[index] = levels[index + 1] + cheapest(serving.levels[index])
    }
    barriers = serving.barriers.map(cheapest)
    deeds = zip(needed, doing).map { ($0, cheapest($1)) }
  }

  /// The least that is still to be paid.
  func cost(level: Int, uneased: UInt16, done: UInt128) -> Int {
    var cost = levels[level]
    for (bit, share) in barriers.enumerated() where uneased & (1 << bit) != 0 { cost += share }
    for (deed, share) in deeds where done & deed == 0 { cost += share }
    return cost
  }

  /// Which tactics can bring about each step up and each barrier eased.
  private static func serving(_ problem: WayProblem) -> (levels: [[Int]], barriers: [[Int]]) {
    let moves = problem.moves
    let steps = problem.path.indices.dropLast().map { level in
      moves.indices.filter { moves[$0].leadsUp && moves[$0].at & (1 << level) != 0 }
    }
    let eased = (0..<problem.barriers.bitWidth - problem.barriers.leadingZeroBitCount).map { bit in
      // A barrier that has to be gone before a level is left is eased there or earlier, and not by what
      // leaves it.
      let last = problem.easedBefore.firstIndex { $0 & (1 << bit) != 0 } ?? problem.path.count - 1
      let limit = problem.easedBefore.contains { $0 & (1 << bit) != 0 }
      return moves.indices.filter { index in
        let move = moves[index]
        guard move.eases & (1 << bit) != 0 else { return false }
        let within = UInt8((1 << (last + 1)) - 1)
        let allowed = move.leadsUp && limit ? within >> 1 : within
        return move.at & allowed != 0
      }
    }
    return (steps, eased)
  }

  /// The deeds that all tactics serving some landmark must come after, or that are called for.
  private static func deedsNeeded(for landmarks: [[Int]], _ problem: WayProblem) -> [UInt128] {
    var before = Array(repeating: UInt128(0), count: problem.moves.count)
    for index in problem.moves.indices {
      let move = problem.moves[index]
      before[index] = move.after
      // The moves are sorted so that those before come first.
      for earlier in problem.moves.indices.prefix(index)
      where problem.moves[earlier].deed & move.after != 0 {
        before[index] |= before[earlier]
      }
    }
    var needed = problem.calledFor.reduce(0, |)
    for index in problem.moves.indices where problem.moves[index].deed & needed != 0 {
      needed |= before[index]
    }
    for landmark in landmarks where !landmark.isEmpty {
      needed |= landmark.reduce(UInt128.max) { $0 & before[$1] }
    }
    return (0..<128).map { UInt128(1) << $0 }.filter { needed & $0 != 0 }
  }
}
