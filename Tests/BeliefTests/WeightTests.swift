import Foundation
import TestSupport
import Testing

@testable import Belief

@Suite struct WeightTests {
  private func odds(_ p: Double) -> Double { log2(p / (1 - p)) }

  @Test func isTheChangeOfTheLogOdds() {
    withSeeds(100) { random in
      let bank = random.bank()
      let evidence = random.evidence(from: bank)
      let reference = Reference(bank: bank)
      let level = bank.posterior(given: evidence).level
      let weights = bank.weights(of: evidence)
      #expect(weights.count == evidence.count, "\(random)")
      for weight in weights {
        let rest = evidence.filter { $0 != weight.evidence }
        let with = odds(reference.levels(evidence)[level] ?? 0)
        let without = odds(reference.levels(rest)[level] ?? 0)
        #expect(abs(weight.bits - (with - without)) < 1e-6, "\(random)")
      }
    }
  }

  @Test func addsUpToTheWholeChangeBetweenTwoLevels() {
    withSeeds(100) { random in
      let random0 = random.bank()
      let bank = ItemBank(
        levelPrior: PerLevel { $0 == .blind || $0 == .hesitant ? random0.levelPrior[$0] : 0 },
        barrierPrior: random0.barrierPrior, items: Array(random0.items.prefix(4)))
      let evidence = random.evidence(from: bank)
      let verdict = bank.posterior(given: evidence)
      let sum = bank.weights(of: evidence).reduce(0) { $0 + $1.bits }
      let change = odds(verdict.confidence) - odds(bank.prior.levels[verdict.level])
      #expect(abs(sum - change) < 1e-6, "\(random)")
    }
  }

  @Test func tellsAgainstALevelOfWhichThatIsTrue() {
    withSeeds(100) { random in
      let bank = random.bank()
      let evidence = random.evidence(from: bank)
      let level = bank.posterior(given: evidence).level
      for weight in bank.weights(of: evidence) where abs(weight.bits) > 1e-6 {
        let rest = bank.posterior(given: evidence.filter { $0 != weight.evidence }).levels
        let all = bank.posterior(given: evidence).levels
        // A level that is ruled out with the answer and without it is nobody's rival.
        guard rest[weight.rival] > 1e-12 else { continue }
        let isLifted = all[level] * rest[weight.rival] > all[weight.rival] * rest[level]
        #expect(isLifted == (weight.bits > 0), "\(random)")
        #expect(weight.rival != level)
      }
    }
  }

  @Test func putsTheHeaviestFirst() {
    withSeeds(100) { random in
      let bank = random.bank()
      let weights = bank.weights(of: random.evidence(from: bank)).map { abs($0.bits) }
      #expect(weights == weights.sorted(by: >), "\(random)")
    }
  }

  @Test func isNothingForAnswersThatSayNothingAboutLevels() {
    let bank = bank([
      item("level", levels: [0.9, 0.7, 0.5, 0.3, 0.1], barrier: nil),
      item("barrier", levels: nil, barrier: (0.9, 0.1)),
    ])
    let evidence = bank.items.map { Evidence(item: $0.id, options: ["yes"], known: .saw) }
    let weights = bank.weights(of: evidence)
    #expect(weights.last?.evidence.item == "barrier")
    #expect(weights.last?.bits == 0)
    #expect(weights.last?.expected == 1)
  }

  @Test func tellsHowFarAnAnswerWasExpected() {
    withSeeds(100) { random in
      let bank = random.bank()
      let evidence = random.evidence(from: bank)
      for weight in bank.weights(of: evidence) {
        let rest = Reference(bank: bank).levels(evidence.filter { $0 != weight.evidence })
        let options = bank[weight.evidence.item]?.options.filter {
          weight.evidence.options.contains($0.id)
        }
        let chances = (options ?? []).compactMap(\.levels).map { likelihood in
          Level.allCases.reduce(0) { $0 + likelihood[$1] * (rest[$1] ?? 0) }
        }
        #expect(agrees(weight.expected, chances.max() ?? 1), "\(random)")
      }
    }
  }

  @Test func aSurpriseIsAnAnswerAgainstAllTheOthers() {
    let items = ["a", "b", "c", "d"].map {
      item($0, levels: [0.97, 0.2, 0.2, 0.03, 0.03], barrier: nil)
    }
    let bank = bank(items)
    let evidence = items.map {
      Evidence(item: $0.id, options: [$0.id == "d" ? "no" : "yes"], known: .saw)
    }
    let surprises = bank.weights(of: evidence).filter { $0.expected < 0.1 }
    #expect(surprises.map(\.evidence.item) == ["d"])
    #expect(surprises.allSatisfy { $0.bits < 0 })
  }

  @Test func staysFiniteWhereTheBeliefHasRoundedToCertainty() {
    let items = (0..<40).map {
      item("item-\($0)", levels: [0.999, 0.001, 0.001, 0.001, 0.001], barrier: nil)
    }
    let evidence = items.map { Evidence(item: $0.id, options: ["yes"], known: .saw) }
    #expect(bank(items).weights(of: evidence).allSatisfy { $0.bits.isFinite })
  }
}
