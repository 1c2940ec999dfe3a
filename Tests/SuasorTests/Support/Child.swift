import Foundation
import Synchronization

/// A process that is started with these ends, and killed with the value if it still runs.
final class Child {
  /// How a process ended.
  enum Exit: Equatable {
    case code(Int32)
    case signal(Int32)
  }

  /// What its standard streams are.
  enum Ends {
    /// Descriptors for input and output, and a file for errors.
    case pipes(input: Int32, output: Int32, errors: String)
    /// A terminal, by its path, which becomes the controlling one.
    case terminal(String)
  }

  /// Held while descriptors are made and while a process starts: or one that starts in between
  /// inherits them, and an end that is closed here stays open there.
  static let turn = Mutex(())

  struct Failed: Error { let errno: Int32 }

  let pid: pid_t
  private var exit: Exit?

  init(_ arguments: [String], environment: [String: String], ends: Ends) throws {
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
    switch ends {
    case .pipes(let input, let output, let errors):
      posix_spawn_file_actions_adddup2(&actions, input, 0)
      posix_spawn_file_actions_adddup2(&actions, output, 1)
      posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    case .terminal(let path):
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    var mask = defaults
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGPIPE, SIGXFSZ] {
      sigaddset(&defaults, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Self.flags)
    let words = arguments.map { strdup($0) } + [nil]
    let settings = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var pid: pid_t = 0
    let failure = Self.turn.withLock { _ in
      posix_spawn(&pid, arguments[0], &actions, &attributes, words, settings)
    }
    guard failure == 0 else { throw Failed(errno: failure) }
    self.pid = pid
  }

  /// A session of its own, and signals as they are by default.
  private static var flags: Int16 {
    #if canImport(Darwin)
      let own = POSIX_SPAWN_SETSID
    #else
      let own: Int32 = 0x80
    #endif
    return Int16(truncatingIfNeeded: own)
      | Int16(truncatingIfNeeded: Int(POSIX_SPAWN_SETSIGDEF) | Int(POSIX_SPAWN_SETSIGMASK))
  }

  func send(_ signal: Int32) { kill(pid, signal) }

  /// How it ended, or nil if it still runs.
  func poll() -> Exit? {
    if let exit { return exit }
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
    let signal = status & 0x7F
    exit = signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
    return exit
  }

  deinit {
    guard poll() == nil else { return }
    kill(pid, SIGKILL)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
  }
}
