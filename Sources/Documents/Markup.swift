import Mustache

/// A run of text in a document for the screen.
public struct Span: Sendable, Equatable {
  /// How the run stands out.
  public enum Emphasis: Sendable, Equatable {
    case none
    case strong
    case faint
  }

  /// The text.
  public let text: String
  /// How it stands out.
  public let emphasis: Emphasis
}

/// A paragraph, heading or item of a document for the screen.
public enum Block: Sendable, Equatable {
  /// A heading, 1 for the document's.
  case heading(level: Int, String)
  /// An item of a list.
  case item([Span])
  /// A paragraph.
  case paragraph([Span])
  /// A line whose spaces count.
  case verbatim(String)
}

/// A rendered template as blocks, for the screen and for plain text.
public enum Markup {
  /// What stands for a sign that somebody typed, so that it is not taken for one of the template's.
  static let typed: [Character: Character] = ["*": "\u{E02A}", "#": "\u{E023}", "-": "\u{E02D}"]
  private static let signs = Dictionary(uniqueKeysWithValues: typed.map { ($1, $0) })

  /// Reads the signs that the templates use: `#`, `-`, four spaces, `**` and `*`.
  public static func blocks(of text: String) -> [Block] {
    text.split(separator: "\n").compactMap { line in
      if line.allSatisfy({ $0 == " " }) { return nil }
      if line.hasPrefix("    ") { return .verbatim(restored(line.dropFirst(4))) }
      let marks = line.prefix { $0 == "#" }.count
      if marks > 0, line.dropFirst(marks).hasPrefix(" ") {
        return .heading(level: marks, restored(line.dropFirst(marks + 1)))
      }
      if line.hasPrefix("- ") { return .item(spans(of: line.dropFirst(2))) }
      return .paragraph(spans(of: line))
    }
  }

  /// The text without signs, one block a line, headings set apart.
  public static func plainText(of text: String) -> String {
    var lines: [String] = []
    for block in blocks(of: text) {
      switch block {
      case .heading(let level, let title):
        if !lines.isEmpty { lines.append("") }
        lines.append(level == 1 ? title.uppercased() : title)
        lines.append("")
      case .item(let spans): lines.append("- " + spans.map(\.text).joined())
      case .paragraph(let spans): lines.append(spans.map(\.text).joined())
      case .verbatim(let line): lines.append("  " + line)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func spans(of line: Substring) -> [Span] {
    var spans: [Span] = []
    var emphasis = Span.Emphasis.none
    var current = ""
    func close() {
      if !current.isEmpty { spans.append(Span(text: current, emphasis: emphasis)) }
      current = ""
    }
    var rest = line.trimmingSpaces
    while let character = rest.first {
      if rest.hasPrefix("**"), emphasis != .faint {
        close()
        emphasis = emphasis == .strong ? .none : .strong
        rest = rest.dropFirst(2)
      } else if character == "*", emphasis != .strong {
        close()
        emphasis = emphasis == .faint ? .none : .faint
        rest = rest.dropFirst()
      } else {
        current.append(signs[character] ?? character)
        rest = rest.dropFirst()
      }
    }
    close()
    return spans
  }

  private static func restored(_ text: Substring) -> String {
    String(text.map { signs[$0] ?? $0 })
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text.drop { $0 == " " }
  }
}

/// Keeps what people typed from being taken for the template's signs.
struct ScreenContentType: MustacheContentType {
  static let name = "SCREEN"

  func escapeText(_ text: String) -> String {
    let line = text.drop { $0.isWhitespace }.map { $0.isNewline ? " " : $0 }
    // A heading or item is one only at the start of a line; emphasis is anywhere.
    return String(
      line.enumerated().map { position, character in
        character == "*" || position == 0 ? Markup.typed[character] ?? character : character
      })
  }
}
