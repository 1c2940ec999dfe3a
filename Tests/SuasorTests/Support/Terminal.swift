import Foundation
import Testing

/// A terminal in which the program, or a shell, runs.
final class Terminal {
  let talk: Talk
  private let master: Int32
  private let slave: Int32

  init(_ home: Home, _ words: [String] = [Binary.path], columns: UInt16 = 80) throws {
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 1024)
    let isOpen = Child.turn.withLock { _ in
      openpty(&master, &slave, &name, nil, &size) == 0
        && [master, slave].allSatisfy { fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }
    }
    try #require(isOpen)
    (self.master, self.slave) = (master, slave)
    let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let child = try Child(words, environment: home.environment, ends: .terminal(path))
    talk = Talk(child, input: master, output: master, prompt: "› ")
  }

  deinit { close(slave) }

  func resize(columns: UInt16) {
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Goes away, as a window that is closed.
  func vanish() {
    talk.closeInput()
    talk.closeOutput()
  }

  /// The settings that a program could leave in disorder.
  var settings: [UInt] {
    var settings = termios()
    guard tcgetattr(master, &settings) == 0 else { return [] }
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag].map(UInt.init)
  }

  // MARK: As `Talk`

  @discardableResult
  func ready() throws -> String { try talk.ready() }

  /// Types a line and Enter, and waits for the next prompt; what was shown.
  @discardableResult
  func answer(_ line: String) throws -> String {
    try talk.type(line + "\r")
    return try talk.ready()
  }
}
