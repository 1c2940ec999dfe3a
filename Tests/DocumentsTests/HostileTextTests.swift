import Documents
import Foundation
import Interview
import Testing

/// What people type cannot change a document, wherever in it their words stand.
@Suite struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "**bold**", "# heading",
    "[x](javascript:1)", "![x](http://x.invalid/y.png)", "`code` ```fence", "| a | b |", "a\n# b",
    "a\n- b\n1. c\n  2) d\n===\n---\n> e\n    f", "\u{1B}[2J\u{1B}]0;title\u{7}",
    "\0\u{8}\u{7F}\u{9B}m",
    "\u{202E}txt.exe\u{2066}", "1. x", "- x", "+ x", "* x", "> x", "~~~", "<!-- x", "&lt;b&gt;",
    "_x_", "http://x.invalid", "{{alias}}", "{alias}", "a\r\n\r\n# b\u{2028}# c", "= x", "    code",
  ]

  /// As the program makes them visible: a stand-in that needs no terminal.
  private static let harmless: @Sendable (String) -> String = { text in
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { isControl($0) && $0 != "\n" ? "\u{FFFD}" : $0 }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private let writer = DocumentWriter(playbook: playbook, harmless: harmless)

  private func executive(_ text: String) -> Executive {
    var executive = Executive(
      name: "hostile", today: "2026-07-01",
      answers: [wrote("alias", text), wrote("wanted", text), wrote("sore-point", text)]
        + Executive.okafor.answers.dropFirst(8)
        + [
          wrote("peer-name", text), wrote("listens-to-whom", text),
          ("asked-view", Answer(options: ["weighed"], words: text)),
        ])
    executive.notes = [text]
    return executive
  }

  private func documents(_ text: String, _ format: DocumentFormat) throws -> [String] {
    let executive = executive(text)
    return [
      try writer.write(executive.roadmap, as: format),
      try writer.write(executive.transcript, as: format),
    ]
  }

  /// The signs that open something in Markdown and are not escaped: in a line outside the templates' own.
  private func live(in markdown: String) -> [String] {
    markdown.split(separator: "\n").flatMap { line -> [String] in
      let bare = line.replacing(#/\\[!-\/:-@\[-`{-~]/#, with: "")
      var found: [String] = []
      for sign in ["<", ">", "`", "[", "](", "|", "_", "~", "&"] where bare.contains(sign) {
        found.append("\(sign) in \(line)")
      }
      return found
    }
  }

  @Test(arguments: texts)
  func noTypedSignIsLiveInMarkdown(text: String) throws {
    for document in try documents(text, .markdown) {
      #expect(live(in: document).isEmpty)
      #expect(!document.contains("**bold**"))
    }
  }

  /// A document has the same headings, items and paragraphs whatever was typed.
  @Test(arguments: texts)
  func noTypedLineBecomesAHeadingOrItem(text: String) throws {
    for (document, plain) in zip(
      try documents(text, .markdown), try documents("Blue\nand so on", .markdown))
    {
      #expect(starts(of: document) == starts(of: plain))
    }
  }

  /// How many lines begin with each sign that makes a block of them.
  private func starts(of markdown: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in markdown.split(whereSeparator: \.isNewline) {
      let bare = line.drop { $0 == " " }
      let sign = bare.prefix { "#-+*>=".contains($0) }
      if !sign.isEmpty { counts[String(sign), default: 0] += 1 }
      if bare.firstMatch(of: #/^[0-9]+[.)] /#) != nil { counts["1.", default: 0] += 1 }
    }
    return counts
  }

  @Test(arguments: texts, DocumentFormat.allCases)
  func noControlCharacterStandsInADocument(text: String, format: DocumentFormat) throws {
    for document in try documents(text, format) {
      let controls = document.unicodeScalars.filter { Self.isControl($0) && $0 != "\n" }
      #expect(controls.isEmpty)
    }
  }

  @Test(arguments: texts)
  func theScreenFormHasTheSameBlocks(text: String) throws {
    for (document, plain) in zip(try documents(text, .terminal), try documents("Blue", .terminal)) {
      #expect(Markup.blocks(of: document).map(kind) == Markup.blocks(of: plain).map(kind))
    }
  }

  private func kind(_ block: Block) -> String {
    switch block {
    case .heading(let level, _): "heading \(level)"
    case .item: "item"
    case .paragraph: "paragraph"
    case .verbatim: "verbatim"
    }
  }

  @Test(arguments: texts)
  func jsonKeepsTheWordsExactly(text: String) throws {
    let json = try writer.write(executive(text).transcript, as: .json)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["notes"] as? [String] == [text])
  }
}
