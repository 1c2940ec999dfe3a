import Mustache

/// Escapes what people typed, so that Markdown shows it as it is.
struct MarkdownContentType: MustacheContentType {
  static let name = "MARKDOWN"

  func escapeText(_ text: String) -> String { escapedForMarkdown(text) }
}

/// The text with every character that Markdown would take for a sign escaped, and line breaks kept.
func escapedForMarkdown(_ text: String) -> String {
  var result = ""
  var atStart = true
  for (position, character) in zip(text.indices, text) {
    switch character {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "|", "~", "$", "&":
      result += "\\" + String(character)
    case _ where atStart && "#+-=!".contains(character):
      result += "\\" + String(character)
    case ".", ")":
      let next = text[position...].dropFirst().first
      result +=
        next?.isWhitespace != false && isListNumber(result)
        ? "\\" + String(character) : String(character)
    case let newline where newline.isNewline:
      result += "\\\n"
      atStart = true
      continue
    default:
      result.append(character)
    }
    atStart = atStart && character == " "
  }
  return result
}

/// Whether a line so far is nothing but digits, so that a full stop would make it a numbered item.
private func isListNumber(_ text: String) -> Bool {
  let line = text.reversed().prefix { !$0.isNewline }.filter { $0 != " " }
  return !line.isEmpty && line.allSatisfy(\.isNumber)
}
