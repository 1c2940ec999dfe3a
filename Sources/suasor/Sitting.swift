import Foundation
import Sessions

/// A session opened for one conversation, locked against a second terminal until it is let go.
final class Sitting {
  /// The session.
  let id: SessionID
  /// What happened in it before.
  let past: [StoredEvent]
  private let lock: SessionLock

  /// Begins a new session.
  init(
    newIn store: SessionStore, kind: SessionSummary.Kind = .interview, at date: Date
  ) throws {
    var generator = SystemRandomNumberGenerator()
    id = SessionID(using: &generator)
    lock = try store.lock(id)
    try store.create(id, kind: kind, at: date)
    past = []
  }

  /// Takes a session up again.
  init(resuming id: SessionID, in store: SessionStore) throws {
    self.id = id
    lock = try store.lock(id)
    past = try store.events(of: id)
  }
}
