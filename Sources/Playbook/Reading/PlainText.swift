import Foundation

/// The text of a file as the readers want it: without a byte order mark, its lines ended by `\n`.
struct PlainText {
  /// The text.
  let text: String

  /// Reads bytes; nil if they are not UTF-8.
  init?(_ data: Data) {
    var bytes = Array(data)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.contains(13) { bytes = PlainText.withoutReturns(bytes) }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    self.text = text
  }

  private static func withoutReturns(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var last: UInt8 = 0
    for byte in bytes {
      if byte == 13 {
        result.append(10)
      } else if byte != 10 || last != 13 {
        result.append(byte)
      }
      last = byte
    }
    return result
  }

  /// The line of the first character that could disturb a terminal, such as an escape.
  var firstControlCharacter: Int? {
    var line = 1
    var last: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 10: line += 1
      case 9: break
      case 0..<32, 127: return line
      case 0x80...0x9F where last == 0xC2: return line
      default: break
      }
      last = byte
    }
    return nil
  }
}
