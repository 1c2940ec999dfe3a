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
    #expect(known.count >= 4)
    #expect(known.isDisjoint(with: Self.turns.map(\.voice)))
  }

  @Test func `each tally adds up`() {
    for tally in Self.trial.tallies {
      #expect(tally.turns == Self.turns.count)
      #expect(tally.hits + tally.misses <= tally.present)
      #expect((0...1).contains(tally.coverage))
    }
  }
}
