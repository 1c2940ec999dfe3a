import Foundation
import Testing

/// Long documents by pages.
@Suite struct PagerTests {
  let home: Home
  let id: String

  init() throws {
    home = try Home()
    try home.run(input: "Harriet\nfinance\nfinance\n/enough\n\n")
    id = try #require(try home.sessions().first)
  }

  @Test func `a long document waits at its first page`() throws {
    let terminal = try Terminal(home, [Binary.path, "transcript", id])
    try terminal.talk.wait("the pager") { terminal.talk.shown.hasSuffix(":") }
    #expect(!terminal.talk.shown.contains("Paused"))
    try terminal.talk.type("q")
    #expect(try terminal.talk.end() == .code(0))
  }

  @Test func `what fits on a page is only shown`() throws {
    let terminal = try Terminal(home, [Binary.path, "sessions"])
    #expect(try terminal.talk.end() == .code(0))
    #expect(terminal.talk.everything.contains("Harriet"))
  }

  @Test func `the pager is the one that was asked for`() throws {
    home.environment["PAGER"] = "sed 's/^/| /'"
    let terminal = try Terminal(home, [Binary.path, "transcript", id])
    #expect(try terminal.talk.end() == .code(0))
    #expect(terminal.talk.everything.split(separator: "\n").allSatisfy { $0.hasPrefix("| ") })
  }

  @Test(arguments: ["no-such-pager", "exit 3", "/"])
  func `a pager that fails costs nothing`(pager: String) throws {
    home.environment["PAGER"] = pager
    let terminal = try Terminal(home, [Binary.path, "transcript", id])
    #expect(try terminal.talk.end() == .code(0))
    #expect(terminal.talk.everything.contains("Tell me about them"))
  }

  @Test(arguments: ["PAGER=", "PAGER=cat", "TERM=dumb", "--plain"])
  func `where pages are not wanted there are none`(setting: String) throws {
    let parts = setting.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 { home.environment[parts[0]] = parts[1] }
    let plain = parts.count == 1 ? [setting] : []
    let terminal = try Terminal(home, [Binary.path, "transcript", id] + plain)
    #expect(try terminal.talk.end() == .code(0))
    #expect(terminal.talk.everything.contains("Tell me about them"))
  }

  @Test func `a pipe never has pages`() throws {
    home.environment["PAGER"] = "sed 's/^/| /'"
    #expect(try !home.run("transcript", id).output.contains("| "))
  }
}
