/// What can be written in every format.
public protocol Document: Encodable, Sendable {
  /// The name of its layouts in `documents/` and `documents/html/`.
  static var layout: String { get }
  /// The part of it that is a table.
  var table: CsvTable { get }
}
