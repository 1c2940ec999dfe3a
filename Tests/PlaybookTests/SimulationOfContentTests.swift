import Playbook
import Testing

@testable import Belief

/// What the built-in questions promise, tried on simulated executives.
@Suite struct SimulationOfContentTests {
  private let playbook: Playbook
  private let bank: ItemBank

  init() throws {
    playbook = try Playbook.embedded()
    let adaptive = Set(playbook.questions.filter(\.section.isAdaptive).map(\.id))
    bank = ItemBank(
      levelPrior: playbook.bank.levelPrior, barrierPrior: playbook.bank.barrierPrior,
      items: playbook.bank.items.filter { adaptive.contains($0.id) })
  }

  private func run(_ temper: Temper) -> TemperResult {
    let support = Set(playbook.questions.filter { $0.section == .support }.map(\.id))
    return Simulation(
      bank: bank, rule: playbook.plan.stopping, support: support, executives: 400, seed: 1
    ).run(temper)
  }

  @Test(arguments: Temper.allCases)
  func verdictsAreRightAndSayHowSureTheyAre(_ temper: Temper) throws {
    let result = run(temper)
    let own = try #require(result.toStop.first { $0.policy == .own })
    #expect(own.overall.accuracy >= (temper == .asWritten ? 0.9 : 0.8))
    if temper == .asWritten { #expect(abs(own.reliability.gap) < 0.05) }
    #expect(result.full.support.median <= 9)
    #expect(result.shareOfFixedOrder(.own) < 0.6)
  }

  /// Eight real questions, their options joined into three in the author's order.
  @Test func gainOnRealQuestionsIsNotFarFromTheBestPolicy() {
    var random = SplitMix64(seed: 7)
    let telling = bank.items.filter { $0.options.allSatisfy { $0.levels != nil } }
    func ratios(_ policy: AskingPolicy) -> [Double] {
      (0..<3).map { _ in
        let cut = ItemBank(
          levelPrior: bank.levelPrior, barrierPrior: [:],
          items: telling.shuffled(using: &random).prefix(8).map(\.inThree))
        let search = OptimalPolicy(cut, confidence: 0.9)
        let own = search.expectedQuestions { left, belief in
          policy.pick(from: left, under: belief, in: search.table, enough: 0.9, &random)
        }
        return own / search.expectedQuestions
      }
    }
    #expect(ratios(.gain).mean { $0 } < 1.07)
    #expect(ratios(.leastDoubt).mean { $0 } < 1.05)
  }
}

extension Item {
  /// The question with its options joined into three, at the least effort.
  fileprivate var inThree: Item {
    let parts = (0..<3).map { part in
      options[(part * options.count / 3)..<((part + 1) * options.count / 3)]
    }
    return Item(
      id: id, effort: 1,
      options: parts.enumerated().map { number, part in
        Option(
          id: "\(number)",
          levels: PerLevel { level in part.reduce(0) { $0 + ($1.levels?[level] ?? 0) } },
          barriers: [:])
      })
  }
}
