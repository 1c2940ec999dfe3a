import Playbook

/// Turns the classifier's own share into the probability of being right.
///
/// The steps were measured on remarks by writers whom the classifier had not learnt from: each of the
/// writers in `prompts/remarks` in turn was left out, and the readings were sorted by share.
struct Calibration: Sendable {
  /// From this share on, so many of the readings were right.
  struct Step: Sendable, Equatable {
    let share: Double
    let right: Double
  }

  /// The steps by rising share.
  let steps: [Step]

  /// A reading is accepted from this probability on.
  static let leastAccepted = 0.85

  /// The probability that a reading with this share is right: between two steps, in proportion.
  func probability(of share: Double) -> Double {
    guard let first = steps.first, let last = steps.last else { return 0 }
    if share <= first.share { return first.right * max(0, share) / max(first.share, 1e-9) }
    for (low, high) in zip(steps, steps.dropFirst()) where share <= high.share {
      let way = (share - low.share) / max(high.share - low.share, 1e-9)
      return low.right + way * (high.right - low.right)
    }
    return last.right
  }

  static let measured = Calibration(steps: [
    Step(share: 0.1, right: 0.1), Step(share: 0.5, right: 0.6), Step(share: 0.9, right: 0.9),
    Step(share: 1, right: 0.95),
  ])
}
