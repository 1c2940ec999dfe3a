import ArgumentParser
import Belief
import Foundation
import Playbook
import Terminal

/// `suasor prompts simulate`: how many questions it takes, and how often the verdict is right.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Let simulated executives answer, to try out the questions and when they stop.",
    discussion: """
      The executives are drawn from the counts: as they are, redrawn by an author's plausible \
      error, and with some answers out of character. What comes out says how well the questions \
      serve a world like the counts; whether the world is like them, only conversations can tell.
      """)

  @Option(help: ArgumentHelp("Simulate this many executives for each table.", valueName: "count"))
  var executives = 4000

  @Option(help: ArgumentHelp("Start the randomness from this number.", valueName: "number"))
  var seed: UInt64 = 1

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var content: PlaybookOptions
  @OptionGroup var looks: ScreenOptions

  func validate() throws {
    if !(1...1_000_000).contains(executives) {
      throw ValidationError("--executives takes a number from 1 to 1000000.")
    }
  }

  func run() throws {
    let playbook = try content.playbook()
    let simulation = Simulation(playbook, executives: executives, seed: seed)
    let results = Temper.allCases.map(simulation.run)
    if json {
      let encoder = JSONEncoder()
      encoder.keyEncodingStrategy = .convertToSnakeCase
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let report = Report(
        schema: 1, executives: executives, seed: seed,
        confidence: playbook.plan.stopping.firmLevel,
        leastAnswers: playbook.plan.stopping.least, tempers: results)
      Output().write(String(decoding: try encoder.encode(report), as: UTF8.self) + "\n")
      return
    }
    let tables = SimulationTables(screen: looks.screen, rule: playbook.plan.stopping)
    Output().line(results.map(tables.text).joined(separator: "\n\n"))
  }

  /// What `--json` prints.
  private struct Report: Encodable {
    let schema: Int
    let executives: Int
    let seed: UInt64
    let confidence: Double
    let leastAnswers: Int
    let tempers: [TemperResult]
  }
}

extension Simulation {
  /// Simulates the part of the interview in which the most informative question comes first.
  init(_ playbook: Playbook, executives: Int, seed: UInt64) {
    let adaptive = Set(playbook.questions.filter(\.section.isAdaptive).map(\.id))
    let support = playbook.questions.filter { $0.section == .support }.map(\.id)
    self.init(
      bank: ItemBank(
        levelPrior: playbook.bank.levelPrior, barrierPrior: playbook.bank.barrierPrior,
        items: playbook.bank.items.filter { adaptive.contains($0.id) }),
      rule: playbook.plan.stopping, support: Set(support), executives: executives, seed: seed)
  }
}
