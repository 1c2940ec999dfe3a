public import Foundation
internal import GRDB

extension SessionStore {
  /// Creates a session without events.
  public func create(_ id: SessionID, at date: Date) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO session (id, status, answers, created_at, updated_at)
          VALUES (?, ?, 0, ?, ?) ON CONFLICT DO NOTHING
          """,
        arguments: [
          id.description, SessionSummary.Status.open.rawValue, date.milliseconds,
          date.milliseconds,
        ])
      guard db.changesCount == 1 else { throw StoreError.alreadyExists(id) }
    }
  }

  /// Creates a session without events under an id that none has yet.
  public func create(
    at date: Date, using generator: inout some RandomNumberGenerator
  ) throws(StoreError) -> SessionID {
    while true {
      let id = SessionID(using: &generator)
      do {
        try create(id, at: date)
        return id
      } catch .alreadyExists {
        continue
      }
    }
  }

  /// One session in a line.
  public func summary(of id: SessionID) throws(StoreError) -> SessionSummary {
    try read { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM session WHERE id = ?", arguments: [id.description])
      guard let row else { throw StoreError.noSuchSession(id.description) }
      return try summary(row)
    }
  }

  /// The sessions last added to, the newest first.
  public func list(limit: Int = 20) throws(StoreError) -> [SessionSummary] {
    try read { db in
      try Row.fetchAll(db, sql: SessionStore.newestFirst, arguments: [max(0, limit)])
        .map(summary)
    }
  }

  /// The session whose id was typed, or the only one whose id begins so.
  public func find(prefix typed: String) throws(StoreError) -> SessionID {
    guard let prefix = SessionID.normalized(typed) else { throw .noSuchSession(typed) }
    return try read { db in
      // In ASCII the brace comes after every character of an id.
      let found = try String.fetchAll(
        db, sql: "SELECT id FROM session WHERE id >= ? AND id < ? || '{' ORDER BY id LIMIT 10",
        arguments: [prefix, prefix]
      ).compactMap { SessionID($0) }
      guard let id = found.first else { throw StoreError.noSuchSession(typed) }
      guard found.count == 1 else { throw StoreError.ambiguous(prefix: typed, found) }
      return id
    }
  }

  /// The query of `list`; the index gives the order, whatever the number of sessions.
  static let newestFirst = "SELECT * FROM session ORDER BY updated_at DESC, rowid DESC LIMIT ?"

  /// Throws unless there is such a session.
  func requireSession(_ id: SessionID, in db: Database) throws {
    let exists = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT * FROM session WHERE id = ?)", arguments: [id.description])
    if exists != true { throw StoreError.noSuchSession(id.description) }
  }

  private func summary(_ row: Row) throws -> SessionSummary {
    let name = row.value(String.self, "id")
    guard let name, let id = SessionID(name),
      let status = row.value(String.self, "status").flatMap(SessionSummary.Status.init),
      let answers = row.value(Int.self, "answers"),
      let createdAt = row.value(Int64.self, "created_at"),
      let updatedAt = row.value(Int64.self, "updated_at")
    else {
      throw StoreError.unreadable(
        path: path, reason: "the entry of session \(name ?? "without a name") is damaged")
    }
    return SessionSummary(
      id: id,
      state: SummaryUpdate(
        alias: row.value(String.self, "alias"), status: status,
        level: row.value(String.self, "level"),
        confidence: row.value(Double.self, "confidence"), answers: answers),
      createdAt: Date(milliseconds: createdAt), updatedAt: Date(milliseconds: updatedAt))
  }
}
