/// Simulated executives, drawn from the prior, who answer by the counts: how many questions does it
/// take, and how often is the verdict right?
public struct Simulation: Sendable {
  /// The questions, as Suasor has them.
  public let bank: ItemBank
  /// When to stop.
  public let rule: StoppingRule
  /// The ids of the questions of the part about support.
  public let support: Set<String>
  /// The number of executives for each temper.
  public let executives: Int
  /// What the randomness starts from; equal seeds give equal results.
  public let seed: UInt64

  /// Creates a simulation.
  public init(
    bank: ItemBank, rule: StoppingRule, support: Set<String>, executives: Int, seed: UInt64
  ) {
    self.bank = bank
    self.rule = rule
    self.support = support
    self.executives = executives
    self.seed = seed
  }

  /// What the executives of one temper did and what Suasor believes they do, for some of them.
  private struct World {
    let truth: QuestionTable
    let table: QuestionTable
    let people: [SimulatedExecutive]
  }

  /// Runs every policy with executives of one temper, the same ones for each.
  public func run(_ temper: Temper) -> TemperResult {
    let worlds = worlds(temper)
    func results(least: Int) -> [PolicyResult] {
      AskingPolicy.allCases.map { policy in
        PolicyResult(
          policy,
          worlds.map { world in
            world.people.map {
              LevelRun(
                $0, truth: world.truth, table: world.table, policy: policy,
                confidence: rule.firmLevel, least: least)
            }
          })
      }
    }
    func full(byGain: Bool) -> FullResult {
      let runs = worlds.flatMap { world in
        world.people.map { executive in
          let run = FullRun(world.table, rule: rule, byGain: byGain) {
            executive.fullAnswer(to: $0, in: world.truth)
          }
          return (executive, run)
        }
      }
      return FullResult(runs, isSupport: bank.items.map { support.contains($0.id) })
    }
    return TemperResult(
      temper: temper, toConfidence: results(least: 0), toStop: results(least: rule.least),
      full: full(byGain: false), fullByGain: full(byGain: true))
  }

  private func worlds(_ temper: Temper) -> [World] {
    let source = SplitMix64(seed: seed)
    let written = QuestionTable(bank)
    let stray = temper == .outOfCharacter ? Temper.strayShare : 0
    let count = temper.isRedrawn ? Temper.redraws : 1
    return (0..<count).map { number in
      var redrawn = written
      if temper.isRedrawn {
        var random = SplitMix64(seed: source.seed(of: -1 - number))
        redrawn = QuestionTable(bank.redrawn(people: Temper.people, &random))
      }
      let share = (number * executives / count)..<((number + 1) * executives / count)
      return World(
        truth: temper == .peopleDiffer ? redrawn : written,
        table: temper == .countsErr ? redrawn : written,
        people: share.map {
          SimulatedExecutive(written, seed: source.seed(of: $0), strayShare: stray)
        })
    }
  }
}
