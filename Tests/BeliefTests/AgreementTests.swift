import TestSupport
import Testing

@testable import Belief

@Suite struct AgreementTests {
  private static let plain3 = [[1.0, 0, 0], [0, 1, 0], [0, 0, 1]]
  private static let linear3 = [[1.0, 0.5, 0], [0.5, 1, 0.5], [0, 0.5, 1]]

  /// Pairs of which there are as many as the table says, the first judge's categories being its rows.
  private func pairs(_ table: [[Int]]) -> [(first: Int, second: Int)] {
    table.enumerated().flatMap { row, counts in
      counts.enumerated().flatMap { column, count in
        Array(repeating: (first: row, second: column), count: count)
      }
    }
  }

  /// By hand for 20, 5, 10, 15: observed 35/50 = 0.7, expected 0.5·0.6 + 0.5·0.4 = 0.5, so that kappa is
  /// 0.2/0.5; the error is worked out cell by cell below.
  @Test func kappaOfTwoByTwoIsAsByHand() throws {
    let agreement = Agreement(pairs([[20, 5], [10, 15]]), weights: [[1, 0], [0, 1]])
    #expect(agreement.cases == 50)
    #expect(agreement.exact == 0.7)
    let kappa = try #require(agreement.kappa)
    #expect(abs(kappa - 0.4) < 1e-12)
    // A cell's share, its weight, and the second's share of its row's category plus the first's of its
    // column's: first 0.5 and 0.5, second 0.6 and 0.4; 1 − kappa = 0.6.
    let cells = [
      (0.4, 1.0, 0.6 + 0.5), (0.1, 0, 0.6 + 0.5), (0.2, 0, 0.4 + 0.5), (0.3, 1, 0.4 + 0.5),
    ]
    let spread = cells.reduce(0) { sum, cell in
      let deviation = cell.1 - cell.2 * 0.6
      return sum + cell.0 * deviation * deviation
    }
    let byHand = ((spread - (0.4 - 0.5 * 0.6) * (0.4 - 0.5 * 0.6)) / 50).squareRoot() / 0.5
    let error = try #require(agreement.standardError)
    #expect(abs(error - byHand) < 1e-12)
    #expect(abs(error - 0.126_996_062_9) < 1e-9)
  }

  /// A table of 100 diagnoses in three categories, with the values that the formula of Fleiss, Cohen and
  /// Everitt gives for it in an independent computation: kappa 0.676, standard error 0.0877.
  @Test func kappaOfThreeCategoriesIsAsComputedElsewhere() throws {
    let table = [[75, 1, 4], [5, 4, 1], [0, 0, 10]]
    let plain = Agreement(pairs(table), weights: Self.plain3)
    #expect(abs(try #require(plain.kappa) - 0.676_470_588_2) < 1e-9)
    #expect(abs(try #require(plain.standardError) - 0.087_702_953_5) < 1e-9)
    let weighted = Agreement(pairs(table), weights: Self.linear3)
    #expect(abs(try #require(weighted.kappa) - 0.722_222_222_2) < 1e-9)
    #expect(abs(try #require(weighted.standardError) - 0.084_300_953_3) < 1e-9)
    let interval = try #require(weighted.interval)
    #expect(abs(interval.lowerBound - (0.722_222_222_2 - 1.96 * 0.084_300_953_3)) < 1e-8)
  }

  @Test func aMissByOneStepCostsLessThanOneByThree() throws {
    let base: [(first: Level, second: Level)] = Level.allCases.map { ($0, $0) }
    let near = Agreement(levels: base + [(.hesitant, .positive)])
    let far = Agreement(levels: base + [(.opposed, .enthusiast)])
    #expect(try #require(near.kappa) > #require(far.kappa))
    #expect(near.exact == far.exact)
  }

  @Test(arguments: [
    (Level.opposed, Level.opposed, 0), (.opposed, .blind, 2), (.opposed, .hesitant, 1),
    (.blind, .hesitant, 1), (.blind, .positive, 2), (.hesitant, .enthusiast, 2),
    (.opposed, .enthusiast, 3),
  ])
  func levelsAreStepsApart(_ one: Level, _ other: Level, _ steps: Int) {
    #expect(one.steps(from: other) == steps)
    #expect(other.steps(from: one) == steps)
  }

  @Test func whereNothingCanBeSaidNothingIs() {
    let none = Agreement([], weights: Self.plain3)
    #expect(none.kappa == nil && none.exact == nil && none.interval == nil && !none.isTelling)
    let alike = Agreement(verdicts: Array(repeating: (true, true), count: 20))
    #expect(alike.exact == 1 && alike.kappa == nil && !alike.isTelling)
    let perfect = Agreement(verdicts: (0..<12).map { ($0 < 6, $0 < 6) })
    #expect(abs((perfect.kappa ?? 0) - 1) < 1e-12 && perfect.interval == nil && perfect.isTelling)
    let few = Agreement(verdicts: (0..<9).map { ($0 < 5, $0 < 4) })
    #expect(few.kappa != nil && !few.isTelling)
    #expect(
      Agreement([(first: 0, second: 7), (first: -1, second: 0)], weights: Self.plain3).cases == 0)
  }

  @Test(arguments: SeededGenerator.seeds(40))
  func kappaStaysInRangeAndDoesNotDependOnTheOrderOfTheJudges(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pairs = (0..<Int.random(in: 2...40, using: &random)).map { _ in
      (
        first: Level.allCases.randomElement(using: &random) ?? .blind,
        second: Level.allCases.randomElement(using: &random) ?? .blind
      )
    }
    let agreement = Agreement(levels: pairs)
    let turned = Agreement(levels: pairs.map { (first: $0.second, second: $0.first) })
    guard let kappa = agreement.kappa else { return }
    #expect(kappa <= 1 + 1e-12 && kappa >= -1 - 1e-12, "seed \(seed)")
    #expect(abs(kappa - (turned.kappa ?? 9)) < 1e-9, "seed \(seed)")
    #expect(
      abs((agreement.standardError ?? 0) - (turned.standardError ?? 9)) < 1e-9, "seed \(seed)")
    if let interval = agreement.interval { #expect(interval.contains(kappa), "seed \(seed)") }
  }
}
