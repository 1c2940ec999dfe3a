/// A conversation between a junior and an executive, as it was held.
public struct Talk: Sendable, Equatable {
  /// Who speaks.
  public enum Speaker: String, Sendable, Codable {
    case junior
    case executive
  }

  /// What one of them says at a time.
  public struct Line: Sendable, Equatable {
    /// Who says it.
    public let speaker: Speaker
    /// The words, verbatim but for white space around them.
    public let words: String

    /// Creates a line.
    public init(_ speaker: Speaker, _ words: String) {
      self.speaker = speaker
      self.words = words
    }
  }

  /// The lines in order.
  public let lines: [Line]

  /// Creates a conversation.
  public init(lines: [Line]) {
    self.lines = lines
  }

  /// The junior's turns in order, each with what the executive said just before; several lines of one
  /// speaker in a row are one turn.
  var turns: [(words: String, after: String?)] {
    var turns: [(words: String, after: String?)] = []
    var said: String?
    var isJuniors = false
    for line in lines {
      switch line.speaker {
      case .executive:
        said = isJuniors ? line.words : [said, line.words].compactMap { $0 }.joined(separator: " ")
        isJuniors = false
      case .junior:
        if isJuniors, let last = turns.popLast() {
          turns.append((last.words + "\n" + line.words, last.after))
        } else {
          turns.append((line.words, said))
        }
        isJuniors = true
      }
    }
    return turns
  }
}
