#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much one answer speaks for the verdict.
public struct WeightOfEvidence: Sendable, Equatable {
  /// The answer.
  public let evidence: Evidence
  /// In bits, for the likeliest level against all others; negative if it points the other way.
  public let bits: Double
  /// The level against which it tells, or for which it tells if it points the other way: the runner-up
  /// if that is so of it, else the level whose share it changes most.
  public let rival: Level
  /// P(these options | all other answers), 0 to 1.
  public let expected: Double
}

extension ItemBank {
  /// Weighs each answer against the verdict, the heaviest first.
  ///
  /// The weight is by how much the answer changes the log-odds of the likeliest level, all other
  /// answers given (Good's weight of evidence). Answers that say nothing about levels weigh zero.
  public func weights(of evidence: [Evidence]) -> [WeightOfEvidence] {
    let verdict = posterior(given: evidence)
    let level = verdict.level
    return leavingEachOut(of: evidence)
      .map { out -> WeightOfEvidence in
        let bits = odds(of: level, in: verdict) - odds(of: level, in: out.belief)
        return WeightOfEvidence(
          evidence: out.evidence, bits: bits,
          rival: rival(of: level, isFor: bits > 0, before: out.belief, after: verdict),
          expected: expectation(of: out.evidence, under: out.belief))
      }
      .enumerated()
      .sorted { (abs($0.element.bits), $1.offset) > (abs($1.element.bits), $0.offset) }
      .map(\.element)
  }

  /// How likely the options of an answer were under a belief about the level; 1 if they say nothing.
  public func expectation(of piece: Evidence, under belief: Posterior) -> Double {
    let options = chosen(piece).compactMap(\.levels)
    guard !options.isEmpty else { return 1 }
    return
      options
      .map { likelihood in
        Level.allCases.reduce(0) { $0 + belief.levels[$1] * likelihood[$1] }
      }
      .max() ?? 1
  }

  /// The level over which an answer lifts another, or which it lifts over it, whichever it does.
  private func rival(
    of level: Level, isFor: Bool, before: Posterior, after: Posterior
  ) -> Level {
    func lift(_ level: Level) -> Double {
      log2(max(after.levels[level], .leastNonzeroMagnitude))
        - log2(max(before.levels[level], .leastNonzeroMagnitude))
    }
    let gained = lift(level) - lift(after.runnerUp)
    // Of two that are lifted alike, neither is lifted over the other.
    if (isFor ? gained : -gained) > 1e-6 { return after.runnerUp }
    func shift(_ other: Level) -> Double {
      (isFor ? 1 : -1) * (before.levels[other] - after.levels[other])
    }
    let others = Level.allCases.filter { $0 != level }
    return others.max { shift($0) < shift($1) } ?? after.runnerUp
  }

  /// The log-odds of a level in bits, kept finite where the belief has rounded to certainty.
  private func odds(of level: Level, in belief: Posterior) -> Double {
    let most = 1 - 1e-15
    return logOdds(min(most, max(1 - most, belief.levels[level])))
  }
}
