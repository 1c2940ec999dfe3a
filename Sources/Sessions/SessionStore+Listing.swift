public import Foundation
internal import GRDB

extension SessionStore {
  /// Creates a session without events.
  public func create(
    _ id: SessionID, kind: SessionSummary.Kind = .interview, at date: Date
  ) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO session (id, kind, status, answers, created_at, updated_at)
          VALUES (?, ?, ?, 0, ?, ?) ON CONFLICT DO NOTHING
          """,
        arguments: [
          id.description, kind.rawValue, SessionSummary.Status.open.rawValue, date.milliseconds,
          date.milliseconds,
        ])
      guard db.changesCount == 1 else { throw StoreError.alreadyExists(id) }
    }
  }

  /// Creates a session without events under an id that none has yet.
  public func create(
    kind: SessionSummary.Kind = .interview, at date: Date,
    using generator: inout some RandomNumberGenerator
  ) throws(StoreError) -> SessionID {
    while true {
      let id = SessionID(using: &generator)
      do {
        try create(id, kind: kind, at: date)
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

  /// The sessions last added to, the newest first, of those that a filter lets through.
  public func list(
    _ filter: SessionFilter = SessionFilter(), limit: Int = 20
  ) throws(StoreError) -> [SessionSummary] {
    try read { db in
      try Row.fetchAll(
        db, sql: filter.newestFirst, arguments: filter.arguments + [max(0, limit)]
      ).map(summary)
    }
  }

  /// How many sessions there are.
  public func count() throws(StoreError) -> Int {
    try read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM session") ?? 0 }
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

  /// Throws unless there is such a session.
  func requireSession(_ id: SessionID, in db: Database) throws {
    let exists = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT * FROM session WHERE id = ?)", arguments: [id.description])
    if exists != true { throw StoreError.noSuchSession(id.description) }
  }

  /// A session in a line, from its row.
  func summary(_ row: Row) throws -> SessionSummary {
    let name = row.value(String.self, "id")
    guard let name, let id = SessionID(name), let kind = row.value(String.self, "kind"),
      let status = row.value(String.self, "status").flatMap(SessionSummary.Status.init),
      let answers = row.value(Int.self, "answers"),
      let createdAt = row.value(Int64.self, "created_at"),
      let updatedAt = row.value(Int64.self, "updated_at")
    else {
      throw StoreError.unreadable(
        path: path, reason: "the entry of session \(name ?? "without a name") is damaged")
    }
    return SessionSummary(
      id: id, kind: SessionSummary.Kind(rawValue: kind),
      state: SummaryUpdate(
        alias: row.value(String.self, "alias"),
        organisation: row.value(String.self, "organisation"), status: status,
        level: row.value(String.self, "level"),
        confidence: row.value(Double.self, "confidence"), answers: answers,
        plan: row.value(String.self, "plan").flatMap(PlanText.decode),
        deadline: row.value(String.self, "deadline")),
      createdAt: Date(milliseconds: createdAt), updatedAt: Date(milliseconds: updatedAt))
  }
}
