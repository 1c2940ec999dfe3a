internal import GRDB

/// A session with what was kept because of it: its reviews, and the rehearsals of the talk.
///
/// What is handed over or forgotten takes its companions along: they tell of the same person.
public struct SessionCompanions: Sendable {
  /// The reviews, the first begun first.
  public let reviews: [SessionID]
  /// The rehearsals, the first begun first, each with its reviews.
  public let rehearsals: [(id: SessionID, reviews: [SessionID])]

  /// All of them.
  public var all: [SessionID] { reviews + rehearsals.flatMap { [$0.id] + $0.reviews } }
}

extension SessionStore {
  /// What was kept because of a session.
  public func companions(of id: SessionID) throws(StoreError) -> SessionCompanions {
    try read { db in try companions(of: id, in: db) }
  }

  /// The sessions with what was kept because of each behind it, each once.
  func withCompanions(_ ids: [SessionID], in db: Database) throws -> [SessionID] {
    var seen: Set<SessionID> = []
    return try ids.flatMap { try [$0] + companions(of: $0, in: db).all }.filter {
      seen.insert($0).inserted
    }
  }

  private func companions(of id: SessionID, in db: Database) throws -> SessionCompanions {
    SessionCompanions(
      reviews: try reviews(of: id, in: db),
      rehearsals: try rehearsals(of: id, in: db).map {
        (id: $0, reviews: try reviews(of: $0, in: db))
      })
  }

  /// A rehearsal names the interview in one of its first events.
  private func rehearsals(of id: SessionID, in db: Database) throws -> [SessionID] {
    try String.fetchAll(
      db,
      sql: """
        SELECT session.id FROM session JOIN event ON event.session = session.id
        WHERE kind = ? AND seq <= 2 AND json_valid(event)
          AND json_extract(event, '$.staged.scene.interview') = ?
        ORDER BY number
        """,
      arguments: [SessionSummary.Kind.rehearsal.rawValue, id.description]
    ).compactMap { SessionID($0) }
  }
}
