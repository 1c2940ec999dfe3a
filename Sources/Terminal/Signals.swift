internal import CReadline
import Foundation

/// Signals as values: C handlers write their numbers into a pipe, sources of lines read it.
///
/// One thread reads lines, and only that thread asks here.
public enum Signals {
  /// The pipe of numbers; the handlers are installed at first use.
  private static let pipe: (readEnd: Int32, writeEnd: Int32) = {
    var readEnd: Int32 = -1
    var writeEnd: Int32 = -1
    shim_install_signals(&readEnd, &writeEnd)
    return (readEnd, writeEnd)
  }()
  nonisolated(unsafe) private static var waiting: Set<Int32> = []

  /// Ignores PIPE and XFSZ, so that a write that fails says so; needed before anything is written.
  public static func surviveFailedWrites() { shim_survive_failed_writes() }

  /// Catches INT, TERM, HUP, QUIT, TSTP and WINCH (unless inherited as ignored); ignores PIPE, XFSZ.
  ///
  /// Needed before anything is asked; once is enough, more does no harm. From then on a signal only
  /// counts where a line is read.
  public static func install() { _ = pipe }

  /// Ends the process as a reader that has gone ends any program: by SIGPIPE, without a word.
  public static func endByBrokenPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(128 + SIGPIPE)
  }

  /// Does something while a child has the terminal: what is typed to interrupt or quit is the child's.
  static func leavingToChild<Result>(_ body: () -> Result) -> Result {
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    return body()
  }

  /// Files a signal as its handler would.
  static func note(_ signal: Int32) {
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(pipe.writeEnd, &byte, 1)
  }

  /// Waits for input or a signal and says whether there is input.
  static func wait(for descriptor: Int32) -> Bool {
    let ready = shim_wait(descriptor, pipe.readEnd)
    collect()
    return ready & 1 != 0
  }

  /// Takes the gravest of the waiting signals that end a line.
  static func takeEvent() -> LineEvent? {
    collect()
    if waiting.remove(SIGHUP) != nil { return .hangup }
    if waiting.remove(SIGTERM) != nil { return .terminate(signal: SIGTERM) }
    if waiting.remove(SIGQUIT) != nil { return .terminate(signal: SIGQUIT) }
    if waiting.remove(SIGINT) != nil { return .interrupt }
    return nil
  }

  /// Whether a signal waits that ends a line.
  static var endsLine: Bool { !waiting.isDisjoint(with: [SIGHUP, SIGTERM, SIGQUIT, SIGINT]) }

  /// Takes a change of the terminal's size.
  static func takeResize() -> Bool { waiting.remove(SIGWINCH) != nil }

  /// Takes a Ctrl-Z.
  static func takeStop() -> Bool { waiting.remove(SIGTSTP) != nil }

  /// Stops the process as Ctrl-Z does by default; returns when it is continued.
  static func stop() { shim_stop_here() }

  private static func collect() {
    guard pipe.readEnd >= 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(pipe.readEnd, &bytes, bytes.count)
      if count > 0 {
        waiting.formUnion(bytes.prefix(count).map(Int32.init))
      } else if count == 0 || errno != EINTR {
        return
      }
    }
  }
}
