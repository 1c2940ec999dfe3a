import Belief
import Foundation
import Playbook
import TestSupport
import Testing

@testable import Roadmap

/// One roadmap for each level and barrier, to be read by people; `RECORD_SNAPSHOTS=1` writes them anew.
@Suite struct SnapshotTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Snapshots")

  @Test(arguments: Level.allCases)
  func areAsTheyWereRead(level: Level) throws {
    let playbook = try Playbook.embedded()
    for barrier in Barrier.allCases {
      let file = Self.folder.appending(path: "\(level.rawValue)-\(barrier.rawValue).md")
      let text = try snapshot(level, barrier, playbook)
      let difference = try Snapshot(file).difference(from: text)
      #expect(difference == nil)
    }
  }

  @Test func areNoneButThese() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    let expected = Level.allCases.flatMap { level in
      Barrier.allCases.map { "\(level.rawValue)-\($0.rawValue).md" }
    }
    #expect(Snapshot.isRecording || Set(found) == Set(expected))
  }

  private func snapshot(_ level: Level, _ barrier: Barrier, _ playbook: Playbook) throws -> String {
    let situation = Situation(
      today: try #require(Day("2026-03-02")), belief: belief(level, 0.9, [barrier]),
      target: level.reaches(.positive) ? .enthusiast : .positive, names: names)
    let roadmap = Roadmap(situation, in: playbook)
    var lines = ["# \(level.rawValue) to \(situation.target.rawValue), \(barrier.rawValue)", ""]
    for remark in roadmap.remarks { lines.append("remark: \(remark)") }
    for (number, step) in roadmap.steps.enumerated() {
      let move =
        step.from == step.to ? step.from.rawValue : "\(step.from.rawValue)->\(step.to.rawValue)"
      let eases = step.eases.map(\.rawValue).joined(separator: ", ")
      lines.append(
        "\(number + 1). \(step.id) | \(move) | \(step.starts)–\(step.ends) | eases: "
          + "\(eases.isEmpty ? "–" : eases) | \(step.title)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
