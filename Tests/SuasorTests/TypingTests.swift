import Foundation
import Testing

/// What is typed at a terminal.
@Suite struct TypingTests {
  let home: Home
  let terminal: Terminal

  init() throws {
    home = try Home()
    terminal = try Terminal(home)
  }

  @Test func `the first prompt comes by itself`() throws {
    let shown = try terminal.ready()
    #expect(flattened(shown).contains("Nothing leaves this machine."))
    #expect(shown.contains("Tell me about them"))
  }

  @Test(arguments: ["C.UTF-8", "C", "POSIX", "", "xx_XX"])
  func `a backspace takes back a whole letter in every locale`(locale: String) throws {
    let home = try Home()
    home.environment["LANG"] = locale
    let terminal = try Terminal(home)
    if !locale.contains("UTF-8") { terminal.talk.prompt = "> " }
    try terminal.ready()
    try terminal.answer("Zoé日\u{7F}\u{7F}ëx")
    #expect(try home.transcript().typed == ["Zoëx"])
    #expect(try home.transcript().alias == "Zoëx")
  }

  @Test func `Tab completes a command`() throws {
    try terminal.ready()
    try terminal.talk.type("/ba\t")
    try terminal.talk.expect("/back ")
    #expect(try terminal.answer("").contains("This is the first question"))
    #expect(try home.transcript().typed == ["/back "])
  }

  @Test func `Tab completes an answer and lists what it may be`() throws {
    try terminal.ready()
    try terminal.answer("Harriet")
    try terminal.talk.type("oper\t")
    try terminal.talk.expect("operations ")
    #expect(try terminal.answer("").contains("  Operations"))
    try terminal.talk.type("\t\t")
    try terminal.talk.expect("healthcare")
    try terminal.talk.expect("telecom")
  }

  @Test func `Tab completes the name of a file`() throws {
    try FileManager.default.createDirectory(
      atPath: home.path("my-folder"), withIntermediateDirectories: true)
    try terminal.ready()
    try terminal.talk.type("/transcript ~/my\t")
    try terminal.talk.expect("/transcript ~/my-folder/")
    #expect(try terminal.answer("a.json").contains("Written to ~/my-folder/a.json"))
    #expect(try home.text("my-folder/a.json").hasPrefix("{"))
  }

  @Test func `Tab completes a name with blanks, and a folder's content`() throws {
    try home.file("my plan.md", "")
    try terminal.ready()
    try terminal.talk.type("/roadmap ~/my pl\t")
    try terminal.talk.expect("/roadmap ~/my plan.md")
    try terminal.talk.type("\u{3}")
    try terminal.ready()
  }

  @Test func `Tab completes the id of a paused conversation`() throws {
    try home.run(input: "Harriet\n3\n")
    let id = try #require(try home.sessions().first)
    let terminal = try Terminal(home)
    try terminal.ready()
    try terminal.talk.type("\(id.prefix(4))\t")
    try terminal.talk.expect("\(id) ")
    #expect(flattened(try terminal.answer("")).contains("We were talking about Harriet"))
  }

  @Test func `a mistyped command is told, and the question stands`() throws {
    try terminal.ready()
    let shown = try terminal.answer("/hlep")
    #expect(shown.contains("There is no /hlep. Did you mean /help?"))
    #expect(shown.contains("Tell me about them"))
  }

  @Test func `Ctrl-C drops the line, and nothing else`() throws {
    try terminal.ready()
    try terminal.answer("Harriet")
    for _ in 0..<3 {
      try terminal.talk.type("half a li")
      try terminal.talk.expect("half a li")
      try terminal.talk.type("\u{3}")
      try terminal.talk.expect("The line is gone, nothing else is.")
      try terminal.ready()
    }
    #expect(try terminal.answer("3").contains("Finance"))
    #expect(try home.transcript().typed == ["Harriet", "3"])
  }

  @Test func `lines pasted together are one answer`() throws {
    try terminal.ready()
    try terminal.talk.type("\u{1B}[200~Harriet\nof finance\r\nand more\u{1B}[201~")
    try terminal.talk.expect("and more")
    try terminal.answer("")
    let typed = try home.transcript().typed
    #expect(typed.count == 1)
    #expect(
      typed.first?.split(whereSeparator: \.isNewline) == ["Harriet", "of finance", "and more"])
  }

  @Test func `a command among pasted lines is text`() throws {
    try terminal.ready()
    try terminal.talk.type("\u{1B}[200~/quit\nHarriet\u{1B}[201~\r")
    try terminal.ready()
    #expect(try home.transcript().typed == ["/quit\nHarriet"])
  }

  @Test func `the window may change its size in the middle of a line`() throws {
    try terminal.ready()
    try terminal.talk.type("Harr")
    try terminal.talk.expect("Harr")
    for columns in [30, 120, 20, 80] { terminal.resize(columns: UInt16(columns)) }
    try terminal.answer("iet")
    #expect(try home.transcript().typed == ["Harriet"])
  }

  @Test func `the arrow brings back an earlier line`() throws {
    try terminal.ready()
    try terminal.answer("Harriet")
    try terminal.answer("/back")
    try terminal.talk.type("\u{1B}[A\u{1B}[A")
    try terminal.talk.expect("Harriet")
    try terminal.answer(" Jones")
    #expect(try home.transcript().alias == "Harriet Jones")
  }

  @Test func `lines typed before they are asked for are not lost`() throws {
    try terminal.ready()
    try terminal.talk.type("Harriet\r3\r2\r/status\r")
    try terminal.talk.expect("Nothing so far speaks for one level")
    try terminal.ready()
    #expect(try home.transcript().typed == ["Harriet", "3", "2", "/status"])
  }
}
