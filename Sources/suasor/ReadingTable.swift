import Foundation
import Interview
import Terminal

/// A trial of the reading as a table.
struct ReadingTable {
  private let trial: ReadingTrial

  init(_ trial: ReadingTrial) {
    self.trial = trial
  }

  /// One row for each label, and what it comes to.
  func text(screen: Screen) -> String {
    let header = ["label", "remarks", "accuracy", "accepted", "precision", "coverage"]
    let rows = trial.labels.map { row($0.meaning.id, $0.tally) } + [row("all", trial.total)]
    let total = trial.total
    return screen.table(rows, header: header) + """


      Read rightly without abstaining: \(percent(total.accuracy)) of \(total.remarks) remarks. \
      Accepted: \(total.accepted), of which \(percent(total.precision)) right. Accepted of the remarks \
      that say something: \(percent(trial.spoken)).
      """
  }

  /// How sure readings have proved to be, and what other thresholds would accept.
  func measures(screen: Screen) -> String {
    let rows = trial.thresholds.map { share, accepted, right in
      [
        two(share), "\(accepted)",
        accepted > 0 ? percent(Double(right) / Double(accepted)) : "-",
      ]
    }
    let steps = trial.sureness.map { "  - \(two($0.share)) \(two($0.right))" }
    return screen.table(rows, header: ["share of the vote from", "readings", "right"])
      + "\n\nMeasured, to be kept in reading.yaml:\n\nsureness:\n" + steps.joined(separator: "\n")
  }

  /// Every remark: the share of the vote, `+` if accepted, its label, what it was read as, its words.
  var list: String {
    trial.outcomes.map { outcome in
      [
        two(outcome.share), outcome.isAccepted ? "+" : outcome.isAbout ? "-" : "=",
        outcome.remark.meaning.id, outcome.heard.id, visible(outcome.remark.text),
      ].joined(separator: "\t")
    }.joined(separator: "\n")
  }

  private func two(_ value: Double) -> String { String(format: "%.3f", value) }

  private func row(_ name: String, _ tally: ReadingTrial.Tally) -> [String] {
    [
      name, "\(tally.remarks)", percent(tally.accuracy), "\(tally.accepted)",
      tally.accepted == 0 ? "-" : percent(tally.precision), percent(tally.coverage),
    ]
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
