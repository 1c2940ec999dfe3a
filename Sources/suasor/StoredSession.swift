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
  private let store: SessionStore

  /// Reads the session whose id begins so.
  init(_ typed: String, in store: SessionStore, _ playbook: Playbook) throws {
    self.playbook = playbook
    self.store = store
    let (id, events) = try storing {
      let id = try store.find(prefix: typed)
      return (id, try store.events(of: id))
    }
    self.id = id
    self.events = events
    conversation = Conversation(playbook: playbook, replaying: events.map(\.event))
  }

  /// The same, refused for a review, which is printed with what it is about.
  func exceptReview() throws -> StoredSession {
    let kind = try storing { try store.summary(of: id).kind }
    if kind == .review { throw Failure.isReview(id) }
    return self
  }

  /// The session's documents, in this machine's time zone; redacted, they do not tell of whom it was.
  func documents(redacted: Bool = false) -> SessionDocuments {
    documents(reviews: [], rehearsals: [], redacted)
  }

  /// The same, with what reviewers said of it and the rehearsals of the talk.
  func documentsWithNotes(redacted: Bool = false) throws -> SessionDocuments {
    try storing {
      let companions = try store.companions(of: id)
      return documents(
        reviews: try happenings(in: companions.reviews),
        rehearsals: try companions.rehearsals.map { rehearsal in
          KeptRehearsal(
            id: rehearsal.id.description,
            events: try store.events(of: rehearsal.id).map { ($0.at, $0.event) },
            reviews: try happenings(in: rehearsal.reviews))
        }, redacted)
    }
  }

  private func happenings(in ids: [SessionID]) throws -> [[Event]] {
    try ids.map { try store.events(of: $0).map(\.event) }
  }

  private func documents(
    reviews: [[Event]], rehearsals: [KeptRehearsal], _ redacted: Bool
  ) -> SessionDocuments {
    SessionDocuments(
      id: id.description, events: events.map { ($0.at, $0.event) }, reviews: reviews,
      rehearsals: rehearsals, in: playbook, zone: .current, redacted: redacted)
  }

  /// The conversation as a document.
  var transcript: TranscriptDocument { documents().transcript }
}
