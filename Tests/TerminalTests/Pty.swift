import Foundation

/// A pair of terminal ends, closed with the value.
final class Pty {
  struct Unavailable: Error {}
  private(set) var master: Int32 = -1
  private(set) var slave: Int32 = -1

  init() throws {
    var size = winsize()
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw Unavailable() }
  }

  func resize(columns: UInt16) {
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func closeMaster() {
    close(master)
    master = -1
  }

  deinit {
    if master >= 0 { close(master) }
    close(slave)
  }
}
