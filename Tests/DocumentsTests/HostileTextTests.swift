import Documents
import Foundation
import Interview
import Synchronization
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
    "=cmd|'/c calc'!A0", "+1+1", "@SUM(A1)", "javascript:alert(1)", "' onmouseover='alert(1)",
    "\"\u{301} onload=x", "<\u{301}b>", "</style><script>", "]]><svg onload=x>", "&#60;b&#62;",
    "*\u{301}x*", "`\u{20D7}x`", "[\u{301}x](y)",
  ]

  /// As the program makes them visible: a stand-in that needs no terminal.
  static let harmless: @Sendable (String) -> String = { text in
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { isControl($0) && $0 != "\n" ? "\u{FFFD}" : $0 }))
  }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
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
    // What is said in a rehearsal is scored, and so has a test of its own.
    executive.reviewed = Reviewed(
      trainee: text, author: text, words: "May I show you one page?", goal: text, comment: text,
      reason: text)
    return executive
  }

  /// What was written once, since every test looks at the same documents.
  private static let written = Mutex<[String: [String]]>([:])

  /// The documents of an executive of whom this was typed everywhere, in their rehearsal and by their
  /// reviewer as well; the report, which is made of the other two and of notes on them, for each page and
  /// table, and for some texts as text.
  private func documents(_ text: String, _ format: DocumentFormat) throws -> [String] {
    let key = format.rawValue + " " + text
    if let texts = Self.written.withLock({ $0[key] }) { return texts }
    let documents = executive(text).documents()
    var texts = [
      try writer.write(documents.roadmap(), as: format),
      try writer.write(documents.transcript, as: format),
    ]
    texts.append(try writer.write(rehearsal(text), as: format))
    switch format {
    case .html, .csv: texts.append(try writer.write(documents.report(), as: format))
    case .markdown, .terminal:
      if Self.layoutBreakers.contains(text) {
        texts.append(try writer.write(documents.report(), as: format))
      }
    case .json, .text: break
    }
    Self.written.withLock { $0[key] = texts }
    return texts
  }

  /// The rehearsals that were scored once, by what was typed.
  private static let rehearsals = Mutex<[String: RehearsalDocument]>([:])

  private func rehearsal(_ text: String) throws -> RehearsalDocument {
    if let known = Self.rehearsals.withLock({ $0[text] }) { return known }
    let rehearsal = try #require(executive(text).rehearsal())
    Self.rehearsals.withLock { $0[text] = rehearsal }
    return rehearsal
  }

  /// Those that would change a report's layout if anything did, and what they are compared with.
  private static let layoutBreakers: Set = [
    "Blue", "Blue\nand so on", "# heading", "**bold**", "a\n# b", "<!-- x", "- x",
    "a\n- b\n1. c\n  2) d\n===\n---\n> e\n    f",
  ]

  /// The signs that open something in Markdown and are not escaped: in a line outside the templates' own.
  static func live(in markdown: String) -> [String] {
    markdown.split(separator: "\n").flatMap { line -> [String] in
      let bare = Substring(line).replacing(
        #/\\[!-\/:-@\[-`{-~]/#.matchingSemantics(.unicodeScalar), with: "")
      var found: [String] = []
      for sign in ["<", ">", "`", "[", "|", "_", "~", "&"]
      where bare.unicodeScalars.contains(where: { "\($0)" == sign }) {
        found.append("\(sign) in \(line)")
      }
      return found
    }
  }

  @Test(arguments: texts)
  func noTypedSignIsLiveInMarkdown(text: String) throws {
    for document in try documents(text, .markdown) {
      #expect(Self.live(in: document).isEmpty)
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
      // A row of a table is ended by CR LF.
      let plain = format == .csv ? document.replacing("\r\n", with: "\n") : document
      let controls = plain.unicodeScalars.filter { Self.isControl($0) && $0 != "\n" }
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

  /// A page has the same elements with the same attributes whatever was typed.
  @Test(arguments: texts)
  func noTypedSignIsLiveOnAPage(text: String) throws {
    for (document, plain) in zip(
      try documents(text, .html), try documents("Blue\nand so on", .html))
    {
      let (page, other) = (try Page(document), try Page(plain))
      #expect(page.elements.map(\.name) == other.elements.map(\.name))
      #expect(page.elements.map(\.attributes) == other.elements.map(\.attributes))
      #expect(page.all("style").map(\.text) == other.all("style").map(\.text))
    }
  }

  /// A table has the same cells whatever was typed, and none of them is calculated.
  @Test(arguments: texts)
  func noTypedSignIsLiveInATable(text: String) throws {
    for (document, plain) in zip(try documents(text, .csv), try documents("Blue", .csv)) {
      let (rows, others) = (try CsvReader.rows(of: document), try CsvReader.rows(of: plain))
      #expect(rows.map(\.count) == others.map(\.count))
      let first = rows.dropFirst().joined().compactMap(\.unicodeScalars.first)
      let signs = first.filter { "=+@\t\r".unicodeScalars.contains($0) }
      #expect(signs.isEmpty)
    }
  }

  /// What is said in a rehearsal is scored, so that the documents differ; but nothing in it is live.
  @Test(arguments: texts)
  func nothingSaidInARehearsalIsLive(text: String) throws {
    var executive = executive(text)
    executive.reviewed?.words = text
    let rehearsal = try #require(executive.rehearsal())
    let markdown = try writer.write(rehearsal, as: .markdown)
    #expect(Self.live(in: markdown).isEmpty && !markdown.contains("**bold**"))
    let page = try Page(writer.write(rehearsal, as: .html))
    let other = try Page(writer.write(self.rehearsal("Blue"), as: .html))
    #expect(Set(page.elements.map(\.name)).isSubset(of: other.elements.map(\.name)))
    #expect(page.all("li", "h1", "h2", "h3").count == other.all("li", "h1", "h2", "h3").count)
    let keys = Set(other.elements.flatMap { $0.attributes.keys })
    #expect(keys.isSuperset(of: page.elements.flatMap { $0.attributes.keys }))
    let cells = try CsvReader.rows(of: writer.write(rehearsal, as: .csv)).joined()
    #expect(!cells.contains { "=+@\t\r".contains($0.first ?? " ") })
    for format in [DocumentFormat.markdown, .terminal, .html, .json] {
      let scalars = try writer.write(rehearsal, as: format).unicodeScalars
      #expect(!scalars.contains { Self.isControl($0) && $0 != "\n" })
    }
  }

  @Test(arguments: texts)
  func jsonKeepsTheWordsExactly(text: String) throws {
    let json = try writer.write(executive(text).transcript, as: .json)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["notes"] as? [String] == [text])
  }
}
