import Foundation
import Testing

@testable import Terminal

/// One after the other: how signals are met belongs to the process.
@Suite(.serialized) struct ShellCommandTests {
  let environment = ["PATH": "/usr/bin:/bin", "WORD": "a b"]

  @Test func `a command ends with its code or its signal`() {
    #expect(ShellCommand.run("exit 7", environment: environment) == .exited(7))
    #expect(ShellCommand.run("kill -9 $$", environment: environment) == .signalled(SIGKILL))
    #expect(
      ShellCommand.run("no-such-command 2>/dev/null", environment: environment) == .exited(127))
  }

  @Test func `arguments are words as they stand, after the command's own`() {
    let outcome = ShellCommand.run(
      "test \"$WORD\" = 'a b' && test", arguments: ["x y' \"$(exit)", "=", "x y' \"$(exit)"],
      environment: environment)
    #expect(outcome == .exited(0))
  }

  @Test func `signals are to the child as they are by default`() {
    Signals.surviveFailedWrites()
    #expect(ShellCommand.run("kill -PIPE $$", environment: environment) == .signalled(SIGPIPE))
    #expect(ShellCommand.run("kill -INT $$", environment: environment) == .signalled(SIGINT))
  }

  @Test func `a pager is fed, may be left early, and may fail`() throws {
    let path = NSTemporaryDirectory() + "suasor-pager-\(UUID().uuidString)"
    defer { unlink(path) }
    func shown(_ command: String, _ text: String) throws -> Bool {
      let pager = Pager(command: command, environment: environment.merging(["OUT": path]) { $1 })
      return try pager.show { $0.write(text) }
    }
    let long = String(repeating: "line\n", count: 100_000)
    Signals.surviveFailedWrites()
    #expect(try shown("cat > $OUT", long))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == long)
    #expect(try shown("head -1 > $OUT", long))
    #expect(try !shown("no-such-pager 2>/dev/null", long))
    #expect(try !shown("exit 1", "short"))
    struct Trouble: Error {}
    let pager = Pager(command: "cat > /dev/null", environment: environment)
    #expect(throws: Trouble.self) { _ = try pager.show { _ in throw Trouble() } }
  }

  @Test func `pages are for terminals that can turn them`() {
    let pipe = Screen(plain: false, environment: [:], descriptor: -1)
    #expect(Pager(for: pipe, environment: [:]) == nil)
  }
}
