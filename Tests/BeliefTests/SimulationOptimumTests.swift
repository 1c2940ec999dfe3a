import Testing

@testable import Belief

@Suite struct SimulationOptimumTests {
  /// The expected questions of `policy`, of the best policy being one.
  private func ratio(_ policy: AskingPolicy, _ bank: ItemBank, _ confidence: Double) -> Double {
    let search = OptimalPolicy(bank, confidence: confidence)
    var random = SplitMix64(seed: 1)
    let own = search.expectedQuestions { left, belief in
      policy.pick(from: left, under: belief, in: search.table, enough: confidence, &random)
    }
    return own / search.expectedQuestions
  }

  /// Eight questions of two or three options about three to five levels, some telling and some not.
  private func bank(_ number: Int) -> ItemBank {
    var random = SplitMix64(seed: UInt64(number))
    let items = (0..<8).map { question in
      let options = 2 + (question + number) % 2
      let even = [Double](repeating: 1 / Double(options), count: options)
      let rows = Level.allCases.map { _ in
        Dirichlet(mean: even, people: 0.6 * Double(options)).draw(&random)
      }
      return Item(
        id: "question-\(question)", effort: 1,
        options: (0..<options).map { option in
          Item.Option(
            id: "option-\(option)",
            levels: PerLevel { 0.95 * rows[$0.index][option] + 0.05 * even[option] }, barriers: [:])
        })
    }
    return ItemBank(
      levelPrior: PerLevel { $0.index < 3 + number % 3 ? 1 : 0 }, barrierPrior: [:], items: items)
  }

  @Test func leastDoubtIsWithinAFewPercentOfTheBestPolicy() {
    let ratios = (0..<6).map { ratio(.leastDoubt, bank($0), 0.8 + 0.1 * Double($0 % 2)) }
    #expect(ratios.allSatisfy { $0 >= 1 - 1e-9 })
    #expect(ratios.mean { $0 } < 1.05)
  }

  /// Gain alone knows nothing of stopping; what that costs is measured here, so that it does not
  /// grow.
  @Test func gainIsNotFarFromTheBestPolicy() {
    let ratios = (0..<6).map { ratio(.gain, bank($0), 0.8 + 0.1 * Double($0 % 2)) }
    #expect(ratios.allSatisfy { $0 >= 1 - 1e-9 })
    #expect(ratios.mean { $0 } < 1.15)
    let fixed = (0..<6).map { ratio(.fixedOrder, bank($0), 0.8 + 0.1 * Double($0 % 2)) }
    #expect(fixed.mean { $0 } > ratios.mean { $0 })
  }

  /// One telling question and one that says nothing: ask the telling one, be sure nine times in ten
  /// of ten, and never ask more than that.
  @Test func agreesWithAHandComputedBank() {
    let idle = item("idle", levels: [0.5, 0.5, 0.5, 0.5, 0.5], barrier: nil)
    let telling = item("telling", levels: [0.95, 0.05, 0.05, 0.05, 0.05], barrier: nil)
    let bank = ItemBank(
      levelPrior: PerLevel { $0 == .opposed || $0 == .blind ? 1 : 0 }, barrierPrior: [:],
      items: [idle, telling])
    let search = OptimalPolicy(bank, confidence: 0.9)
    #expect(abs(search.expectedQuestions - 1) < 1e-12)
    #expect(abs(search.expectedQuestions { left, _ in left.first } - 2) < 1e-12)
  }
}
