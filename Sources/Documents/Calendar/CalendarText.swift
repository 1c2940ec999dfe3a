import Belief
import Foundation

/// The lines of an iCalendar object (RFC 5545): escaped, folded, and ended by CRLF.
struct CalendarText {
  /// The most octets of a line, its end not counted (section 3.1).
  static let longestLine = 75

  private(set) var text = ""

  /// Adds a property whose value holds no text, such as a date or a word of the standard.
  mutating func add(_ name: String, _ value: String) {
    text += CalendarText.folded(name + ":" + value)
  }

  /// Adds a property whose value is text.
  mutating func add(_ name: String, text value: String) {
    add(name, CalendarText.escaped(value))
  }

  /// A text as a value: backslash, semicolon, comma and line ends escaped (section 3.3.11).
  ///
  /// Control characters, which no text may hold, are left out, so that nothing typed can end a line.
  static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += "\\n"
      case _ where scalar.value < 0x20 && scalar != "\t", "\u{7F}"..."\u{9F}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line folded after 75 octets at most, never within a character (section 3.1).
  static func folded(_ line: String) -> String {
    var result = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if octets + length > longestLine {
        result += "\r\n "
        octets = 1
      }
      result.unicodeScalars.append(scalar)
      octets += length
    }
    return result + "\r\n"
  }

  /// A day as `20260309`.
  static func day(_ day: Day) -> String { day.description.replacing("-", with: "") }

  /// A point in time in UTC, as `20260309T100241Z`.
  static func stamp(_ date: Date) -> String {
    date.formatted(.iso8601).replacing("-", with: "").replacing(":", with: "")
  }
}

extension UTF8 {
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}
