/// A check with what the scorer made of it, as a supervisor is asked about it.
public struct ScoredCheck: Sendable, Equatable {
  /// The check's id.
  public let id: String
  /// What it asks of a conversation, in words.
  public let name: String
  /// Whether it is met; nil where the scorer was not sure enough.
  public let met: Bool?
  /// The trainee's own words that decided, or came nearest, if any did.
  public let quote: String?
  /// The turn in which they were said, if any were.
  public let turn: Int?

  /// Creates a scored check.
  public init(id: String, name: String, met: Bool?, quote: String?, turn: Int? = nil) {
    self.id = id
    self.name = name
    self.met = met
    self.quote = quote
    self.turn = turn
  }
}
