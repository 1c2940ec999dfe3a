import Foundation
import Testing

@testable import Playbook

/// A change to the built-in content that must be found out.
struct FaultExample: Sendable, CustomTestStringConvertible {
  /// What is done to a file.
  enum Change: Sendable {
    case replace(String, by: String)
    case replaceEach(String, by: String)
    case cutAfter(String)
    case append(String)
    case write(String)
    case bytes([UInt8])
    case delete
  }

  /// Where the mistake must be told: at the top, or on the first line that holds a text.
  enum Line: Sendable {
    case top
    case first(String)
  }

  let code: String
  let changes: [(file: String, change: Change)]
  let file: String
  let line: Line

  init(
    _ code: String, in file: String, _ change: Change, at line: Line = .top, told: String? = nil,
    also others: [(String, Change)] = []
  ) {
    self.code = code
    changes = [(file, change)] + others
    self.file = told ?? file
    self.line = line
  }

  var testDescription: String { "\(code) in \(changes[0].file)" }

  /// The content with the changes made; nil if there is nothing to change.
  var files: PlaybookFiles? {
    var contents = builtInWithShortStance.mapValues { Data($0.utf8) }
    for (name, change) in changes {
      guard let changed = FaultExample.changed(text(contents[name]), by: change) else { return nil }
      contents[name] = changed.isDeleted ? nil : changed.data
    }
    let final = contents
    return PlaybookFiles(origin: "prompts", names: Array(final.keys)) { final[$0] }
  }

  private func text(_ data: Data?) -> String {
    data.flatMap { String(data: $0, encoding: .utf8) } ?? ""
  }

  /// The line on which the mistake must be told in the changed content.
  func expectedLine(in files: PlaybookFiles) -> Int? {
    switch line {
    case .top: return 1
    case .first(let text):
      let lines = files.text(file)?.split(separator: "\n", omittingEmptySubsequences: false)
      return lines?.firstIndex { $0.contains(text) }.map { $0 + 1 }
    }
  }

  private static func changed(
    _ text: String, by change: Change
  ) -> (data: Data, isDeleted: Bool)? {
    switch change {
    case .replace(let old, let new):
      guard let range = text.range(of: old) else { return nil }
      return (Data(text.replacingCharacters(in: range, with: new).utf8), false)
    case .replaceEach(let old, let new):
      guard text.contains(old) else { return nil }
      return (Data(text.replacingOccurrences(of: old, with: new).utf8), false)
    case .cutAfter(let mark):
      guard let range = text.range(of: mark) else { return nil }
      return (Data(text[..<range.upperBound].utf8), false)
    case .append(let more): return (Data((text + more).utf8), false)
    case .write(let new): return (Data(new.utf8), false)
    case .bytes(let bytes): return (Data(bytes), false)
    case .delete: return (Data(), true)
    }
  }
}
