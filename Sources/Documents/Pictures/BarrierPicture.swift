import Belief
import Playbook

/// How likely each barrier stands in the way, as bars, for a page.
struct BarrierPicture: Sendable {
  /// One barrier.
  struct Bar: Sendable {
    /// The barrier's name.
    let barrierName: String
    /// The barrier in one sentence.
    let sentence: String
    /// Whole percent, 1 to 99, since nothing is certain.
    let share: Int
    /// The bar itself.
    let bar: Stretch
    /// Whether it is more likely there than not, and so planned for.
    let isActive: Bool
  }

  /// The barriers, the likeliest first.
  let bars: [Bar]

  /// Draws the barriers of a belief.
  init(_ belief: Posterior, in playbook: Playbook) {
    bars = Barrier.allCases
      .sorted { belief.probability($0) > belief.probability($1) }
      .map { barrier in
        let probability = belief.probability(barrier)
        return Bar(
          barrierName: playbook.card(barrier)?.name.lowercased() ?? barrier.rawValue,
          sentence: playbook.card(barrier)?.sentence ?? "",
          share: min(99, max(1, Int((probability * 100).rounded()))),
          bar: Stretch(from: 0, to: probability), isActive: probability >= Posterior.activeFrom)
      }
  }
}
