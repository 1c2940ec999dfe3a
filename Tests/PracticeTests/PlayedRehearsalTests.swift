import Foundation
import Playbook
import Practice
import Rehearsal
import Testing

/// Rehearsals across levels and barriers, each played once well and once badly: the good way ends better
/// and scores higher every time.
@Suite struct PlayedRehearsalTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Rehearsals")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  private func rehearsal(_ name: String) throws -> PlayedRehearsal {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    return try PlayedRehearsal(text, name: name)
  }

  /// The outcomes, the better the higher.
  private func worth(_ outcome: Outcome?) -> Int {
    switch outcome {
    case .date: 4
    case .condition: 3
    case .sendSomething: 2
    case nil: 1
    case .door: 0
    }
  }

  @Test func allLevelsAndBarriersArePlayed() throws {
    let all = try Self.names.map(rehearsal)
    #expect(all.count >= 12)
    #expect(Set(all.map(\.staging.level)).count == 5)
    #expect(Set(all.flatMap(\.staging.barriers)).count == 10)
    #expect(Set(all.map(\.staging.difficulty)).count == 3)
  }

  @Test(arguments: names)
  func theGoodWayEndsBetterAndScoresHigher(name: String) throws {
    let rehearsal = try rehearsal(name)
    let well = rehearsal.play(rehearsal.well)
    let badly = rehearsal.play(rehearsal.badly)
    let scorer = Scorer(playbook: playbook, reader: reader)
    let scores = (well: scorer.score(well).score, badly: scorer.score(badly).score)
    #expect(worth(well.outcome) > worth(badly.outcome), "\(name)")
    #expect((scores.well ?? 0) > (scores.badly ?? 0), "\(name): \(scores)")
    #expect(well.disposition.trust > badly.disposition.trust, "\(name)")
    #expect(well.outcome != nil || well.exchanges.count >= 8, "\(name)")
  }

  @Test(arguments: names)
  func noLineIsSaidTwice(name: String) throws {
    let rehearsal = try rehearsal(name)
    for lines in [rehearsal.well, rehearsal.badly] {
      let talk = rehearsal.play(lines)
      let said = talk.opening.lines + talk.exchanges.flatMap(\.reply.lines)
      #expect(Set(said).count == said.count, "\(name)")
    }
  }
}
