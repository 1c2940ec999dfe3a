import Testing

@testable import Belief

@Suite struct LevelTests {
  @Test(arguments: [
    (Level.opposed, Level?.some(.hesitant)), (.blind, .hesitant), (.hesitant, .positive),
    (.positive, .enthusiast), (.enthusiast, nil),
  ])
  func leadsToTheNextOne(level: Level, next: Level?) {
    #expect(level.leadsTo == next)
  }

  /// The path from each level (row) to each target, written as the first letters; – for none.
  private static let paths: [(Level, [String])] = [
    (.opposed, ["o", "–", "oh", "ohp", "ohpe"]),
    (.blind, ["–", "b", "bh", "bhp", "bhpe"]),
    (.hesitant, ["–", "–", "h", "hp", "hpe"]),
    (.positive, ["–", "–", "–", "p", "pe"]),
    (.enthusiast, ["–", "–", "–", "–", "e"]),
  ]

  @Test func hasOneWayUp() {
    for (level, row) in Self.paths {
      for (target, expected) in zip(Level.allCases, row) {
        let letters = level.path(to: target).compactMap(\.rawValue.first)
        #expect((letters.isEmpty ? "–" : String(letters)) == expected, "\(level) to \(target)")
      }
    }
  }

  @Test func reachesWhatNoPathLeadsUpTo() {
    let table: [(Level, [Bool])] = [
      (.opposed, [true, true, false, false, false]),
      (.blind, [true, true, false, false, false]),
      (.hesitant, [true, true, true, false, false]),
      (.positive, [true, true, true, true, false]),
      (.enthusiast, [true, true, true, true, true]),
    ]
    for (level, row) in table {
      for (target, expected) in zip(Level.allCases, row) {
        #expect(level.reaches(target) == expected, "\(level) for \(target)")
      }
    }
  }

  @Test func standsAtItsPlaceInTheList() {
    #expect(Level.allCases.map(\.index) == Array(0..<5))
  }

  @Test func keepsItsIDs() {
    #expect(
      Level.allCases.map(\.rawValue).joined(separator: " ")
        == "opposed blind hesitant positive enthusiast")
    #expect(
      Barrier.allCases.map(\.rawValue).joined(separator: " ")
        == "no-experience loss-of-control unclear-value audience-doubt resources legal-risk culture "
        + "past-failure personal-exposure no-plan")
    #expect(Known.allCases.map(\.rawValue) == ["saw", "told", "guess"])
  }
}

@Suite struct PerLevelTests {
  @Test func ranksEqualNumbersFromTheLowerLevelUp() {
    #expect(PerLevel { _ in 0.2 }.ranked == Level.allCases)
    let mixed = PerLevel { [0.1, 0.3, 0.1, 0.3, 0.2][$0.index] }
    #expect(mixed.ranked == [.blind, .positive, .enthusiast, .opposed, .hesitant])
  }

  @Test func normalisesToOne() {
    let counts = PerLevel { Double($0.index + 1) }.normalised
    #expect(agrees(Level.allCases.reduce(0) { $0 + counts[$1] }, 1))
    #expect(agrees(counts[.enthusiast], 5.0 / 15))
    #expect(PerLevel { _ in 0 }.normalised == PerLevel { _ in 0.2 })
  }

  @Test func hasShannonsEntropy() {
    #expect(agrees(PerLevel { _ in 0.2 }.entropy, 2.321_928_094_887_362))
    #expect(PerLevel { $0 == .blind ? 1 : 0 }.entropy == 0)
    #expect(agrees(PerLevel { $0.index < 2 ? 0.5 : 0 }.entropy, 1))
  }
}

@Suite struct LikelihoodTests {
  @Test(arguments: [
    (0, 2, 0.5 / 21), (20, 2, 20.5 / 21), (12, 3, 12.5 / 21.5), (0, 4, 0.5 / 22),
    (7, 5, 7.5 / 22.5),
  ])
  func isTheCountAndAHalfOfTwentyAndTheHalves(count: Int, options: Int, expected: Double) {
    #expect(agrees(Likelihood.of(count: count, options: options), expected))
  }

  @Test func addsUpToOneOverTheOptions() {
    let sum = [3, 0, 12, 5].reduce(0) { $0 + Likelihood.of(count: $1, options: 4) }
    #expect(agrees(sum, 1))
  }

  @Test func countsHowItIsKnown() {
    #expect(Known.saw.weight == 1 && Known.told.weight == 0.6 && Known.guess.weight == 0.3)
  }
}
