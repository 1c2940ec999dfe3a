import Foundation
import Playbook
import Testing

/// The layouts fit together: what one asks for is there, and what is there is asked for.
@Suite struct LayoutTests {
  private static let documents = [
    "agreement", "brief", "changes", "overview", "progress", "rehearsal", "report", "roadmap",
    "ropes", "score", "session", "today", "transcript",
  ]

  private func layouts(_ room: String) -> [String: String] {
    let files = playbook.files.names.filter { file in
      file.hasPrefix(room) && file.hasSuffix(".mustache")
        && !file.dropFirst(room.count).contains("/")
    }
    return Dictionary(
      uniqueKeysWithValues: files.map {
        (String($0.dropFirst(room.count).dropLast(9)), playbook.files.text($0) ?? "")
      })
  }

  @Test(arguments: ["documents/", "documents/html/"])
  func everyPartIsThereAndUsed(room: String) {
    let layouts = layouts(room)
    #expect(layouts.count > 4)
    let used = layouts.values.flatMap { text in
      text.matches(of: #/\{\{[><] ?([a-z-]+)\}\}/#).map { String($0.output.1) }
    }
    for part in used { #expect(layouts[part] != nil, "\(part)") }
    for name in layouts.keys where !Self.documents.contains(name) {
      #expect(used.contains(name), "\(name)")
    }
  }

  /// Three braces let markup through: only what the program itself makes may stand in them.
  @Test func nothingTypedStandsInThreeBraces() {
    for (name, text) in layouts("documents/html/") {
      #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name)")
    }
    for (name, text) in layouts("documents/") {
      let raw = text.matches(of: #/\{\{\{([^}]*)\}\}\}/#).map { String($0.output.1) }
      #expect(Set(raw).isSubset(of: ["headings.marks", "."]), "\(name)")
      // A lone point in three braces is a line of what is drawn.
      let isDrawn = ["scale", "course", "picture"].contains { text.contains("{{#\($0)}}") }
      #expect(raw.contains(".") == isDrawn, "\(name)")
    }
  }
}
