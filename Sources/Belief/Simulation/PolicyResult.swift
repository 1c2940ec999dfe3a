/// What one policy came to, over many simulated executives.
public struct PolicyResult: Codable, Sendable, Equatable {
  /// What it came to for some of the executives.
  public struct Figures: Codable, Sendable, Equatable {
    /// The number of executives.
    public let executives: Int
    /// The questions until the level was sure enough, or until none was left.
    public let questions: Spread
    /// The part of the verdicts that was right.
    public let accuracy: Double
    /// The mean of Σ (P(level) − whether it is true)² over the levels, 0 to 2.
    public let brier: Double
  }

  /// The policy.
  public let policy: AskingPolicy
  /// Over all executives.
  public let overall: Figures
  /// By the true level.
  public let levels: [String: Figures]
  /// The stated confidence against what was observed.
  public let reliability: Reliability
  /// The accuracy in the worst of the redraws; as overall if nothing is redrawn.
  public let worstRedraw: Double

  /// Describes the runs, which come in groups by redraw.
  init(_ policy: AskingPolicy, _ groups: [[LevelRun]]) {
    let runs = groups.flatMap { $0 }
    self.policy = policy
    overall = Figures(runs)
    levels = Dictionary(
      uniqueKeysWithValues: Level.allCases.map { level in
        (level.rawValue, Figures(runs.filter { $0.level == level.index }))
      })
    reliability = Reliability(runs.map { ($0.confidence, $0.isRight) })
    worstRedraw = groups.filter { !$0.isEmpty }.map { Figures($0).accuracy }.min() ?? 0
  }
}

extension PolicyResult.Figures {
  init(_ runs: [LevelRun]) {
    executives = runs.count
    questions = Spread(runs.map(\.questions))
    accuracy = runs.mean { $0.isRight ? 1 : 0 }
    brier = runs.mean { run in
      Level.allCases.indices.reduce(0) { sum, level in
        let miss = run.belief[level] - (level == run.level ? 1 : 0)
        return sum + miss * miss
      }
    }
  }
}
