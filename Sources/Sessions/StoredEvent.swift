public import Foundation
public import Interview

/// An event with its place in the session and the time when it was stored.
public struct StoredEvent: Sendable, Equatable {
  /// The place in the session, from 1 without gaps.
  public let seq: Int
  /// When it was stored, to the millisecond.
  public let at: Date
  /// What happened.
  public let event: Event

  /// Creates a stored event.
  public init(seq: Int, at: Date, event: Event) {
    self.seq = seq
    self.at = at
    self.event = event
  }
}
