import Foundation
import TestSupport
import Testing

/// What three documents look like on terminals of each kind, word for word and with their escape codes;
/// `RECORD_SNAPSHOTS=1` writes them anew.
@Suite struct ScreenGoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots")

  private let home: Home
  private let id: String

  init() throws {
    home = try Home()
    home.environment["PAGER"] = "cat"
    let answers = try String(
      contentsOf: Binary.repository.appending(path: ".ci/harriet.answers"), encoding: .utf8)
    try home.run(input: answers)
    id = try #require(try home.sessions().first)
  }

  @Test(
    arguments: [
      ("60", 60, [:], []), ("80", 80, [:], []), ("80-no-colour", 80, ["NO_COLOR": "1"], []),
      ("80-plain", 80, [:], ["--plain"]), ("80-dumb", 80, ["TERM": "dumb"], []),
    ] as [(String, UInt16, [String: String], [String])])
  func screens(
    name: String, columns: UInt16, environment: [String: String], options: [String]
  ) throws {
    home.environment.merge(environment) { $1 }
    let difference = try Snapshot(Self.folder.appending(path: "harriet-\(name).screen"))
      .difference(from: screens(columns, options))
    #expect(difference == nil)
  }

  /// No line of any document goes beyond the edge, and sections can be told from what is within them.
  @Test(arguments: [60, 80, 200], [[], ["--plain"]])
  func everyDocumentKeepsToTheWidth(columns: UInt16, options: [String]) throws {
    let documents = [
      ["report", id], ["roadmap", id], ["ropes", id], ["brief", id], ["today", "--all"],
      ["sessions", "list"], ["sessions", "search", "members"], ["privacy"], ["progress"],
    ]
    for document in documents {
      let terminal = try Terminal(home, [Binary.path] + document + options, columns: columns)
      #expect(try terminal.talk.end() == .code(0))
      let lines = terminal.talk.everything.split(whereSeparator: \.isNewline)
      let longest = lines.map(\.count).max() ?? 0
      #expect(longest > 10 && longest <= min(columns, 80), "\(document)")
      guard document.first == "report" else { continue }
      let plain = !options.isEmpty
      #expect(lines.contains { $0.hasPrefix(plain ? "== The scale" : "── The scale ───") })
      let step = plain ? "=== 3. Ask compliance" : "── 3. Ask compliance"
      #expect(lines.contains { $0.hasPrefix(step) && !$0.hasSuffix("─") })
    }
  }

  /// Lines do not grow beyond what reads well.
  @Test func aVeryWideTerminalShowsTheSame() throws {
    #expect(try screens(200, []) == screens(80, []))
  }

  /// The beginning of the way forward with its timeline, of the overview with its scale, and of the talk.
  private func screens(_ columns: UInt16, _ options: [String]) throws -> String {
    let documents = [["roadmap", id], ["sessions", "show", id], ["transcript", id]]
    return try documents.map { document in
      let terminal = try Terminal(home, [Binary.path] + document + options, columns: columns)
      #expect(try terminal.talk.end() == .code(0))
      let text = String(decoding: terminal.talk.received, as: UTF8.self)
        .replacing("\r\n", with: "\n").replacing("\u{1B}", with: "␛")
        .replacing(id, with: "k7q2m9")
        .replacing(/20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}/, with: "2026-07-01 09:00")
        .replacing(/\([0-9]{2}:[0-9]{2}\)/, with: "(09:00)")
        .replacing(/\b[0-9a-f]{16}\b/, with: "0123456789abcdef")
      return text.split(separator: "\n", omittingEmptySubsequences: false).prefix(70)
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
