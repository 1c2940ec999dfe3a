import Mustache

/// Escapes what people typed, so that Markdown shows it as it is.
struct MarkdownContentType: MustacheContentType {
  static let name = "MARKDOWN"

  func escapeText(_ text: String) -> String { escapedForMarkdown(text) }
}

/// The text with every sign that Markdown would take for one escaped, and line breaks kept.
///
/// By Unicode scalar, as Markdown reads: a sign with a combining mark on it is still a sign.
func escapedForMarkdown(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var atStart = true
  // Whether the line so far is nothing but digits, so that a full stop would make it a numbered item.
  var isNumber = false
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "|", "~", "$", "&":
      result.append(contentsOf: ["\\", scalar])
    case "#", "+", "-", "=", "!":
      result.append(contentsOf: atStart ? ["\\", scalar] : [scalar])
    case ".", ")":
      let ends = rest.first.map(\.properties.isWhitespace) ?? true
      result.append(contentsOf: isNumber && ends ? ["\\", scalar] : [scalar])
    case _ where scalar.isNewline:
      if scalar == "\r", rest.first == "\n" { rest.removeFirst() }
      result.append(contentsOf: ["\\", "\n"])
      atStart = true
      isNumber = false
      continue
    default: result.append(scalar)
    }
    let isDigit = ("0"..."9").contains(scalar)
    isNumber = isDigit ? atStart || isNumber : isNumber && scalar == " "
    atStart = atStart && scalar == " "
  }
  return String(result)
}

extension Unicode.Scalar {
  /// Whether it ends a line.
  fileprivate var isNewline: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
