import Foundation
import Testing

/// How a sitting at a terminal ends, and is taken up again.
@Suite struct LeavingTests {
  let home: Home

  init() throws { home = try Home() }

  @Test func `Ctrl-D pauses and tells how to go on`() throws {
    let terminal = try begun()
    try terminal.talk.type("\u{4}")
    #expect(try terminal.talk.end() == .code(0))
    let id = try #require(try home.sessions().first)
    #expect(terminal.talk.shown.contains("suasor interview --session \(id)"))
    #expect(try home.run("sessions").output.contains(/Harriet +paused/))

    let again = try Terminal(home, [Binary.path, "interview", "--session", id])
    let shown = flattened(try again.ready())
    #expect(shown.contains("Welcome back. We were talking about Harriet"))
    #expect(shown.contains("In which sector"))
  }

  @Test(arguments: [SIGTERM, SIGQUIT])
  func `told to stop, it pauses and leaves the terminal as it was`(signal: Int32) throws {
    // A shell around it: with the last of its processes, a terminal's settings go too.
    let script = """
      sh -c 'echo "pid $$ begins"; exec "$0"' "$0"; echo "code $? of it"; read word
      """
    let terminal = try Terminal(home, ["/bin/sh", "-c", script, Binary.path])
    let before = terminal.settings
    let shown = try terminal.ready()
    let named = try #require(shown.firstMatch(of: /pid (\d+) begins/))
    let pid = try #require(Int32(named.1))
    #expect(terminal.settings != before)
    try terminal.answer("Harriet")
    try terminal.talk.type("half a li")
    kill(pid, signal)
    try terminal.talk.expect("code 143 of it")
    #expect(terminal.settings == before)
    #expect(flattened(terminal.talk.shown).contains("To go on: suasor interview --session"))
    #expect(try home.transcript().typed == ["Harriet"])
    #expect(try home.run("sessions").output.contains(/Harriet +paused/))
  }

  @Test(arguments: [true, false])
  func `a window that is closed costs no answer`(isClosed: Bool) throws {
    let terminal = try begun()
    try terminal.talk.type("half a li")
    try terminal.talk.expect("half a li")
    if isClosed { terminal.vanish() } else { terminal.talk.child.send(SIGHUP) }
    #expect(try terminal.talk.end() == .code(129))
    #expect(try home.transcript().typed == ["Harriet", "3"])
    #expect(try home.run("sessions").output.contains(/Harriet +paused/))
  }

  @Test func `alone, it offers what was paused`() throws {
    try home.run(input: "Harriet\n3\n")
    try home.run("--new", input: "Blue\n1\n")
    let terminal = try Terminal(home)
    let offer = flattened(try terminal.ready())
    #expect(offer.contains("1. Blue, 2 answers"))
    #expect(offer.contains("2. Harriet, 2 answers"))
    try terminal.talk.type("\u{3}")
    try terminal.talk.expect("A number or a name to go on with one")
    try terminal.ready()
    try terminal.answer("7")
    #expect(flattened(try terminal.answer("2")).contains("We were talking about Harriet"))
    #expect(try home.sessions().count == 2)
  }

  @Test func `Enter at the offer begins with somebody new`() throws {
    try home.run(input: "Harriet\n3\n")
    let terminal = try Terminal(home)
    try terminal.ready()
    #expect(try terminal.answer("").contains("Tell me about them"))
    #expect(try home.sessions().count == 2)
  }

  @Test(arguments: ["\u{4}", "/quit\r"])
  func `leaving at the offer begins nothing`(key: String) throws {
    try home.run(input: "Harriet\n3\n")
    let terminal = try Terminal(home)
    try terminal.ready()
    try terminal.talk.type(key)
    #expect(try terminal.talk.end() == .code(0))
    #expect(try home.sessions().count == 1)
  }

  @Test func `a second terminal is refused while the first goes on`() throws {
    let first = try begun()
    let id = try #require(try home.sessions().first)
    let second = try Terminal(home, [Binary.path, "interview", "--session", id])
    #expect(try second.talk.end() == .code(1))
    let words = flattened(second.talk.everything)
    #expect(words.contains("Session \(id) is open in another terminal"))
    #expect(words.contains("(process \(first.talk.child.pid))"))
    let deletion = try home.run("sessions", "delete", id, "--yes")
    #expect(deletion.exit == .code(1))
    #expect(deletion.errors.contains("is open in another terminal"))

    try first.answer("2")
    #expect(try home.transcript(id).typed == ["Harriet", "3", "2"])
    try first.talk.type("\u{4}")
    #expect(try first.talk.end() == .code(0))
    let third = try Terminal(home, [Binary.path, "interview", "--session", id])
    #expect(try third.ready().contains("Welcome back"))
  }

  @Test func `two conversations at once do not disturb each other`() throws {
    let first = try begun()
    let second = try Terminal(home, [Binary.path, "interview", "--new"])
    try second.ready()
    try second.answer("Blue")
    try first.answer("2")
    try second.answer("1")
    let transcripts = try home.sessions().map { try home.transcript($0).typed }
    #expect(Set(transcripts) == [["Harriet", "3", "2"], ["Blue", "1"]])
  }

  /// A terminal in which two questions are answered.
  private func begun() throws -> Terminal {
    let terminal = try Terminal(home)
    try terminal.ready()
    try terminal.answer("Harriet")
    try terminal.answer("3")
    return terminal
  }
}
