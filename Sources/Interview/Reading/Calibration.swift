import Playbook

/// Turns the classifier's share of the vote into the probability of being right.
///
/// The steps in `reading.yaml` were measured on writers whom the classifier had not learnt from: each of
/// the writers in `prompts/remarks` was left out in turn.
struct Calibration: Sendable, Equatable {
  /// A share of the vote and how many readings with it were right.
  typealias Step = ReadingWords.Step

  /// The steps by rising share.
  let steps: [Step]
  /// A reading with this share or a greater one is accepted.
  let acceptFrom: Double

  init(_ words: ReadingWords?) {
    steps = words?.sureness ?? []
    acceptFrom = words?.acceptFrom ?? 1
  }

  /// The probability that a reading with this share is right: between two steps, in proportion.
  func probability(of share: Double) -> Double {
    guard let first = steps.first, let last = steps.last else { return 0 }
    if share <= first.share { return first.right }
    for (low, high) in zip(steps, steps.dropFirst()) where share <= high.share {
      let way = (share - low.share) / (high.share - low.share)
      return low.right + way * (high.right - low.right)
    }
    return last.right
  }

  /// Measures steps: the outcomes by share in groups of equal size, neighbours pooled until they rise.
  static func steps(of outcomes: [(share: Double, isRight: Bool)], groups: Int = 14) -> [Step] {
    let sorted = outcomes.sorted { $0.share < $1.share }
    guard sorted.count >= groups else { return [] }
    var pools: [(share: Double, right: Double, count: Double)] = []
    for group in 0..<groups {
      let range = (group * sorted.count / groups)..<((group + 1) * sorted.count / groups)
      let share = sorted[range].reduce(0) { $0 + $1.share } / Double(range.count)
      let right = sorted[range].reduce(0) { $0 + ($1.isRight ? 1 : 0) } / Double(range.count)
      pools.append((share, right, Double(range.count)))
      while pools.count > 1, pools[pools.count - 2].right > pools[pools.count - 1].right {
        let high = pools.removeLast()
        let low = pools.removeLast()
        let count = low.count + high.count
        pools.append(
          (
            (low.share * low.count + high.share * high.count) / count,
            (low.right * low.count + high.right * high.count) / count, count
          ))
      }
    }
    return pools.map { Step(share: $0.share, right: $0.right) }
  }
}
