/// What whole conversations about level and barriers came to.
public struct FullResult: Codable, Sendable, Equatable {
  /// All questions that were asked.
  public let questions: Spread
  /// The questions of the part about support among them.
  public let support: Spread
  /// The part of the verdicts about the level that was right.
  public let accuracy: Double
  /// The part of all barriers that was rightly held present or absent.
  public let barrierAccuracy: Double
  /// The stated confidence about the level against what was observed.
  public let reliability: Reliability
  /// The stated probability of the likelier state of each barrier against what was observed.
  public let barrierReliability: Reliability

  /// Describes the runs; `isSupport` says which questions belong to the part about support.
  init(_ runs: [(executive: SimulatedExecutive, run: FullRun)], isSupport: [Bool]) {
    questions = Spread(runs.map(\.run.asked.count))
    support = Spread(runs.map { $0.run.asked.count { isSupport[$0.question] } })
    reliability = Reliability(
      runs.map { pair in
        let level = pair.run.levels.likeliest
        return (pair.run.levels[level], level == pair.executive.level)
      })
    accuracy = reliability.observed
    barrierReliability = Reliability(
      runs.flatMap { pair in
        zip(pair.run.barriers, pair.executive.barriers).map { stated, truth in
          (max(stated, 1 - stated), (stated >= Posterior.activeFrom) == truth)
        }
      })
    barrierAccuracy = barrierReliability.observed
  }
}
