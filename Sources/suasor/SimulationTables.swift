import Belief
import Foundation
import Terminal

/// The results of a simulation, for reading.
struct SimulationTables {
  /// Where they are shown.
  let screen: Screen
  /// The rule by which the asking stopped.
  let rule: StoppingRule

  /// All that is told about executives of one temper.
  func text(_ result: TemperResult) -> String {
    let stop = result.toStop.first { $0.policy == .own }
    return
      ([
        wrap(heading(result.temper), width: screen.width),
        "Until a level is \(percent(rule.firmLevel)) sure:",
        policies(result.toConfidence, result),
        "The same, with no fewer than \(rule.least) answers:",
        policies(result.toStop, nil),
      ]
      + (stop.map { ["By level, as Suasor asks:", levels($0), reliability($0.reliability)] } ?? [])
      + [
        "Whole conversations, about level and barriers:",
        whole([("as Suasor asks", result.full), ("by gain alone", result.fullByGain)]),
      ])
      .joined(separator: "\n\n")
  }

  private func heading(_ temper: Temper) -> String {
    switch temper {
    case .asWritten: "EXECUTIVES AS THE COUNTS SAY"
    case .peopleDiffer:
      "EXECUTIVES WHO DIFFER FROM THE COUNTS: each row redrawn \(Temper.redraws) times, as loosely "
        + "as twenty people would pin it down"
    case .countsErr:
      "COUNTS THAT ERR: the executives as written, Suasor's counts redrawn \(Temper.redraws) times"
    case .outOfCharacter:
      "OUT OF CHARACTER: \(percent(Temper.strayShare)) of the answers as of a neighbouring level"
    }
  }

  private func policies(_ results: [PolicyResult], _ all: TemperResult?) -> String {
    let rows = results.map { result in
      [result.policy.rawValue] + cells(result.overall) + [
        percent(result.reliability.stated), percent(result.worstRedraw),
        all.map { percent($0.shareOfFixedOrder(result.policy)) } ?? "",
      ]
    }
    let share = all == nil ? "" : "Of fixed"
    return screen.table(
      rows,
      header: ["Policy", "Median", "90th", "Mean", "Right", "Brier", "Stated", "Worst", share])
  }

  private func levels(_ result: PolicyResult) -> String {
    let rows = Level.allCases.compactMap { level in
      result.levels[level.rawValue].map { [level.rawValue] + cells($0) }
    }
    return screen.table(rows, header: ["Level", "Median", "90th", "Mean", "Right", "Brier"])
  }

  private func cells(_ figures: PolicyResult.Figures) -> [String] {
    [
      "\(figures.questions.median)", "\(figures.questions.ninetieth)",
      number(figures.questions.mean, 2), percent(figures.accuracy), number(figures.brier, 3),
    ]
  }

  private func reliability(_ table: Reliability) -> String {
    let rows = table.bins.map { bin in
      ["from \(percent(bin.from))", percent(bin.stated), percent(bin.observed), "\(bin.count)"]
    }
    let all = ["overall", percent(table.stated), percent(table.observed), ""]
    return screen.table(rows + [all], header: ["Confidence", "Stated", "Observed", "Verdicts"])
  }

  private func whole(_ results: [(String, FullResult)]) -> String {
    let rows = results.map { name, result in
      [
        name, "\(result.questions.median)", "\(result.questions.ninetieth)",
        "\(result.support.median)", "\(result.support.ninetieth)", percent(result.accuracy),
        percent(result.reliability.stated), percent(result.barrierAccuracy),
        percent(result.barrierReliability.stated),
      ]
    }
    return screen.table(
      rows,
      header: [
        "Asked", "Median", "90th", "Support", "90th", "Level right", "stated", "Barriers right",
        "stated",
      ])
  }

  private func number(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }

  private func percent(_ share: Double) -> String { number(100 * share, 1) + "%" }
}
