/// The name of a session, short enough to be typed: six characters such as `k3m9tz`.
///
/// The alphabet is Crockford's base 32 in lower case, which has no `i`, `l`, `o` and `u`. When it
/// is read, capitals count as small letters, `o` as `0`, and `i` and `l` as `1`.
public struct SessionID: Hashable, Sendable, LosslessStringConvertible {
  /// The characters of every id.
  static let length = 6

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// The id as it is typed and stored.
  public let description: String

  /// Reads an id as somebody typed it; nil if it cannot be one.
  public init?(_ description: String) {
    guard let text = SessionID.normalized(description), text.count == SessionID.length else {
      return nil
    }
    self.description = text
  }

  /// Draws an id.
  public init(using generator: inout some RandomNumberGenerator) {
    var text = ""
    for _ in 0..<SessionID.length {
      // Five bits each: 32 divides 256, so that no character is favoured.
      let bits = UInt8.random(in: .min ... .max, using: &generator) & 31
      text.append(SessionID.alphabet[Int(bits)])
    }
    description = text
  }

  /// An id or the beginning of one, as it is stored; nil if it holds anything else.
  static func normalized(_ typed: String) -> String? {
    var text = ""
    for character in typed.lowercased() {
      switch character {
      case "o": text.append("0")
      case "i", "l": text.append("1")
      case _ where alphabet.contains(character): text.append(character)
      default: return nil
      }
    }
    return text.isEmpty ? nil : text
  }
}

extension SessionID: Codable {
  /// Reads the id from its text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = SessionID(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a session: \(text)")
    }
    self = id
  }

  /// Writes the id as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
