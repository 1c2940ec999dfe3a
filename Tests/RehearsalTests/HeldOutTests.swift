import Foundation
import Playbook
import Testing

@testable import Rehearsal

/// The reading on four voices that it has not learnt from and that nobody looked at while the signs were
/// written.
@Suite struct HeldOutTests {
  static let turns: [LabelledTurn] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.sorted().flatMap { file in
      let text = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
      let (turns, mistakes) = LabelledTurn.read(text, file: file)
      return mistakes.isEmpty ? turns : []
    }
  }()
  static let trial = ScoringTrial(of: turns, by: Taught.playbook)

  @Test func `there are three hundred unseen turns, and no voice is in both halves`() {
    #expect(Self.turns.count >= 300)
    let known = Set(Taught.playbook.labelledTurns.map(\.voice))
    #expect(known.count >= 9)
    #expect(known.isDisjoint(with: Self.turns.map(\.voice)))
  }

  /// The checks that are decided; of the other two, `ties-to-goal` is left to the supervisor, and
  /// `states-limit` is met or left open.
  static let decided: [Check] = [
    .reflectsConcern, .openQuestion, .fittingEvidence, .asksLeave, .oneSmallAsk, .agreesReport,
  ]

  @Test(arguments: HeldOutTests.decided) func `what is decided is decided rightly`(check: Check)
    throws
  {
    let tally = try #require(Self.trial.tallies.first { $0.id == check.rawValue })
    #expect(try #require(tally.precision) >= 0.85)
    #expect(try #require(tally.recall) >= 0.75)
  }

  @Test(arguments: HeldOutTests.decided) func `most turns are decided`(check: Check) throws {
    let tally = try #require(Self.trial.tallies.first { $0.id == check.rawValue })
    #expect(tally.coverage >= (check == .reflectsConcern ? 0.55 : 0.85))
  }

  /// A penalty is held against nobody on a guess, so that precision counts and recall does not.
  @Test(arguments: Penalty.allCases) func `a penalty is rarely charged wrongly`(penalty: Penalty)
    throws
  {
    let tally = try #require(Self.trial.tallies.first { $0.id == penalty.rawValue })
    #expect(try #require(tally.precision) >= 0.7)
  }

  @Test func `what cannot be told is not claimed`() throws {
    let ties = try #require(Self.trial.tallies.first { $0.id == Check.tiesToGoal.rawValue })
    #expect(ties.coverage == 0)
    let limits = try #require(Self.trial.tallies.first { $0.id == Check.statesLimit.rawValue })
    #expect(try #require(limits.precision) >= 0.85)
    #expect(limits.misses == 0)
  }

  @Test func `what is counted is counted in the labels' names`() {
    #expect(Self.trial.counts.map(\.id) == LabelledTurn.countNames)
    #expect(Set(Counts().byName.keys) == Set(LabelledTurn.countNames))
    for count in Self.trial.counts {
      #expect(count.turns == Self.turns.count)
      #expect(count.same >= count.turns / 2, "\(count.id)")
    }
  }

  @Test func `each tally adds up`() {
    for tally in Self.trial.tallies {
      #expect(tally.turns == Self.turns.count)
      #expect(tally.hits + tally.misses <= tally.present)
      #expect((0...1).contains(tally.coverage))
    }
  }
}
