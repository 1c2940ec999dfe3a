import Foundation

/// How far something long has come, in one line that is drawn over and over; only where a terminal
/// can do that, and nothing at all elsewhere.
public final class ProgressLine {
  private let output: Output
  private let isShown: Bool
  private let screen: Screen
  private var last = ContinuousClock.now - .seconds(1)
  private var isDrawn = false

  /// Shows progress on `descriptor`, which is not the one that results go to.
  public init(plain: Bool, environment: [String: String], descriptor: Int32 = STDERR_FILENO) {
    output = Output(descriptor: descriptor)
    screen = Screen(plain: plain, environment: environment, descriptor: descriptor)
    isShown = screen.isTerminal && !screen.plain
  }

  /// Shows that `share` (from 0 to 1; nil if unknown) is done; at most ten times a second.
  public func show(_ share: Double?, _ words: String) {
    let now = ContinuousClock.now
    guard isShown, now - last >= .milliseconds(100) else { return }
    last = now
    isDrawn = true
    output.write("\r\u{1B}[K" + ProgressLine.line(share, words, in: screen))
  }

  /// Takes the line away.
  public func finish() {
    if isDrawn { output.write("\r\u{1B}[K") }
    isDrawn = false
  }

  /// The line, short enough never to reach the last column.
  static func line(_ share: Double?, _ words: String, in screen: Screen) -> String {
    let room = screen.width - 1
    guard let share = share.map({ min(max($0, 0), 1) }) else { return cut(words, to: room) }
    let percent = "\(Int(share * 100))%"
    let figures = String(repeating: " ", count: 4 - percent.count) + percent
    let length = min(30, room - columns(words) - 8)
    guard length >= 8 else { return cut(figures + "  " + words, to: room) }
    let full = Int(share * Double(length))
    let (done, open) = screen.unicode ? ("█", "·") : ("#", ".")
    let bar = String(repeating: done, count: full) + String(repeating: open, count: length - full)
    return bar + " " + figures + "  " + words
  }

  private static func cut(_ text: String, to room: Int) -> String {
    var used = 0
    return String(
      text.prefix { character in
        used += columns(of: character)
        return used <= room
      })
  }
}
