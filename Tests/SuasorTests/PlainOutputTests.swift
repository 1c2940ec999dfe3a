import Foundation
import Testing

/// What leaves no escape codes behind.
@Suite struct PlainOutputTests {
  @Test func `nothing on a pipe is coloured`() throws {
    let home = try Home()
    home.environment["CLICOLOR_FORCE"] = "1"
    let outcome = try home.run(input: "Harriet\n1\n/why\n/status\n/help\n/roadmap\n/enough\n\n")
    #expect(!outcome.bytes.contains(0x1B))
  }

  @Test func `a terminal is coloured, but not with NO_COLOR, if that says anything`() throws {
    #expect(try colours([:]))
    #expect(try colours(["NO_COLOR": ""]))
    #expect(try !colours(["NO_COLOR": "1"]))
  }

  @Test func `a plain screen has no colour and no drawing`() throws {
    let home = try Home()
    let terminal = try Terminal(home, [Binary.path, "--plain"])
    terminal.talk.prompt = "> "
    try holdForth(terminal)
    #expect(!coloured(terminal))
    #expect(
      terminal.talk.everything.unicodeScalars.allSatisfy { !("\u{2500}"..."\u{259F}").contains($0) }
    )
  }

  @Test func `a dumb terminal gets no escape sequence at all`() throws {
    let home = try Home()
    home.environment["TERM"] = "dumb"
    let terminal = try Terminal(home)
    terminal.talk.prompt = "> "
    try holdForth(terminal)
    #expect(!terminal.talk.received.contains(0x1B))
    #expect(try home.transcript().typed.first == "Zoë")
  }

  @Test func `no line is wider than the terminal`() throws {
    for columns in [30, 60] {
      let home = try Home()
      let terminal = try Terminal(home, columns: UInt16(columns))
      try holdForth(terminal)
      let lines = terminal.talk.everything.split(separator: "\n").filter { !$0.hasPrefix("› ") }
      let longest = lines.max { $0.count < $1.count } ?? ""
      #expect(longest.count <= columns, "\(longest)")
    }
  }

  private func colours(_ environment: [String: String]) throws -> Bool {
    let home = try Home()
    home.environment.merge(environment) { $1 }
    let terminal = try Terminal(home)
    try holdForth(terminal)
    return coloured(terminal)
  }

  private func coloured(_ terminal: Terminal) -> Bool {
    String(decoding: terminal.talk.received, as: UTF8.self).contains(/\u{1B}\[[0-9;]*m/)
  }

  private func holdForth(_ terminal: Terminal) throws {
    try terminal.ready()
    for line in ["Zoë", "1", "/why", "/status", "/help", "/roadmap", "/enough", "y"] {
      try terminal.answer(line)
    }
    try terminal.talk.type("/quit\r")
    #expect(try terminal.talk.end() == .code(0))
  }
}
