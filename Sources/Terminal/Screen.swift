import Foundation

/// What the output is, and so how text may look on it.
public struct Screen: Sendable {
  /// The longest line that reads well.
  public static let longestMeasure = 78

  /// Whether a terminal is at the other end.
  public let isTerminal: Bool
  /// For screen readers and dumb terminals: no boxes, no redraw, no meaning by colour alone.
  public let plain: Bool
  /// Whether escape codes may be used.
  public let colour: Bool
  /// Whether the locale is UTF-8, so that lines may be drawn.
  public let unicode: Bool
  private let descriptor: Int32
  private let declaredColumns: Int?

  /// Judges `descriptor` in the light of `NO_COLOR`, `TERM`, `COLUMNS` and the locale's variables.
  public init(plain: Bool, environment: [String: String], descriptor: Int32 = STDOUT_FILENO) {
    let isDumb = environment["TERM"] == "dumb"
    isTerminal = isatty(descriptor) == 1
    self.plain = plain || isDumb
    colour = isTerminal && !self.plain && (environment["NO_COLOR"] ?? "").isEmpty
    unicode = TextEncoding.isUTF8(in: environment)
    self.descriptor = descriptor
    declaredColumns = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Columns at this moment: the terminal's, else `COLUMNS`, else 80; never beyond 20...120.
  public var width: Int {
    let found = isTerminal ? terminalColumns(of: descriptor) : nil
    return min(max(found ?? declaredColumns ?? 80, 20), 120)
  }

  /// Columns for running text: the width, but no more than reads well.
  public var measure: Int { min(width, Self.longestMeasure) }
}
