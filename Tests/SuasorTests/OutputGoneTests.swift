import Foundation
import Testing

/// What becomes of the program when nobody takes what it writes.
@Suite struct OutputGoneTests {
  let home: Home

  init() throws { home = try Home() }

  /// Waits in the shell for the reader to say that it is gone.
  private let untilGone = "while [ ! -e \"$HOME/gone\" ]; do sleep 0.05; done"

  @Test(arguments: ["prompts export", "--help", "--version", "manual"])
  func `a reader that is gone ends it without a word, as any program`(command: String) throws {
    let outcome = try shell(
      "{ \(untilGone); \"$0\" \(command); echo code $? >&2; } | { exec <&-; : > \"$HOME/gone\"; }")
    #expect(outcome.errors == "code 141\n")
  }

  @Test func `a conversation whose reader is gone is paused, and nothing is lost`() throws {
    let script = """
      (echo Harriet; \(untilGone); echo 3) | ("$0" interview; echo code $? >&2) \\
        | { grep -m 1 "Harriet's role" > /dev/null; exec <&-; : > "$HOME/gone"; }
      """
    let outcome = try shell(script)
    #expect(outcome.errors == "code 141\n")
    #expect(try home.transcript().typed.first == "Harriet")
    #expect(try home.run("sessions").output.contains(/Harriet +paused/))
  }

  @Test(arguments: ["prompts export", "sessions", "interview", "--help"])
  func `an output that is closed, or a full disk, is a failure and told in one line`(
    command: String
  ) throws {
    let closed = try shell("\"$0\" \(command) >&- < /dev/null")
    #expect(closed.exit == .code(1))
    #expect(closed.errors == "I cannot write to the standard output: bad file descriptor.\n")
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let full = try shell("\"$0\" \(command) > /dev/full < /dev/null")
    #expect(full.exit == .code(1))
    #expect(full.errors == "I cannot write to the standard output: no space left on device.\n")
  }

  @Test func `a closed input is an input at its end`() throws {
    let outcome = try shell("\"$0\" interview <&-")
    #expect(outcome.exit == .code(3))
    #expect(try home.run("sessions", "list").exit == .code(0))
  }

  private func shell(_ script: String) throws -> Home.Outcome {
    try home.run(["/bin/sh", "-c", script, Binary.path], bytes: [], program: [])
  }
}
