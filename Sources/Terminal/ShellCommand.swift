import Foundation

/// A command line of the user's own, such as `$PAGER` or `$EDITOR`, run by the shell at this terminal.
public enum ShellCommand {
  /// How a command ended.
  public enum Outcome: Equatable, Sendable {
    /// It came to its end, with this code.
    case exited(Int32)
    /// A signal ended it.
    case signalled(Int32)
    /// It could not be started.
    case notStarted(errno: Int32)
  }

  /// Runs a command with these arguments and waits for it; Ctrl-C meanwhile is the command's alone.
  ///
  /// `input` becomes its standard input and is closed here once it runs, if there is one; `feed` is
  /// called meanwhile.
  public static func run(
    _ command: String, arguments: [String] = [], environment: [String: String],
    input: Int32? = nil, feed: () -> Void = {}
  ) -> Outcome {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for signal in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGPIPE, SIGXFSZ] {
      sigaddset(&defaults, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    // A thread that blocks signals would hand that down.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes,
      Int16(truncatingIfNeeded: Int(POSIX_SPAWN_SETSIGDEF) | Int(POSIX_SPAWN_SETSIGMASK)))
    // The shell takes the command as it is written, with its own arguments after it.
    let script = arguments.isEmpty ? command : command + " \"$@\""
    let words = (["/bin/sh", "-c", script, "sh"] + arguments).map { strdup($0) } + [nil]
    let settings = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + settings).forEach { free($0) } }
    return Signals.leavingToChild {
      var pid: pid_t = 0
      let failure = posix_spawn(&pid, "/bin/sh", &actions, &attributes, words, settings)
      if let input { close(input) }
      guard failure == 0 else { return .notStarted(errno: failure) }
      feed()
      var status: Int32 = 0
      while waitpid(pid, &status, 0) < 0, errno == EINTR {}
      let signal = status & 0x7F
      return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
    }
  }
}
