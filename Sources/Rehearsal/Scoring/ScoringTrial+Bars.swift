import Playbook

extension ScoringTrial {
  /// The precision that a check's bar must reach on voices that were not learnt from: well above the
  /// 0.85 wanted, since the words were written with these voices in view.
  static let wantedPrecision = 0.95
  /// The recall that decided readings of a check must reach.
  static let wantedRecall = 0.9
  /// The precision that a penalty's bar must reach.
  static let wantedPenaltyPrecision = 0.9

  /// For each check the bars that reach both with the fewest abstentions; if none do, all readings
  /// abstain. A penalty is held against nobody on a guess: its one bar is the lowest that is precise.
  public var bars: [(id: String, from: Double, below: Double)] {
    tallies.map { tally in
      let own = outcomes.filter { $0.id == tally.id }
      if Penalty(rawValue: tally.id) != nil {
        let bar = ScoringTrial.steps.first {
          ScoringTrial.isPrecise(own, from: $0, ScoringTrial.wantedPenaltyPrecision)
        }
        return (tally.id, bar ?? 1, bar ?? 1)
      }
      var best = (from: 1.0, below: 0.0, decided: -1)
      for from in ScoringTrial.steps {
        for below in ScoringTrial.steps where below <= from {
          guard let decided = ScoringTrial.decided(own, from: from, below: below) else { continue }
          if decided > best.decided { best = (from, below, decided) }
        }
      }
      return (tally.id, best.from, best.below)
    }
  }

  private static let steps = Array(stride(from: 0.02, through: 0.96, by: 0.02))

  /// How many readings do not abstain, if they are as precise and as complete as wanted.
  private static func decided(_ outcomes: [Outcome], from: Double, below: Double) -> Int? {
    let there = outcomes.filter { $0.probability >= from }
    let absent = outcomes.filter { $0.probability < below }
    let hits = there.count(where: \.isPresent)
    let misses = absent.count(where: \.isPresent)
    let isComplete = Double(hits) >= wantedRecall * Double(hits + misses)
    let isBoth = isComplete && isPrecise(outcomes, from: from, wantedPrecision)
    return isBoth ? there.count + absent.count : nil
  }

  private static func isPrecise(_ outcomes: [Outcome], from: Double, _ wanted: Double) -> Bool {
    let there = outcomes.filter { $0.probability >= from }
    let hits = there.count(where: \.isPresent)
    return hits > 0 && Double(hits) >= wanted * Double(there.count)
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
