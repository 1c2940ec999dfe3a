import TestSupport
import Testing

@testable import Belief

@Suite struct InformationGainTests {
  @Test func isWhatIsLeftOfTheEntropyByBruteForce() {
    withSeeds(200) { random in
      let bank = random.bank()
      let evidence = random.evidence(from: bank, 0.5)
      let belief = bank.posterior(given: evidence)
      for item in bank.items {
        let gain = bank.gain(of: item, under: belief)
        #expect(gain.level >= 0 && gain.barriers >= 0, "\(random)")
        #expect(
          agrees(gain.bits, Reference(bank: bank).gain(of: item, evidence)), "\(random) \(item.id)")
      }
    }
  }

  @Test func isNothingForAnUninformativeQuestion() {
    let flat = item("flat", levels: [0.5, 0.5, 0.5, 0.5, 0.5], barrier: (0.5, 0.5))
    let bank = bank([flat])
    let gain = bank.gain(of: flat, under: bank.prior)
    #expect(gain.level < 1e-12 && gain.barriers < 1e-12)
  }

  @Test func isNothingAboutWhatIsCertain() {
    let loud = item("loud", levels: [0.9, 0.9, 0.5, 0.1, 0.1], barrier: (0.9, 0.1))
    let certain = Posterior(
      levels: PerLevel { $0 == .hesitant ? 1 : 0 }, barriers: [.legalRisk: 1])
    let gain = bank([loud]).gain(of: loud, under: certain)
    #expect(gain.bits < 1e-12)
  }

  @Test func isOneBitForAQuestionThatSettlesAnEvenDoubt() {
    let clear = item("clear", levels: [1 - 1e-12, 1e-12, 0.5, 0.5, 0.5], barrier: nil)
    let even = Posterior(
      levels: PerLevel { $0 == .opposed || $0 == .blind ? 0.5 : 0 }, barriers: [:])
    #expect(abs(bank([clear]).gain(of: clear, under: even).level - 1) < 1e-9)
  }

  @Test func ranksEqualQuestionsInTheAuthorsOrder() {
    let twins = ["c", "a", "b"].map {
      item($0, levels: [0.9, 0.7, 0.5, 0.3, 0.1], barrier: nil)
    }
    let ranked = bank(twins).ranked(twins, under: bank(twins).prior)
    #expect(ranked.map(\.item.id) == ["c", "a", "b"])
  }

  @Test func ranksByGainPerEffort() {
    let dear = item("dear", levels: [0.9, 0.7, 0.5, 0.3, 0.1], barrier: nil, effort: 3)
    let cheap = item("cheap", levels: [0.8, 0.7, 0.5, 0.3, 0.2], barrier: nil)
    let bank = bank([dear, cheap])
    #expect(bank.ranked(bank.items, under: bank.prior).map(\.item.id) == ["cheap", "dear"])
  }

  @Test func ranksEveryCandidateOnceTheBestFirst() {
    withSeeds(100) { random in
      let bank = random.bank()
      let ranked = bank.ranked(bank.items, under: bank.prior)
      let worth = ranked.map { $0.gain.bits / $0.item.effort }
      #expect(worth == worth.sorted(by: >), "\(random)")
      #expect(Set(ranked.map(\.item.id)) == Set(bank.items.map(\.id)), "\(random)")
    }
  }
}

/// A question with two options, of which the second is the first one's opposite.
func item(
  _ id: String, levels: [Double]?, barrier: (present: Double, absent: Double)?, effort: Double = 1,
  enemies: Set<String> = []
) -> Item {
  func option(_ id: String, _ turned: (Double) -> Double) -> Item.Option {
    Item.Option(
      id: id,
      levels: levels.map { levels in PerLevel { turned(levels[$0.index]) } },
      barriers: barrier.map {
        [.legalRisk: Item.Presence(present: turned($0.present), absent: turned($0.absent))]
      } ?? [:])
  }
  return Item(
    id: id, effort: effort, options: [option("yes") { $0 }, option("no") { 1 - $0 }],
    enemies: enemies)
}

/// A bank with even odds on everything.
func bank(_ items: [Item]) -> ItemBank {
  ItemBank(
    levelPrior: PerLevel { _ in 0.2 },
    barrierPrior: Dictionary(uniqueKeysWithValues: Barrier.allCases.map { ($0, 0.5) }), items: items
  )
}
