import Playbook

extension Turn {
  /// The junior's words that commit a penalty; nil if none do.
  func quote(for penalty: Penalty) -> String? {
    switch penalty {
    case .confrontation: first(.confrontation)
    case .jargon: first(.jargon)
    case .severalAsks: asks.count > 1 ? asks[1].text : nil
    case .inventedUrgency: first(.urgency)
    case .unsourcedFigure:
      utterances.first { has(.unsourced, $0) && !has(.sourced, $0) && !$0.names }?.text
    case .pressureByNumbers: first(.pressure)
    }
  }

  private func first(_ cue: Cue) -> String? { utterances.first { has(cue, $0) }?.text }
}
