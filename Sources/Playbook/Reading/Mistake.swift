/// One mistake in the content: what is wrong, and where.
public struct Mistake: Error, Sendable, Hashable {
  /// What is wrong.
  public let fault: Fault
  /// The file, relative to the playbook's folder.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int

  /// Creates a mistake at a place.
  public init(_ fault: Fault, at place: Place) {
    self.fault = fault
    file = place.file
    line = place.line
    column = place.column
  }
}

/// A place in a file of the playbook.
public struct Place: Sendable, Hashable {
  /// The file, relative to the playbook's folder.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int

  /// Creates a place; the beginning of the file unless told otherwise.
  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}
