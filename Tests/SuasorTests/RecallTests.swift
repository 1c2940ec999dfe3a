import Foundation
import Testing

/// What the arrow keys and Ctrl-R bring back, and what is kept of it.
@Suite struct RecallTests {
  let home: Home

  init() throws { home = try Home() }

  @Test func `Ctrl-R searches what was typed at this kind of prompt`() throws {
    let terminal = try Terminal(home)
    try terminal.ready()
    try terminal.answer("Harriet")
    try terminal.answer("/back")
    try terminal.talk.type("\u{12}arr")
    try terminal.talk.expect("Harriet")
    try terminal.answer("")
    #expect(try home.transcript().typed == ["Harriet", "/back", "Harriet"])
  }

  @Test func `beyond the conversation only bare commands are kept, for their owner alone`() throws {
    try hold(["Harriet", "/note she is afraid", "/status", "finance"])
    let text = try home.text("store.sqlite.history")
    #expect(text == "{\"choice\":[\"/status\"]}")
    let path = home.path("store.sqlite.history")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)

    let terminal = try Terminal(home, [Binary.path, "interview", "--new"])
    try terminal.ready()
    try terminal.answer("Blue")
    try terminal.talk.type("\u{1B}[A")
    try terminal.talk.expect("/status")
    try terminal.answer("")
    #expect(try home.transcript().typed == ["Blue", "/status"])
  }

  @Test func `whole lines are kept where that was asked for, and forgotten with their session`()
    throws
  {
    try hold(["Harriet", "finance"], "--keep-history")
    #expect(try home.text("store.sqlite.history").contains("Harriet"))
    try hold(["Blue", "/help"], "--keep-history")
    let id = try #require(try home.sessions().last)
    #expect(try home.run("sessions", "forget", id, "--yes").exit == .code(0))
    let text = try home.text("store.sqlite.history")
    #expect(!text.contains("Harriet") && text.contains("Blue") && text.contains("/help"))
  }

  @Test func `a pipe leaves no history`() throws {
    try home.run(input: "Harriet\n/status\n")
    #expect(!FileManager.default.fileExists(atPath: home.path("store.sqlite.history")))
  }

  @Test func `a history that is damaged or cannot be written stops nothing`() throws {
    try home.file("store.sqlite.history", "{[")
    try hold(["Harriet"])
    try FileManager.default.removeItem(atPath: home.path("store.sqlite.history"))
    try FileManager.default.createDirectory(
      atPath: home.path("store.sqlite.history"), withIntermediateDirectories: true)
    try hold(["Blue", "/help"])
    #expect(try home.sessions().count == 2)
  }

  @Test func `the settings of readline are heeded, vi mode too`() throws {
    let lines = ["set editing-mode vi", "$if suasor", "\"\\C-g\": \"of finance\"", "$endif"]
    home.environment["INPUTRC"] = try home.file("inputrc", lines.joined(separator: "\n") + "\n")
    let terminal = try Terminal(home)
    try terminal.ready()
    // Escape, to the start of the word, change it.
    try terminal.talk.type("Haxxiet\u{1B}")
    usleep(700_000)
    try terminal.talk.type("bcwHarriet \u{7}")
    try terminal.talk.expect("Harriet of finance")
    try terminal.answer("")
    #expect(try home.transcript().typed == ["Harriet of finance"])
  }

  /// Holds a conversation of these lines at a terminal.
  private func hold(_ lines: [String], _ arguments: String...) throws {
    let terminal = try Terminal(home, [Binary.path, "interview", "--new"] + arguments)
    try terminal.ready()
    for line in lines { try terminal.answer(line) }
    try terminal.talk.type("\u{4}")
    #expect(try terminal.talk.end() == .code(0))
  }
}
