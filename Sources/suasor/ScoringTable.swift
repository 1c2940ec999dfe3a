import Foundation
import Playbook
import Rehearsal
import Terminal

/// A trial of the scoring as tables.
struct ScoringTable {
  private let trial: ScoringTrial
  private let playbook: Playbook

  init(_ trial: ScoringTrial, in playbook: Playbook) {
    self.trial = trial
    self.playbook = playbook
  }

  /// One row for each check and penalty.
  func text(screen: Screen) -> String {
    let header = [
      "check or penalty", "turns", "there", "precision", "recall", "found of all", "coverage",
    ]
    let rows = trial.tallies.map { tally in
      [
        tally.id, "\(tally.turns)", "\(tally.present)", two(tally.precision), two(tally.recall),
        two(tally.found), two(tally.coverage),
      ]
    }
    return screen.table(rows, header: header) + """


      Precision: of the turns read as having it, the share that do. Recall: of the turns that have it \
      and on which the reading did not abstain, the share read so. Found of all: the same with \
      abstentions counted as not found.
      """
  }

  /// One row for each kind of what MITI counts.
  func counts(screen: Screen) -> String {
    let rows = trial.counts.map { count in
      [
        count.id, "\(count.labelled)", "\(count.read)",
        two(count.turns > 0 ? Double(count.same) / Double(count.turns) : nil),
      ]
    }
    return screen.table(rows, header: ["counted", "labelled", "read", "turns alike"])
  }

  /// The bars to be kept in `scoring.yaml`.
  func bars(screen: Screen) -> String {
    let rows = trial.bars.map { [$0.id, two($0.from), two($0.below)] }
    return "Measured, to be kept in scoring.yaml:\n\n"
      + screen.table(rows, header: ["check or penalty", "from", "below"])
  }

  /// Every turn that was read wrongly or left open: id, `+` if it is there, the probability, the words.
  var list: String {
    trial.outcomes.filter { trial.isOpenOrWrong($0, in: playbook) }.map { outcome in
      [
        outcome.id, outcome.isPresent ? "+" : "-", two(outcome.probability), outcome.turn.voice,
        visible(outcome.turn.executive + " // " + outcome.turn.junior + " // " + outcome.turn.goal),
      ].joined(separator: "\t")
    }.joined(separator: "\n")
  }

  /// What each sign weighs.
  var weights: String {
    TurnReader(playbook: playbook).explanation.map { id, signs in
      id + "\n" + signs.map { "  \(two($0.weight))  \($0.sign)" }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func two(_ value: Double?) -> String {
    value.map { String(format: "%.2f", $0) } ?? "-"
  }
}
