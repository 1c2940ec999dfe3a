/// What the executive says in one turn.
public struct ExecutiveReply: Sendable, Equatable {
  /// The ids of the lines, in order.
  public let lines: [String]
  /// The words.
  public let text: String

  /// Creates a reply.
  public init(lines: [String], text: String) {
    self.lines = lines
    self.text = text
  }
}
