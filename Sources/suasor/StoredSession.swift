import Belief
import Documents
import Foundation
import Interview
import Playbook
import Sessions

/// A session read from the store, with what it amounts to.
struct StoredSession {
  let id: SessionID
  let events: [StoredEvent]
  let playbook: Playbook
  let conversation: Conversation

  /// Reads the session whose id begins so.
  init(_ typed: String, in store: SessionStore, _ playbook: Playbook) throws {
    self.playbook = playbook
    let (id, events) = try storing {
      let id = try store.find(prefix: typed)
      return (id, try store.events(of: id))
    }
    self.id = id
    self.events = events
    conversation = Conversation(playbook: playbook, replaying: events.map(\.event))
  }

  /// The session's documents, in this machine's time zone; redacted, they do not tell of whom it was.
  func documents(redacted: Bool = false) -> SessionDocuments {
    SessionDocuments(
      id: id.description, events: events.map { ($0.at, $0.event) }, in: playbook, zone: .current,
      redacted: redacted)
  }

  /// The conversation as a document.
  var transcript: TranscriptDocument { documents().transcript }
}
