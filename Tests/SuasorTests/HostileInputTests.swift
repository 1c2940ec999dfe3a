import Foundation
import Testing

@Suite struct HostileInputTests {
  static let texts: [(name: String, text: String)] = [
    ("NUL", "before\u{0}after"),
    ("escape sequences", "\u{1B}]0;title\u{7}\u{1B}[2J\u{1B}[31mred\u{1B}[0m"),
    ("a lone escape", "wait\u{1B}"),
    ("eight-bit controls", "a\u{9B}31mb\u{7F}c\u{85}d"),
    ("returns", "shown\rhidden"),
    ("readline's marks", "\u{1}you\u{2}> \u{8}\u{8}"),
    ("emoji", "👩‍👩‍👧‍👦 🇩🇪 👍🏽 ☠️"),
    ("right to left", "שלום مرحبا \u{202E}gnp.exe\u{202C} \u{2066}x\u{2069}"),
    ("stacked marks", "e" + String(repeating: "\u{301}", count: 300)),
    ("separators", "one\u{2028}two\u{2029}three"),
    ("template braces", "{{{alias}}} {alias} {{#steps}} {{! x }}"),
    ("markup", "# Title *bold* [link](file:///etc/passwd) <script>`x`</script> | a | b |"),
    ("quotes", "\"'\\ -- '); DROP TABLE event; --"),
  ]

  @Test(arguments: texts)
  func `strange text is kept verbatim and never reaches a screen raw`(name: String, text: String)
    throws
  {
    let home = try Home()
    let lines =
      [text, text, "n", "/note " + text, "/status", "/change", "/transcript", "/x" + text]
      + ["md", "txt"].flatMap {
        ["/transcript \(home.path("t.\($0)"))", "/roadmap \(home.path("r.\($0)"))"]
      }
      + ["/change alias", text + text, "/enough", text, "y", "/roadmap", text]
    let outcome = try home.run(input: lines.joined(separator: "\n") + "\n")
    #expect(outcome.exit == .code(0))
    #expect(controls(in: outcome.output) == [])
    for document in ["t.md", "t.txt", "r.md", "r.txt"] {
      #expect(controls(in: try home.text(document)) == [], "\(document)")
    }
    let transcript = try home.transcript()
    #expect(transcript.typed == lines)
    for shown in try views(of: transcript.id, in: home) {
      #expect(controls(in: shown) == [])
      #expect(!shown.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test(arguments: texts)
  func `JSON holds no raw control character either`(name: String, text: String) throws {
    let home = try Home()
    try home.run(input: text + "\n/note " + text + "\n")
    let id = try #require(try home.sessions().first)
    for command in ["transcript", "roadmap"] {
      let json = try home.run(command, id, "--format", "json").output
      #expect(controls(in: json) == [])
    }
  }

  /// All of it at once, since reading what was said in a rehearsal takes its time.
  @Test func `nor does strange text of those who rehearse and review`() throws {
    let text = Self.texts.map(\.text).joined(separator: " ")
    // No argument of a command holds a NUL.
    let given = text.replacing("\0", with: "")
    let home = try Home()
    try home.run(input: text + "\nfinance\nfinance\n/enough\n\n")
    let interview = try #require(try home.sessions().first)
    let staged = [
      "rehearse", interview, "--level", "hesitant", "--goal", given, "--trainee", given,
    ]
    let said = [
      text, "What worries you? " + text, "/hint " + text, "/" + text, "/again 1", "/stop",
    ]
    let rehearsed = try home.run(staged, lines: said)
    let rehearsal = try #require(try home.sessions().first)
    #expect(rehearsal != interview)
    let turned = Array(repeating: "", count: 8)
    let reviewed = try [interview, rehearsal].map {
      try home.run(
        ["review", $0, "--by", given],
        lines: ["2: " + text, text] + turned + ["check 2 no " + text, "check " + text, "done"])
    }
    let talk = try home.file("talk.txt", "Level: hesitant\n\nBoss: \(text)\nMe: Why? \(text)\n")
    let shown =
      try [
        ["rehearse", "--score", talk, "--junior", "Me"],
        ["rehearse", "--score", talk, "--junior", "Me", "--json"],
        ["rehearse", "--score", talk, "--junior", given], ["progress", given],
        ["progress", given + "x"], ["progress", given, "--format", "json"],
        ["progress", given, "--format", "html"], ["progress", "--supervisors"],
        ["report", interview], ["report", interview, "--format", "html"],
        ["transcript", rehearsal], ["transcript", rehearsal, "--format", "text"],
        ["sessions", "list"], ["sessions", "show", rehearsal], ["today", "--all"],
        ["sessions", "search", given],
      ].map { try home.run($0, lines: []) }
    for outcome in [rehearsed] + reviewed + shown {
      #expect(controls(in: outcome.output) == [] && controls(in: outcome.errors) == [])
      #expect(!outcome.output.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func `bytes that are no UTF-8 are replaced, and the rest is kept`() throws {
    let home = try Home()
    let bytes: [UInt8] = [0x48, 0xFF, 0xFE, 0xC3, 0x0A, 0xED, 0xA0, 0x80, 0x0A, 0xF5]
    let outcome = try home.run([], bytes: bytes)
    #expect(outcome.exit == .code(3))
    #expect(String(validating: outcome.bytes, as: UTF8.self) != nil)
    #expect(try home.transcript().typed.first == "H\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(try home.transcript().typed.count == 3)
  }

  @Test(arguments: [
    ["LONG"], ["Harriet", "LONG"], ["Harriet", "/note LONG", "/status"], ["Harriet", "/LONG"],
    ["Harriet", "/enough", "LONG"],
  ])
  func `a line of a megabyte is a line`(script: [String]) throws {
    let home = try Home()
    let long = String(repeating: "they said no, ", count: 75_000)
    let lines = script.map { $0.replacing("LONG", with: long) }
    let outcome = try home.run(input: lines.joined(separator: "\n"))
    #expect(outcome.exit == .code(3))
    #expect(try home.transcript().typed == lines)
  }

  @Test func `line ends of other systems and a byte order mark are no part of an answer`() throws {
    let home = try Home()
    try home.run(input: "\u{FEFF}Harriet\r\n3\r\n\r\n")
    #expect(try home.transcript().typed == ["Harriet", "3", ""])
    #expect(try home.transcript().alias == "Harriet")
  }

  /// What the commands show of a session on a screen or in a file.
  private func views(of id: String, in home: Home) throws -> [String] {
    let commands = [["sessions", "list"], ["sessions", "show", id]]
    let documents = ["transcript", "roadmap"].flatMap { command in
      ["terminal", "markdown", "text"].map { [command, id, "--format", $0] }
    }
    return try (commands + documents).map { arguments in
      let outcome = try home.run(arguments, bytes: [])
      #expect(outcome.exit == .code(0), "\(arguments) \(outcome.errors)")
      return outcome.output
    }
  }
}
