/// The forms in which a document can be had.
public enum DocumentFormat: String, CaseIterable, Sendable {
  /// For the screen: text to be wrapped and styled.
  case terminal
  /// Markdown.
  case markdown
  /// JSON.
  case json
  /// Plain text.
  case text

  /// The format that a file's name asks for, if it does.
  public init?(path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "md", "markdown": self = .markdown
    case "json": self = .json
    case "txt", "text": self = .text
    default: return nil
    }
  }
}
