#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What asking a question is expected to teach, in bits.
public struct InformationGain: Sendable, Equatable {
  /// About the level: I(level; answer).
  public let level: Double
  /// About the barriers, added up: Σ I(barrier; answer).
  public let barriers: Double

  /// Both together.
  public var bits: Double { level + barriers }
}

extension ItemBank {
  /// The expected information gain of a question: the mutual information of its answer with the level
  /// and with each barrier, under a belief; never negative.
  ///
  /// I(X; Y) = Σₓ Σᵧ p(x)·p(y|x)·log₂(p(y|x) / p(y)) (Lindley 1956). Barriers other than those in
  /// `concern` are left out; nil for all.
  public func gain(
    of item: Item, under belief: Posterior, concern: Set<Barrier>? = nil
  ) -> InformationGain {
    var level = 0.0
    if item.options.allSatisfy({ $0.levels != nil }) {
      for option in item.options {
        guard let likelihood = option.levels else { continue }
        let marginal = Level.allCases.reduce(0) { $0 + belief.levels[$1] * likelihood[$1] }
        for candidate in Level.allCases where belief.levels[candidate] > 0 {
          level +=
            belief.levels[candidate] * likelihood[candidate]
            * log2(likelihood[candidate] / marginal)
        }
      }
    }
    var barriers = 0.0
    for option in item.options {
      for (barrier, presence) in option.barriers.sorted(by: { $0.key.rawValue < $1.key.rawValue })
      where concern?.contains(barrier) != false {
        let p = belief.probability(barrier)
        let marginal = p * presence.present + (1 - p) * presence.absent
        barriers += p * presence.present * log2(presence.present / marginal)
        barriers += (1 - p) * presence.absent * log2(presence.absent / marginal)
      }
    }
    return InformationGain(level: max(0, level), barriers: max(0, barriers))
  }

  /// The questions among `candidates`, the best first: by what they are worth per effort, in the
  /// author's order where equal.
  ///
  /// A question is worth its gain, and once an answer that makes a level as probable as `enough` would
  /// end the asking, also the doubt that nobody would have to clear up any more.
  public func ranked(
    _ candidates: [Item], under belief: Posterior, enough: Double? = nil
  ) -> [(item: Item, gain: InformationGain, worth: Double)] {
    let scored = candidates.enumerated().map { position, item in
      let gain = gain(of: item, under: belief)
      let settled = enough.map { settledDoubt(by: item, under: belief, enough: $0) } ?? 0
      return (position, item, gain, (gain.bits + settled) / item.effort)
    }
    return
      scored
      .sorted { ($0.3, $1.0) > ($1.3, $0.0) }
      .map { ($0.1, $0.2, $0.3) }
  }

  /// The doubt about the level, in bits, that is expected to be left when an answer makes a level as
  /// probable as `enough`, and with which nobody is troubled any more.
  func settledDoubt(by item: Item, under belief: Posterior, enough: Double) -> Double {
    guard item.options.allSatisfy({ $0.levels != nil }) else { return 0 }
    return item.options.compactMap(\.levels).reduce(0) { sum, likelihood in
      let joint = PerLevel { belief.levels[$0] * likelihood[$0] }
      let probability = Level.allCases.reduce(0) { $0 + joint[$1] }
      let posterior = PerLevel { joint[$0] / probability }
      guard posterior[posterior.ranked[0]] >= enough else { return sum }
      return sum - probability * Level.allCases.reduce(0) { $0 + bits(posterior[$1]) }
    }
  }
}
