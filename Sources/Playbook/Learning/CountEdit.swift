import Belief
import Yams

/// A count in a file of the interview, to be replaced by another.
public struct CountEdit: Sendable, Equatable {
  /// The question's id.
  public let question: String
  /// The option's id.
  public let option: String
  /// The level whose count it is.
  public let level: Level
  /// The new count, of twenty.
  public let count: Int

  /// Creates an edit.
  public init(question: String, option: String, level: Level, count: Int) {
    self.question = question
    self.option = option
    self.level = level
    self.count = count
  }
}

extension PlaybookFiles {
  /// The same files with other counts of people; every other character stays as the author wrote it.
  ///
  /// `note` is added at the end of `interview.yaml`.
  public func replacing(
    _ edits: [CountEdit], note: String
  ) throws(PlaybookError) -> [String: String] {
    let findings = Findings()
    let reader = PlaybookReader(files: self, findings: findings)
    var texts: [String: String] = [:]
    for name in names { texts[name] = reader.text(name) ?? "" }
    for section in Section.allCases {
      let name = "interview/\(section.rawValue).yaml"
      guard let text = texts[name], let root = try? compose(yaml: text) else { continue }
      texts[name] = PlaybookFiles.replaced(text, edits.compactMap { $0.place(in: root) })
    }
    texts["interview.yaml"]? += note
    if !findings.mistakes.isEmpty { throw .mistakes(findings.sorted) }
    return texts
  }

  /// A text with the numbers at these places replaced, from the last to the first, so that none moves
  /// another.
  private static func replaced(_ text: String, _ places: [CountPlace]) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.unicodeScalars)
    }
    for place in places.sorted(by: { ($1.line, $1.column) < ($0.line, $0.column) }) {
      guard lines.indices.contains(place.line) else { continue }
      let digits = lines[place.line].dropFirst(place.column).prefix { ("0"..."9").contains($0) }
      guard !digits.isEmpty else { continue }
      lines[place.line].replaceSubrange(
        digits.startIndex..<digits.endIndex, with: Array("\(place.count)".unicodeScalars))
    }
    return lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
  }
}

/// Where a new count goes, from 0.
private struct CountPlace {
  let line: Int
  let column: Int
  let count: Int
}

extension CountEdit {
  /// Where the count stands in a file; nil if it is another file's.
  fileprivate func place(in root: Node) -> CountPlace? {
    let cell = root[question]?["options"]?[option]?["of-twenty"]?[level.rawValue]
    guard let mark = cell?.mark else { return nil }
    return CountPlace(line: mark.line - 1, column: mark.column - 1, count: count)
  }
}
