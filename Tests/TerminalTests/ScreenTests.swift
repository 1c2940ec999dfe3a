import Foundation
import Testing

@testable import Terminal

@Suite struct ScreenTests {
  @Test(arguments: [
    ([:], 80), (["COLUMNS": "60"], 60), (["COLUMNS": "5"], 20), (["COLUMNS": "500"], 120),
    (["COLUMNS": "wide"], 80), (["COLUMNS": "0"], 80), (["COLUMNS": "-4"], 80),
  ])
  func `width away from a terminal`(environment: [String: String], expected: Int) throws {
    let screen = try onPipe(environment)
    #expect(screen.width == expected)
    #expect(screen.measure == min(expected, 78))
    #expect(!screen.isTerminal && !screen.colour)
  }

  @Test(arguments: [
    ([:], true), (["NO_COLOR": ""], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false),
    (["TERM": "xterm"], true),
  ])
  func `colour on a terminal`(environment: [String: String], expected: Bool) throws {
    let pty = try Pty()
    let screen = Screen(plain: false, environment: environment, descriptor: pty.slave)
    #expect(screen.isTerminal)
    #expect(screen.colour == expected)
    #expect(screen.plain == (environment["TERM"] == "dumb"))
    #expect(!Screen(plain: true, environment: environment, descriptor: pty.slave).colour)
  }

  @Test func `the terminal's width is asked for each time and comes before COLUMNS`() throws {
    let pty = try Pty()
    let screen = Screen(plain: false, environment: ["COLUMNS": "33"], descriptor: pty.slave)
    #expect(screen.width == 33)
    pty.resize(columns: 61)
    #expect(screen.width == 61)
    pty.resize(columns: 300)
    #expect(screen.width == 120)
    #expect(screen.measure == 78)
  }

  @Test(arguments: [
    ([:], false), (["LANG": "C"], false), (["LANG": "C.UTF-8"], true), (["LANG": "C.utf8"], true),
    (["LANG": "de_DE.UTF-8", "LC_ALL": "C"], false), (["LC_ALL": "", "LANG": "en_US.UTF-8"], true),
    (["LC_CTYPE": "fr_FR.ISO-8859-1", "LANG": "fr_FR.UTF-8"], false),
  ])
  func `unicode by the locale's name`(environment: [String: String], expected: Bool) throws {
    #expect(try onPipe(environment).unicode == expected)
  }

  @Test func `styles nest and vanish without colour`() throws {
    let pty = try Pty()
    let screen = Screen(plain: false, environment: [:], descriptor: pty.slave)
    let inner = screen.styled("b", .warning)
    #expect(screen.styled("a\(inner)c", .strong) == "\u{1B}[1ma\u{1B}[31mb\u{1B}[39mc\u{1B}[22m")
    #expect(screen.styled("x", .body) == "x")
    #expect(screen.styled("", .strong) == "")
    for style in Style.allCases { #expect(try onPipe([:]).styled("x", style) == "x") }
  }

  @Test func `a prompt marks its codes for readline, and plain output unmarks them`() throws {
    let pty = try Pty()
    let screen = Screen(plain: false, environment: [:], descriptor: pty.slave)
    let prompt = screen.prompt("you> ", .you)
    #expect(prompt == "\u{1}\u{1B}[35m\u{2}you> \u{1}\u{1B}[39m\u{2}")
    #expect(unmarked(prompt) == screen.styled("you> ", .you))
  }

  private func onPipe(_ environment: [String: String]) throws -> Screen {
    let pipe = Pipe()
    return Screen(
      plain: false, environment: environment,
      descriptor: pipe.fileHandleForWriting.fileDescriptor)
  }
}
