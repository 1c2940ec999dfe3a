import TestSupport
import Testing

@testable import Belief

@Suite struct SimulationDrawTests {
  @Test func redrawnRowsAddUpToOneAndKeepTheMean() {
    var random = SplitMix64(seed: 5)
    let counts = [10.5, 6.5, 2.5, 0.5]
    let dirichlet = Dirichlet(mean: counts.map { $0 / 20 }, people: 20)
    var sums = [Double](repeating: 0, count: 4)
    var squares = 0.0
    for _ in 0..<5000 {
      let row = dirichlet.draw(&random)
      #expect(abs(row.reduce(0, +) - 1) < 1e-9 && row.allSatisfy { $0 > 0 })
      for index in row.indices { sums[index] += row[index] }
      squares += (row[0] - 0.525) * (row[0] - 0.525)
    }
    for (sum, count) in zip(sums, counts) { #expect(abs(sum / 5000 - count / 20) < 0.01) }
    // The variance of a Dirichlet: m(1 − m) / (people + 1).
    #expect(abs(squares / 5000 - 0.525 * 0.475 / 21) < 0.0012)
  }

  @Test func aRedrawnBankHasTheSameQuestions() {
    withSeeds(20) { random in
      let bank = random.bank()
      var source = SplitMix64(seed: random.seed)
      let redrawn = bank.redrawn(people: 20, &source)
      #expect(redrawn.items.map(\.id) == bank.items.map(\.id))
      for (old, new) in zip(bank.items, redrawn.items) {
        #expect(old.options.map(\.id) == new.options.map(\.id) && old.effort == new.effort)
        #expect(zip(old.options, new.options).allSatisfy { $0.barriers.keys == $1.barriers.keys })
        for level in Level.allCases where old.saysLevel {
          #expect(agrees(new.options.reduce(0) { $0 + ($1.levels?[level] ?? 0) }, 1), "\(random)")
        }
      }
    }
  }

  @Test func executivesComeFromThePriorAndAnswerByTheCounts() {
    var random = SeededGenerator(seed: 11)
    let bank = ItemBank(
      levelPrior: PerLevel { Double($0.index + 1) }, barrierPrior: [.legalRisk: 0.3],
      items: [item("q", levels: [0.9, 0.7, 0.5, 0.3, 0.1], barrier: nil)])
    let table = QuestionTable(bank)
    var levels = [Double](repeating: 0, count: 5)
    var yes = [Double](repeating: 0, count: 5)
    var risky = 0.0
    for _ in 0..<10_000 {
      let executive = SimulatedExecutive(table, seed: random.next(), strayShare: 0)
      levels[executive.level] += 1
      if executive.answer(to: 0, in: table) == 0 { yes[executive.level] += 1 }
      if executive.barriers[Barrier.allCases.firstIndex(of: .legalRisk) ?? 0] { risky += 1 }
      #expect(executive.answer(to: 0, in: table) == executive.answer(to: 0, in: table))
    }
    for level in Level.allCases {
      let index = level.index
      #expect(abs(levels[index] / 10_000 - Double(index + 1) / 15) < 0.02)
      #expect(abs(yes[index] / levels[index] - [0.9, 0.7, 0.5, 0.3, 0.1][index]) < 0.06)
    }
    #expect(abs(risky / 10_000 - 0.3) < 0.02)
  }

  @Test func anAnswerOutOfCharacterIsANeighbours() {
    // Only the neighbours of `opposed` and `opposed` itself can be told by their option.
    let table = QuestionTable(
      ItemBank(
        levelPrior: PerLevel { $0 == .opposed ? 1 : 0 }, barrierPrior: [:],
        items: [item("q", levels: [1, 1, 0, 1, 1], barrier: nil)]))
    let strays = (0..<10_000).count { number in
      SimulatedExecutive(table, seed: UInt64(number), strayShare: 0.15).answer(to: 0, in: table)
        == 1
    }
    #expect(abs(Double(strays) / 10_000 - 0.15) < 0.015)
  }
}
