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

  private func row(_ name: String, _ tally: ReadingTrial.Tally) -> [String] {
    [
      name, "\(tally.remarks)", percent(tally.accuracy), "\(tally.accepted)",
      tally.accepted == 0 ? "-" : percent(tally.precision), percent(tally.coverage),
    ]
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
