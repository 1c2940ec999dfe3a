import TestSupport
import Testing

@testable import Belief

@Suite struct FadingTests {
  private let fading = Fading(halfLife: 60)

  @Test func halvesWithEachHalfLife() {
    #expect(fading.share(at: 0) == 1)
    #expect(fading.share(at: 60) == 0.5)
    #expect(fading.share(at: 180) == 0.125)
  }

  @Test func whatLiesAheadIsFresh() {
    #expect(fading.share(at: -3) == 1)
  }

  @Test func neverChangesTheOrderOfTheEvidence() {
    withSeeds(100) { random in
      let fading = Fading(halfLife: Double(random.int(1...400)))
      let pieces = (0..<8).map { number in
        (known: Known.allCases[random.int(0...2)], age: random.int(0...300), id: number)
      }
      func order(later days: Int) -> [Int] {
        pieces.sorted { a, b in
          let (x, y) = (weight(a, days), weight(b, days))
          return abs(x - y) < 1e-12 * max(x, y) ? a.id < b.id : x > y
        }.map(\.id)
      }
      func weight(_ piece: (known: Known, age: Int, id: Int), _ days: Int) -> Double {
        Evidence(
          item: "item", options: [], known: piece.known, share: fading.share(at: piece.age + days)
        ).weight
      }
      #expect(order(later: 0) == order(later: random.int(1...300)), "\(random)")
    }
  }

  @Test func weighsNoMoreThanOnceForEachAnswer() {
    withSeeds(100) { random in
      let bank = random.bank()
      let evidence = faded(random.evidence(from: bank), &random)
      #expect(evidence.reduce(0) { $0 + $1.weight } <= Double(bank.items.count), "\(random)")
    }
  }

  @Test func bringsTheBeliefBackToWhereItBegan() {
    withSeeds(50) { random in
      let bank = random.bank()
      let old = random.evidence(from: bank).map {
        Evidence(
          item: $0.item, options: $0.options, known: $0.known, share: fading.share(at: 6000))
      }
      let belief = bank.posterior(given: old)
      for level in Level.allCases {
        #expect(agrees(belief.levels[level], bank.prior.levels[level]), "\(random)")
      }
      for barrier in Barrier.allCases {
        #expect(agrees(belief.probability(barrier), bank.prior.probability(barrier)), "\(random)")
      }
    }
  }

  @Test func isTheLikelihoodRaisedToAPower() {
    withSeeds(50) { random in
      let bank = random.bank()
      let evidence = faded(random.evidence(from: bank), &random)
      let reference = Reference(bank: bank)
      let belief = bank.posterior(given: evidence)
      let expected = reference.levels(evidence)
      for level in Level.allCases {
        #expect(agrees(belief.levels[level], expected[level] ?? 0), "\(random)")
      }
      for barrier in Barrier.allCases {
        #expect(
          agrees(belief.probability(barrier), reference.barrier(barrier, evidence)), "\(random)")
      }
    }
  }

  private func faded(_ evidence: [Evidence], _ random: inout SeededGenerator) -> [Evidence] {
    evidence.map {
      Evidence(
        item: $0.item, options: $0.options, known: $0.known,
        share: fading.share(at: random.int(0...200)))
    }
  }
}
