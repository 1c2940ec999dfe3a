import Playbook

/// Reads what a junior says to an executive, turn by turn.
public struct TurnReader: Sendable {
  private let cues: RehearsalCues?

  /// A reader that goes by the playbook's words.
  public init(playbook: Playbook) {
    cues = playbook.rehearsalCues
  }

  /// Reads one turn; `executive` is what was said just before. Total over every text.
  public func read(_ words: String, after executive: String?, in scene: Scene) -> TurnReading {
    let turn = Turn(words, after: executive, in: scene, cues: cues)
    return TurnReading(
      checks: Check.allCases.map { check in
        let quote = turn.quote(for: check)
        return TurnReading.CheckReading(
          check: check, verdict: quote == nil ? .missed : .met, quote: quote)
      },
      penalties: Penalty.allCases.compactMap { penalty in
        turn.quote(for: penalty).map { .init(penalty: penalty, quote: $0) }
      },
      counts: turn.counts)
  }
}
