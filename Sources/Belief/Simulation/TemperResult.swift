/// What came of executives of one temper.
public struct TemperResult: Codable, Sendable, Equatable {
  /// How they depart from the counts.
  public let temper: Temper
  /// What each policy came to, asking about the level alone until it was sure enough.
  public let toConfidence: [PolicyResult]
  /// The same, but with no fewer answers than Suasor wants before it settles the level.
  public let toStop: [PolicyResult]
  /// What whole conversations came to, about level and barriers, asked as Suasor asks.
  public let full: FullResult
  /// The same, asked by the gain alone, without regard to what would end the asking.
  public let fullByGain: FullResult

  /// The mean number of questions that a policy needs for the confidence, as a part of what the
  /// authors' order needs.
  public func shareOfFixedOrder(_ policy: AskingPolicy) -> Double {
    func mean(_ policy: AskingPolicy) -> Double {
      toConfidence.first { $0.policy == policy }?.overall.questions.mean ?? 0
    }
    return mean(policy) / mean(.fixedOrder)
  }
}
