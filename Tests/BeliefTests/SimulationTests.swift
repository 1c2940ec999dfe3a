import TestSupport
import Testing

@testable import Belief

@Suite struct SimulationTests {
  private let rule = StoppingRule(
    firmLevel: 0.9, firmBarrier: 0.3, leastGain: 0.05, least: 2, most: 9)

  private func simulation(_ bank: ItemBank, _ executives: Int = 80, seed: UInt64 = 1) -> Simulation
  {
    Simulation(
      bank: bank, rule: rule, support: Set(bank.items.map(\.id)), executives: executives, seed: seed
    )
  }

  @Test func equalSeedsGiveEqualResultsAndOthersDoNot() {
    var random = SeededGenerator(seed: 3)
    let bank = random.bank()
    for temper in Temper.allCases {
      let once = simulation(bank).run(temper)
      #expect(once == simulation(bank).run(temper))
      #expect(once != simulation(bank, seed: 2).run(temper))
    }
  }

  @Test func resultsKeepWithinTheirBounds() {
    withSeeds(3) { random in
      let bank = random.bank()
      for temper in Temper.allCases {
        let result = simulation(bank, 100).run(temper)
        for policy in result.toConfidence + result.toStop {
          let figures = policy.overall
          #expect((0...1).contains(figures.accuracy) && (0...2).contains(figures.brier))
          #expect((0...bank.items.count).contains(figures.questions.ninetieth))
          #expect(figures.questions.median <= figures.questions.ninetieth)
          #expect(figures.executives == 100)
          #expect(policy.levels.values.reduce(0) { $0 + $1.executives } == 100)
          #expect(policy.reliability.bins.reduce(0) { $0 + $1.count } == 100)
          #expect(policy.worstRedraw <= figures.accuracy + 1e-12, "\(random)")
        }
        #expect(result.full.questions.ninetieth <= min(rule.most, bank.items.count))
      }
    }
  }

  /// Two levels, even odds, one question that tells them apart nine times in ten.
  @Test func agreesWithAHandComputedBank() {
    let telling = item("telling", levels: [0.9, 0.1, 0.1, 0.1, 0.1], barrier: nil)
    let bank = ItemBank(
      levelPrior: PerLevel { $0 == .opposed || $0 == .blind ? 0.5 : 0 }, barrierPrior: [:],
      items: [telling])
    let result = simulation(bank, 4000).run(.asWritten)
    for policy in result.toConfidence {
      #expect(policy.overall.questions.mean == 1)
      #expect(abs(policy.overall.accuracy - 0.9) < 0.02)
      // Both levels miss by 0.1 nine times in ten, by 0.9 else: 2 · (0.9 · 0.01 + 0.1 · 0.81).
      #expect(abs(policy.overall.brier - 0.18) < 0.03)
      #expect(abs(policy.reliability.stated - 0.9) < 1e-9)
    }
  }

  /// Accuracy after both questions is Σ over answers of the largest P(level, answers).
  @Test func accuracyAgreesWithBruteForceOnTwoQuestions() {
    withSeeds(6) { random in
      let first = random.item("first")
      let second = random.item("second")
      guard first.saysLevel, second.saysLevel else { return }
      let bank = bank([first, second])
      var expected = 0.0
      for one in first.options {
        for other in second.options {
          expected +=
            Level.allCases.map { 0.2 * (one.levels?[$0] ?? 0) * (other.levels?[$0] ?? 0) }.max()
            ?? 0
        }
      }
      let sure = StoppingRule(
        firmLevel: 1, firmBarrier: 0.3, leastGain: 0, least: 2, most: 2)
      let result = Simulation(
        bank: bank, rule: sure, support: [], executives: 2000, seed: random.seed
      ).run(.asWritten)
      for policy in result.toStop {
        #expect(policy.overall.questions.mean == 2)
        #expect(abs(policy.overall.accuracy - expected) < 0.05, "\(random)")
        #expect(abs(policy.reliability.gap) < 0.05, "\(random)")
      }
    }
  }

  @Test func theSimulatedConversationIsTheProductsOwn() {
    withSeeds(100) { random in
      let bank = random.bank()
      let rule = StoppingRule(
        firmLevel: 0.7, firmBarrier: 0.3, leastGain: 0.03, least: random.int(0...3), most: 6)
      let table = QuestionTable(bank)
      let answers = bank.items.map { random.int(0...($0.options.count - 1)) }
      let run = FullRun(table, rule: rule) { answers[$0] }
      var evidence: [Evidence] = []
      while case .ask(let id) = bank.next(
        after: evidence, asked: Set(evidence.map(\.item)), available: { _ in true }, rule: rule),
        let index = bank.items.firstIndex(where: { $0.id == id })
      {
        let option = bank.items[index].options[answers[index]].id
        evidence.append(Evidence(item: id, options: [option], known: .saw))
      }
      #expect(run.asked.map { bank.items[$0.question].id } == evidence.map(\.item), "\(random)")
      let belief = bank.posterior(given: evidence)
      for level in Level.allCases {
        #expect(agrees(run.levels[level.index], belief.levels[level]), "\(random)")
      }
      for (number, barrier) in Barrier.allCases.enumerated() {
        #expect(agrees(run.barriers[number], belief.probability(barrier)), "\(random)")
      }
    }
  }
}

extension Item {
  /// Whether it bears on the level.
  var saysLevel: Bool { options.allSatisfy { $0.levels != nil } }
}
