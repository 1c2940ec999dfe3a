/// A table as comma-separated values, by RFC 4180.
public struct CsvTable: Sendable, Equatable {
  /// One cell.
  public enum Cell: Sendable, Equatable {
    /// Words, made harmless for spreadsheets.
    case text(String)
    /// A number.
    case number(Double)
    /// Nothing.
    case empty

    /// Words, or nothing.
    static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }

    /// A number, or nothing.
    static func optional(_ number: Double?) -> Cell { number.map(Cell.number) ?? .empty }

    /// Several texts, one a line.
    static func lines(_ texts: [String]) -> Cell { .text(texts.joined(separator: "\n")) }
  }

  /// The names of the columns.
  public let header: [String]
  /// The rows, each as long as the header.
  public let rows: [[Cell]]

  /// The table, each row ended by CR LF; `harmless` makes control characters visible.
  func text(harmless: (String) -> String) -> String {
    let lines = [header.map { CsvTable.quoted($0) }] + rows.map { $0.map { written($0, harmless) } }
    return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private func written(_ cell: Cell, _ harmless: (String) -> String) -> String {
    switch cell {
    case .text(let text): CsvTable.quoted(CsvTable.neutral(harmless(text)))
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .empty: ""
    }
  }

  /// The first characters by which a spreadsheet takes a cell for a formula (OWASP, CSV injection), with
  /// the wide forms that some programs take for the same.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  /// The text with an apostrophe before what a spreadsheet would calculate: it shows the text instead.
  private static func neutral(_ text: String) -> String {
    // Some spreadsheets look past spaces before the sign.
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{A0}" }),
      formulaSigns.contains(first)
    else { return text }
    return "'" + text
  }

  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { "\",\r\n;".unicodeScalars.contains($0) }) else { return text }
    return "\""
      + text.unicodeScalars.reduce(into: "") { result, scalar in
        result.unicodeScalars.append(scalar)
        if scalar == "\"" { result.unicodeScalars.append(scalar) }
      } + "\""
  }
}
