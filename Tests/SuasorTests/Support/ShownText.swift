import Foundation

/// Text as a terminal would show it, near enough: without escape sequences, bells and returns.
func shownText(_ bytes: some Sequence<UInt8>) -> String {
  var result = ""
  var scalars = String(decoding: Array(bytes), as: UTF8.self).unicodeScalars[...]
  while let scalar = scalars.popFirst() {
    switch scalar {
    case "\u{1B}":
      let next = scalars.popFirst()
      if next == "[" {
        while let part = scalars.popFirst(), !("@"..."~").contains(part) {}
      } else if next == "]" {
        while let part = scalars.popFirst(), part != "\u{7}" {}
      }
    case "\u{7}", "\r": continue
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Text in which every stretch of white space is one blank.
func flattened(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}

/// The control characters of a text but for newlines, each by its number.
func controls(in text: String) -> [UInt32] {
  text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
    .map(\.value)
}
