/// How much one answer speaks for the verdict.
public struct WeightOfEvidence: Sendable, Equatable {
  /// The answer.
  public let evidence: Evidence
  /// In bits, for the likeliest level against all others; negative if it points the other way.
  public let bits: Double
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
    return evidence.indices
      .map { index -> WeightOfEvidence in
        let rest = posterior(given: evidence.removing(at: index))
        return WeightOfEvidence(
          evidence: evidence[index],
          bits: odds(of: level, in: verdict) - odds(of: level, in: rest),
          expected: expectation(of: evidence[index], under: rest))
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

  /// The log-odds of a level in bits, kept finite where the belief has rounded to certainty.
  private func odds(of level: Level, in belief: Posterior) -> Double {
    let most = 1 - 1e-15
    return logOdds(min(most, max(1 - most, belief.levels[level])))
  }
}

extension Array {
  /// The array without the element at an index.
  func removing(at index: Int) -> [Element] {
    var copy = self
    copy.remove(at: index)
    return copy
  }
}
