import Foundation
import Testing

@Suite struct CommandLineTests {
  @Test(arguments: [["--help"], ["help"], ["-h"]])
  func `help goes to standard output and names every command`(arguments: [String]) throws {
    let outcome = try Home().run(arguments, bytes: [])
    #expect(outcome.exit == .code(0))
    #expect(outcome.errors == "")
    for command in ["interview", "sessions", "assess", "roadmap", "transcript", "prompts"] {
      #expect(outcome.output.contains("\n  \(command)"), "\(command)")
    }
  }

  @Test(arguments: [
    ["interview"], ["sessions"], ["sessions", "list"], ["sessions", "show"],
    ["sessions", "search"], ["sessions", "export"], ["sessions", "import"],
    ["sessions", "forget"],
    ["assess"], ["roadmap"], ["transcript"], ["prompts"], ["prompts", "check"],
    ["prompts", "export"],
  ])
  func `every command has help of its own`(command: [String]) throws {
    let home = try Home()
    for arguments in [["help"] + command, command + ["--help"]] {
      let outcome = try home.run(arguments, bytes: [])
      #expect(outcome.exit == .code(0))
      #expect(outcome.output.contains("USAGE: suasor \(command.joined(separator: " "))"))
    }
  }

  @Test func `the version is one line, with the content and the readline in use`() throws {
    let outcome = try Home().run("--version")
    #expect(outcome.exit == .code(0))
    #expect(
      outcome.output.wholeMatch(
        of: /suasor \d+\.\d+\.\d+ \(playbook [0-9a-f]{16}, GNU readline \d\.\d\)\n/) != nil)
  }

  @Test(arguments: [
    ["nonsense"], ["--nonsense"], ["interview", "--session"],
    ["interview", "--new", "--session", "a"],
    ["assess"], ["roadmap"], ["transcript", "a", "--format", "pdf"],
    ["sessions", "list", "--limit", "x"],
    ["prompts", "check", "--today", "x"], ["interview", "--today", "2026-02-30"],
    ["assess", "-", "--today", "soon"],
  ])
  func `wrong usage is told on the error stream with exit 2`(arguments: [String]) throws {
    let home = try Home()
    let outcome = try home.run(arguments, bytes: [])
    #expect(outcome.exit == .code(2))
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
    #expect(controls(in: outcome.errors) == [])
  }

  @Test func `a wrong word is named with its escape sequences made visible`() throws {
    let outcome = try Home().run("\u{1B}[2Jnonsense")
    #expect(outcome.exit == .code(2))
    #expect(outcome.errors.contains("␛[2Jnonsense"))
    #expect(controls(in: outcome.errors) == [])
  }

  @Test(arguments: [["assess", "-"], ["interview"]])
  func `a program that waits for input can be told to stop`(arguments: [String]) throws {
    let home = try Home()
    let talk = try home.piped([Binary.path] + arguments).talk
    if arguments == ["interview"] { try talk.ready() } else { usleep(300_000) }
    talk.child.send(SIGTERM)
    #expect([.code(143), .signal(SIGTERM)].contains(try talk.end()))
  }

  @Test(arguments: ["prompts export", "interview --new", "transcript ID", "sessions", "--help"])
  func `a reader that has seen enough ends it quietly`(command: String) throws {
    let home = try Home()
    try home.run(input: "Harriet\n")
    let words = command.replacing("ID", with: try #require(try home.sessions().first))
    let script = "(\"$0\" \(words); echo code $? >&2) | head -1"
    let outcome = try home.run(
      ["/bin/sh", "-c", script, Binary.path], bytes: Array("A\n1\n".utf8), program: [])
    #expect(outcome.exit == .code(0))
    #expect(outcome.errors.contains(/code (0|3|141)\n$/), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}
