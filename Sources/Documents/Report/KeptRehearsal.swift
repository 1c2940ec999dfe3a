import Foundation
import Interview

/// A rehearsal of the talk with the executive of another session, as it was kept, with its reviews.
public struct KeptRehearsal: Sendable {
  /// The id of its session.
  public let id: String
  /// What happened in it.
  public let events: [(at: Date, event: Event)]
  /// The events of each of its reviews.
  public let reviews: [[Event]]

  /// Creates a rehearsal from its session and those of its reviews.
  public init(id: String, events: [(at: Date, event: Event)], reviews: [[Event]] = []) {
    self.id = id
    self.events = events
    self.reviews = reviews
  }
}
