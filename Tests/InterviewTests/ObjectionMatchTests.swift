import Foundation
import Playbook
import Testing

@testable import Interview

/// What is typed behind `/objection`, found among the objections that the content knows.
struct ObjectionMatchTests {
  private struct Labelled {
    let id: String?
    let words: String
  }

  private static func labelled() throws -> [Labelled] {
    let file = folder.appending(path: "Objections/tired.objections")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        let parts = line.split(separator: ": ", maxSplits: 1).map(String.init)
        return try #require(
          parts.count == 2
            ? Labelled(id: parts[0] == "none" ? nil : parts[0], words: parts[1]) : nil)
      }
  }

  @Test func everyObjectionIsLabelled() throws {
    let labelled = try Self.labelled()
    let ids = Set(labelled.compactMap(\.id))
    #expect(ids == Set(playbook.objections.map(\.id)))
    #expect(labelled.contains { $0.id == nil })
  }

  @Test func unseenWordsAreFound() throws {
    let match = ObjectionMatch(playbook.objections, by: NoteReader(playbook))
    var (right, wrong, taken) = (0, 0, 0)
    for one in try Self.labelled() {
      let found = match.best(for: one.words)?.id
      switch (one.id, found) {
      case (nil, nil), (_?, nil): break
      case (nil, _?): taken += 1
      case let (id?, found?): if id == found { right += 1 } else { wrong += 1 }
      }
    }
    let report = "\(right) right, \(wrong) wrong, \(taken) of 30 taken that are none"
    #expect(right >= 70, "\(report)")
    #expect(right >= 7 * wrong, "\(report)")
    #expect(taken <= 6, "\(report)")
  }
}
