import Foundation
import TestSupport
import Testing

@testable import Belief

@Suite struct DirichletBeliefTests {
  private func random(_ random: inout SeededGenerator) -> DirichletBelief {
    var left = Likelihood.people
    var counts = (0..<random.int(1...6)).map { _ in
      let count = random.int(0...left)
      left -= count
      return count
    }
    counts.append(left)
    return DirichletBelief(authored: counts)
  }

  @Test func withNothingSeenTheCountsAreTheAuthors() {
    withSeeds(100) { random in
      let prior = self.random(&random)
      let authored = prior.counts.map { Int(($0 - Likelihood.smoothing).rounded()) }
      #expect(prior.ofTwenty == authored, "\(random)")
      #expect(prior.total == 20 + 0.5 * Double(authored.count), "\(random)")
      for (option, count) in authored.enumerated() {
        let likelihood = Likelihood.of(count: count, options: authored.count)
        #expect(abs(prior.mean(option) - likelihood) < 1e-12, "\(random)")
      }
    }
  }

  @Test func theCountsAlwaysAddUpToTwenty() {
    withSeeds(200) { random in
      var belief = self.random(&random)
      for _ in 0..<random.int(0...200) {
        let option = random.int(0...(belief.counts.count - 1))
        belief.observe(option, weight: Double(random.int(1...100)) / 100)
      }
      #expect(belief.ofTwenty.reduce(0, +) == Likelihood.people, "\(random)")
      #expect(belief.ofTwenty.allSatisfy { $0 >= 0 }, "\(random)")
      let sum = belief.counts.indices.reduce(0) { $0 + belief.mean($1) }
      #expect(abs(sum - 1) < 1e-9, "\(random)")
    }
  }

  @Test func muchSeenOutweighsTheAuthors() {
    var belief = DirichletBelief(authored: [20, 0])
    for _ in 0..<2000 { belief.observe(1, weight: 1) }
    #expect(belief.ofTwenty == [0, 20])
    #expect(belief.interval(1).lowerBound > 0.98)
  }

  @Test func theIntervalHoldsTheMeanAndNarrowsWithWhatIsSeen() {
    withSeeds(60) { random in
      var belief = self.random(&random)
      let option = random.int(0...(belief.counts.count - 1))
      let before = belief.interval(option)
      let share = belief.mean(option)
      for other in belief.counts.indices {
        belief.observe(other, weight: 100 * (other == option ? share : belief.mean(other)))
      }
      let after = belief.interval(option)
      #expect(before.lowerBound >= 0 && before.upperBound <= 1, "\(random)")
      #expect(
        after.upperBound - after.lowerBound < before.upperBound - before.lowerBound, "\(random)")
      if belief.counts[option] > 2 { #expect(after.contains(belief.mean(option)), "\(random)") }
    }
  }

  /// Beta functions whose values are known in closed form: I_x(1, 1) = x, I_x(a, 1) = x^a,
  /// I_x(1, b) = 1 − (1 − x)^b, and symmetry.
  @Test func agreesWithTheClosedForms() {
    for x in stride(from: 0.01, to: 1, by: 0.07) {
      #expect(abs(betaShare(x, 1, 1) - x) < 1e-10)
      for n in [0.5, 2, 7.5, 40] {
        #expect(abs(betaShare(x, n, 1) - pow(x, n)) < 1e-9)
        #expect(abs(betaShare(x, 1, n) - (1 - pow(1 - x, n))) < 1e-9)
        #expect(abs(betaShare(x, n, 3) - (1 - betaShare(1 - x, 3, n))) < 1e-9)
      }
    }
    #expect(betaShare(0, 2, 3) == 0 && betaShare(1, 2, 3) == 1)
  }
}
