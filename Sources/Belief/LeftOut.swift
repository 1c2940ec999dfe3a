/// One answer, and what would be believed without it.
public struct LeftOut: Sendable, Equatable {
  /// The answer.
  public let evidence: Evidence
  /// All other answers, in order.
  public let rest: [Evidence]
  /// What the others alone would have one believe.
  public let belief: Posterior
}

extension ItemBank {
  /// Leaves out each answer in turn, in the order of the answers.
  public func leavingEachOut(of evidence: [Evidence]) -> [LeftOut] {
    evidence.enumerated().map { place, piece in
      var rest = evidence
      rest.remove(at: place)
      return LeftOut(evidence: piece, rest: rest, belief: posterior(given: rest))
    }
  }
}
