internal import GRDB

extension SessionSummary.Kind {
  /// What a supervisor said about another session.
  public static let review = Self(rawValue: "review")
}

extension SessionStore {
  /// The reviews of a session, the first begun first.
  public func reviews(of id: SessionID) throws(StoreError) -> [SessionID] {
    try read { db in try reviews(of: id, in: db) }
  }

  /// A review names its session in one of its first events.
  func reviews(of id: SessionID, in db: Database) throws -> [SessionID] {
    try String.fetchAll(
      db,
      sql: """
        SELECT session.id FROM session JOIN event ON event.session = session.id
        WHERE kind = ? AND seq <= 2 AND json_valid(event)
          AND json_extract(event, '$.review.event.opened.session') = ?
        ORDER BY number
        """,
      arguments: [SessionSummary.Kind.review.rawValue, id.description]
    ).compactMap { SessionID($0) }
  }

  /// The sessions of a kind, the first begun first.
  public func all(_ kind: SessionSummary.Kind) throws(StoreError) -> [SessionSummary] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM session WHERE kind = ? ORDER BY number", arguments: [kind.rawValue]
      ).map(summary)
    }
  }

  /// The interviews in which somebody was taught, the first begun first.
  public func coachedInterviews() throws(StoreError) -> [SessionID] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT id FROM session
          WHERE kind = ? AND EXISTS (
            SELECT * FROM event WHERE session = session.id AND event LIKE '{"coached":%')
          ORDER BY number
          """, arguments: [SessionSummary.Kind.interview.rawValue]
      ).compactMap { SessionID($0) }
    }
  }
}
