/// Reads comma-separated values by RFC 4180, and nothing else.
enum CsvReader {
  /// What is wrong with the text.
  struct Malformed: Error {
    let what: String
  }

  /// The rows of a text, each ended by CR LF.
  static func rows(of text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var rest = text.unicodeScalars[...]
    while !rest.isEmpty {
      row.append(try cell(&rest))
      guard let end = rest.popFirst() else { throw Malformed(what: "the last row is not ended") }
      switch end {
      case ",": continue
      case "\r":
        guard rest.popFirst() == "\n" else { throw Malformed(what: "CR without LF") }
        rows.append(row)
        row = []
      default: throw Malformed(what: "\(end) after a quoted cell")
      }
    }
    if !row.isEmpty { throw Malformed(what: "the last row is not ended") }
    return rows
  }

  private static func cell(_ rest: inout Substring.UnicodeScalarView) throws -> String {
    guard rest.first == "\"" else {
      let plain = rest.prefix { !",\r\n\"".unicodeScalars.contains($0) }
      rest = rest[plain.endIndex...]
      if rest.first == "\"" || rest.first == "\n" { throw Malformed(what: "not quoted") }
      return String(plain)
    }
    var text = String.UnicodeScalarView()
    rest.removeFirst()
    while let scalar = rest.popFirst() {
      if scalar != "\"" { text.append(scalar); continue }
      if rest.first != "\"" { return String(text) }
      text.append(rest.removeFirst())
    }
    throw Malformed(what: "a quoted cell without an end")
  }
}
