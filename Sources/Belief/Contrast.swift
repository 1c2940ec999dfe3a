/// How much one answer speaks for one belief against another.
public struct Contrast: Sendable, Equatable {
  /// The answer.
  public let evidence: Evidence
  /// In bits; negative if it speaks against it.
  public let bits: Double
}

extension ItemBank {
  /// Weighs each answer for one level against another, the one that speaks loudest for it first.
  ///
  /// In contrast to `weights(of:)`, which weighs the likeliest level against all others, this asks what
  /// sets two levels apart; it does not depend on the other answers.
  public func contrasts(of evidence: [Evidence], for level: Level, against other: Level)
    -> [Contrast]
  {
    ranked(evidence) { piece in
      let options = chosen(piece)
      return logLikelihood(of: options, at: level) - logLikelihood(of: options, at: other)
    }
  }

  /// Weighs each answer for a barrier's being there, the one that speaks loudest for it first.
  public func contrasts(of evidence: [Evidence], for barrier: Barrier) -> [Contrast] {
    ranked(evidence) { piece in
      loudest(chosen(piece))[barrier].map { logRatio($0.present, $0.absent) } ?? 0
    }
  }

  private func ranked(_ evidence: [Evidence], _ logRatio: (Evidence) -> Double) -> [Contrast] {
    evidence
      .map { Contrast(evidence: $0, bits: $0.weight * logRatio($0) / naturalLogOfTwo) }
      .enumerated()
      .sorted { ($0.element.bits, $1.offset) > ($1.element.bits, $0.offset) }
      .map(\.element)
  }
}

/// ln 2: natural logarithms divided by it are bits.
private let naturalLogOfTwo = 0.693_147_180_559_945_3
