/// A term of the field and what it means.
public struct GlossaryEntry: Sendable, Equatable {
  /// The stable id.
  public let id: String
  /// The term.
  public let term: String
  /// What it means.
  public let means: String

  init(_ id: String, _ record: Record) {
    self.id = id
    term = record.required("term")
    means = record.required("means")
    record.finish()
  }
}
