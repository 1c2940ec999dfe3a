import Foundation
import TestSupport
import Testing

@testable import Belief

@Suite struct ContrastTests {
  @Test func addsUpToTheOddsBetweenTheTwoLevels() {
    withSeeds(60) { random in
      let bank = random.bank()
      let evidence = random.evidence(from: bank)
      let belief = bank.posterior(given: evidence)
      let contrasts = bank.contrasts(of: evidence, for: .positive, against: .blind)
      let sum = contrasts.reduce(0) { $0 + $1.bits }
      func odds(_ belief: Posterior) -> Double {
        log2(belief.levels[.positive]) - log2(belief.levels[.blind])
      }
      #expect(abs(sum - (odds(belief) - odds(bank.prior))) < 1e-6, "\(random)")
      #expect(contrasts.map(\.bits) == contrasts.map(\.bits).sorted(by: >), "\(random)")
    }
  }

  @Test func addsUpToTheOddsOfTheBarrier() {
    withSeeds(60) { random in
      let bank = random.bank()
      let evidence = random.evidence(from: bank)
      let sum = bank.contrasts(of: evidence, for: .culture).reduce(0) { $0 + $1.bits }
      let after = bank.posterior(given: evidence).probability(.culture)
      let before = bank.prior.probability(.culture)
      func odds(_ p: Double) -> Double { log2(p / (1 - p)) }
      #expect(abs(sum - (odds(after) - odds(before))) < 1e-6, "\(random)")
    }
  }
}
