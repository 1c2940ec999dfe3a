import TestSupport
import Testing

@testable import Belief

@Suite struct PosteriorTests {
  @Test func addsUpToOne() {
    withSeeds(200) { random in
      let bank = random.bank()
      let belief = bank.posterior(given: random.evidence(from: bank))
      let sum = Level.allCases.reduce(0) { $0 + belief.levels[$1] }
      #expect(agrees(sum, 1), "\(random)")
      #expect(Level.allCases.allSatisfy { belief.levels[$0] > 0 }, "\(random)")
      #expect(Barrier.allCases.allSatisfy { (0...1).contains(belief.probability($0)) }, "\(random)")
    }
  }

  @Test func doesNotMindTheOrderOfAnswers() {
    withSeeds(200) { random in
      let bank = random.bank()
      let evidence = random.evidence(from: bank)
      let one = bank.posterior(given: evidence)
      let other = bank.posterior(given: random.shuffled(evidence))
      #expect(Level.allCases.allSatisfy { agrees(one.levels[$0], other.levels[$0]) }, "\(random)")
      #expect(
        Barrier.allCases.allSatisfy { agrees(one.probability($0), other.probability($0)) },
        "\(random)")
    }
  }

  @Test func doesNotMindTheOrderOfOptionsInAnAnswer() {
    withSeeds(200) { random in
      let bank = random.bank()
      let evidence = random.evidence(from: bank)
      let turned = evidence.map {
        Evidence(item: $0.item, options: $0.options.reversed(), known: $0.known)
      }
      let (one, other) = (bank.posterior(given: evidence), bank.posterior(given: turned))
      #expect(
        Barrier.allCases.allSatisfy { agrees(one.probability($0), other.probability($0)) },
        "\(random)")
    }
  }

  @Test func equallyLoudOptionsCountInTheAuthorsOrder() {
    let options = [("louder", 0.8, 0.2), ("as-loud", 0.2, 0.8)].map { id, present, absent in
      Item.Option(
        id: id, levels: nil, barriers: [.culture: Item.Presence(present: present, absent: absent)])
    }
    let bank = ItemBank(
      levelPrior: PerLevel { _ in 1 }, barrierPrior: [:],
      items: [Item(id: "item", effort: 1, options: options)])
    for ids in [["louder", "as-loud"], ["as-loud", "louder"]] {
      let answer = Evidence(item: "item", options: ids, known: .saw)
      #expect(agrees(bank.posterior(given: [answer]).probability(.culture), 0.8))
    }
  }

  @Test func anOptionNamedTwiceCountsOnce() {
    withSeeds(50) { random in
      let bank = random.bank()
      guard let item = bank.items.first(where: { $0.options.count > 1 }) else { return }
      let (a, b) = (item.options[0].id, item.options[1].id)
      let once = bank.posterior(given: [Evidence(item: item.id, options: [a, b], known: .saw)])
      let twice = bank.posterior(given: [Evidence(item: item.id, options: [a, b, a], known: .saw)])
      #expect(Level.allCases.allSatisfy { agrees(once.levels[$0], twice.levels[$0]) }, "\(random)")
    }
  }

  @Test func isPriorTimesLikelihoodToTheWeight() {
    withSeeds(300) { random in
      let bank = random.bank()
      let evidence = random.evidence(from: bank)
      let belief = bank.posterior(given: evidence)
      let levels = Reference(bank: bank).levels(evidence)
      for level in Level.allCases {
        #expect(agrees(belief.levels[level], levels[level] ?? 0), "\(random)")
      }
      for barrier in Barrier.allCases {
        let expected = Reference(bank: bank).barrier(barrier, evidence)
        #expect(agrees(belief.probability(barrier), expected), "\(random) \(barrier)")
      }
    }
  }

  @Test func isThePriorWithoutEvidence() {
    withSeeds(20) { random in
      let bank = random.bank()
      for level in Level.allCases {
        #expect(agrees(bank.prior.levels[level], bank.levelPrior[level]), "\(random)")
      }
      for barrier in Barrier.allCases {
        #expect(agrees(bank.prior.probability(barrier), bank.barrierPrior[barrier] ?? 0.5))
      }
    }
  }

  @Test func isNotMovedByUnknownIDs() {
    withSeeds(20) { random in
      let bank = random.bank()
      let strange = [
        Evidence(item: "no-such-item", options: ["option-0"], known: .saw),
        Evidence(item: bank.items[0].id, options: ["no-such-option"], known: .saw),
        Evidence(item: bank.items[0].id, options: [], known: .saw),
      ]
      let belief = bank.posterior(given: strange)
      #expect(Level.allCases.allSatisfy { agrees(belief.levels[$0], bank.prior.levels[$0]) })
    }
  }

  @Test func staysFiniteUnderManyLoudAnswers() {
    var random = SeededGenerator(seed: 1)
    let bank = random.bank()
    let many = (0..<400).flatMap { _ in
      bank.items.map { Evidence(item: $0.id, options: [$0.options[0].id], known: .saw) }
    }
    let belief = bank.posterior(given: many)
    #expect(agrees(Level.allCases.reduce(0) { $0 + belief.levels[$1] }, 1))
    #expect(belief.barriers.values.allSatisfy { $0.isFinite })
  }

  @Test func namesTheBarriersThatAreLikelierThanNot() {
    let belief = Posterior(
      levels: PerLevel { _ in 0.2 },
      barriers: [.culture: 0.5, .legalRisk: 0.9, .resources: 0.499, .noPlan: 0.7])
    #expect(belief.activeBarriers == [.legalRisk, .noPlan, .culture])
  }
}
