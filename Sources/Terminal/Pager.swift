import Foundation

/// Long text by pages, with the user's own `$PAGER`; only at a terminal that can do it.
public struct Pager: Equatable {
  private let command: String
  private let environment: [String: String]

  /// The pager for a screen: `$PAGER`, or `less` if that is unset, which then leaves text that fits
  /// on one page (`LESS=FRX`). Nil on a pipe, on a plain or dumb screen, and for `cat` or nothing.
  public init?(for screen: Screen, environment: [String: String]) {
    guard screen.isTerminal, !screen.plain, isatty(STDIN_FILENO) == 1 else { return nil }
    let wish = environment["PAGER"] ?? "less"
    guard !wish.allSatisfy(\.isWhitespace), wish != "cat" else { return nil }
    command = wish
    self.environment = environment.merging(["LESS": "FRX", "LESSCHARSET": "utf-8"]) { own, _ in own
    }
  }

  /// A pager by its command.
  init(command: String, environment: [String: String]) {
    self.command = command
    self.environment = environment
  }

  /// Shows what `write` writes; false if the pager failed, so that it has to be shown otherwise.
  public func show(_ write: (Output) throws -> Void) throws -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var failure: (any Error)?
    let outcome = ShellCommand.run(command, environment: environment, input: ends[0]) {
      // A pager that is left early reads no further, which is no failure.
      do { try write(Output(descriptor: ends[1])) } catch { failure = error }
      close(ends[1])
    }
    if case .notStarted = outcome { close(ends[1]) }
    if let failure { throw failure }
    switch outcome {
    case .exited(let code): return code == 0
    case .signalled: return true
    case .notStarted: return false
    }
  }
}
