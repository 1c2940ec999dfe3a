import Playbook

extension ScoringTrial {
  /// The precision that a bar must reach on voices that were not learnt from: above the 0.85 wanted,
  /// since other voices will be harder.
  static let wantedPrecision = 0.92
  /// The recall that decided readings must reach.
  static let wantedRecall = 0.85

  /// For each check and penalty the bars that reach both with the fewest abstentions: `from` is the
  /// lowest probability from which readings are right often enough, `below` the highest below which few
  /// enough are missed.
  public var bars: [(id: String, from: Double, below: Double)] {
    tallies.map { tally in
      let own = outcomes.filter { $0.id == tally.id }
      let from = ScoringTrial.from(own)
      return (tally.id, from, ScoringTrial.below(own, from: from))
    }
  }

  private static let steps = Array(stride(from: 0.05, through: 0.95, by: 0.01))

  private static func from(_ outcomes: [Outcome]) -> Double {
    steps.first { bar in
      let read = outcomes.filter { $0.probability >= bar }
      let hits = read.filter(\.isPresent).count
      return !read.isEmpty && Double(hits) >= wantedPrecision * Double(read.count)
    } ?? 1
  }

  private static func below(_ outcomes: [Outcome], from: Double) -> Double {
    let hits = outcomes.filter { $0.isPresent && $0.probability >= from }.count
    return steps.last { bar in
      let misses = outcomes.filter { $0.isPresent && $0.probability < bar }.count
      return bar <= from && Double(hits) >= wantedRecall * Double(hits + misses)
    } ?? 0
  }

  /// Whether a reading is wrong, or was left open.
  public func isOpenOrWrong(_ outcome: Outcome, in playbook: Playbook) -> Bool {
    let plan =
      Check(rawValue: outcome.id).flatMap { playbook.scoringPlan?.checks[$0] }
      ?? Penalty(rawValue: outcome.id).flatMap { playbook.scoringPlan?.penalties[$0] }
    guard let plan else { return true }
    return outcome.isPresent ? outcome.probability < plan.from : outcome.probability >= plan.below
  }
}
