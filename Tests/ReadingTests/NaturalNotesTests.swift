import Foundation
import Interview
import Testing

@Suite struct NaturalNotesTests {
  /// A sentence with what a careful colleague takes from it.
  struct Labelled {
    let text: String
    let means: Set<String>
  }

  /// How often what was proposed is right, and how much of what is there was proposed.
  struct Tally: CustomStringConvertible {
    var there = 0
    var proposed = 0
    var right = 0

    var precision: Double { Double(right) / Double(max(1, proposed)) }
    var recall: Double { Double(right) / Double(max(1, there)) }
    var description: String { "\(right) right of \(proposed) proposed, of \(there) there" }
  }

  /// The notes of a file, each a list of sentences.
  private func notes(_ name: String) throws -> [[Labelled]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name).notes")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.components(separatedBy: "\n\n").dropFirst().map { note in
      note.split(separator: "\n").compactMap { line in
        line.firstRange(of: " | ").map { bar in
          let means = line[..<bar.lowerBound].split(separator: " ").map(String.init)
          return Labelled(
            text: String(line[bar.upperBound...]), means: Set(means).subtracting(["-"]))
        }
      }
    }
  }

  /// The reading's id as the files have it.
  private func id(_ reading: Reading) -> String {
    reading.kind + ":" + reading.id.replacing(":", with: "=")
  }

  /// Counts, over notes that are read whole, the readings of some kinds.
  private func tally(_ names: [String], _ kinds: Set<String>) throws -> Tally {
    var tally = Tally()
    for note in try names.flatMap(notes) {
      let whole = note.map(\.text).joined(separator: "\n")
      let read = reader.read(whole, today: someday).sentences
      for sentence in note {
        let there = sentence.means.filter { means in kinds.contains { means.hasPrefix($0) } }
        let proposed = Set(
          read.filter { sentence.text.contains($0.text) || $0.text.contains(sentence.text) }
            .flatMap(\.accepted).filter { kinds.contains($0.kind) && $0.id != "alias" }.map(id))
        tally.there += there.filter { $0 != "fact:alias" }.count
        tally.proposed += proposed.count
        tally.right += proposed.intersection(there).count
      }
    }
    return tally
  }

  @Test(arguments: [["a", "b", "c"], ["unseen"]]) func areReadRightlyNineTimesInTen(
    _ names: [String]
  ) throws {
    let remarks = try tally(names, ["level", "barrier"])
    #expect(remarks.precision >= 0.9 && remarks.recall >= 0.55, "\(remarks)")
    let facts = try tally(names, ["fact"])
    #expect(facts.precision >= 0.9, "\(facts)")
    #expect(facts.recall >= (names == ["unseen"] ? 0.45 : 0.75), "\(facts)")
  }
}
