import Playbook

/// One turn of a rehearsal: what the junior said, what it did, and what the executive said to it.
public struct Exchange: Sendable, Equatable {
  /// The number of the turn, from 1.
  public let number: Int
  /// The junior's words.
  public let words: String
  /// What the executive had said just before.
  public let after: String
  /// How the scoring reads it.
  public let reading: TurnReading
  /// What is true of it.
  public let facts: Set<TurnFact>
  /// The rules that took hold.
  public let movements: [Movement]
  /// How the executive was disposed after it.
  public let disposition: Disposition
  /// What the executive said.
  public let reply: ExecutiveReply
  /// What was decided, if it ended here.
  public let outcome: Outcome?
}
