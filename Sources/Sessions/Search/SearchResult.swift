/// A session that has what was searched for.
public struct SearchResult: Sendable, Equatable {
  /// A piece of text, and whether it is what was searched for.
  public struct Span: Sendable, Equatable {
    /// The text.
    public let text: String
    /// Whether it matches.
    public let isMatch: Bool

    /// Creates a piece.
    public init(_ text: String, isMatch: Bool = false) {
      self.text = text
      self.isMatch = isMatch
    }
  }

  /// A place in the session, with some words around it.
  public struct Hit: Sendable, Equatable {
    /// The event's place in the session.
    public let seq: Int
    /// The id of the question that the words answer, where it is known.
    public let about: String?
    /// The words.
    public let spans: [Span]
  }

  /// The session.
  public let summary: SessionSummary
  /// Its first hits.
  public let hits: [Hit]
  /// How many hits it has in all.
  public let count: Int
}
