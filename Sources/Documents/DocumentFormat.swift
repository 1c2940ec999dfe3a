/// The forms in which a document can be had.
public enum DocumentFormat: String, CaseIterable, Sendable {
  /// For the screen: text to be wrapped and styled.
  case terminal
  /// Markdown.
  case markdown
  /// One page that needs nothing else, with pictures.
  case html
  /// JSON.
  case json
  /// The part that is a table, as comma-separated values.
  case csv
  /// Plain text.
  case text

  /// The format that a file's name asks for, if it does.
  public init?(path: String) {
    switch path.split(separator: ".").last?.lowercased() {
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "json": self = .json
    case "csv": self = .csv
    case "txt", "text": self = .text
    default: return nil
    }
  }
}
