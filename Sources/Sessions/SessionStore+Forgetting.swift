internal import GRDB

extension SessionStore {
  /// Deletes sessions with their reviews and rehearsals, and wipes their text from the file, its index and the
  /// log beside it.
  ///
  /// All of them or none. Throws `remnants` if they are deleted but the text could not be wiped; the
  /// next store to open the file tries again.
  public func forget(_ ids: [SessionID]) throws(StoreError) {
    try write { db in
      for id in try withCompanions(ids, in: db) { try delete(id, in: db) }
      try markRemnants(in: db)
    }
    try erase()
  }

  /// Deletes every session and wipes all text; throws `openElsewhere` if one is being held.
  public func forgetAll() throws(StoreError) {
    let locks = try heldOrStale()
    try write { db in
      try db.execute(sql: "DELETE FROM passage; DELETE FROM event; DELETE FROM session")
      try markRemnants(in: db)
    }
    for lock in locks { lock.release() }
    try erase()
  }

  /// Wipes what an earlier deletion had to leave, if it can be done now.
  func finishErasing() {
    let pending = try? database.read { db in try Int.fetchOne(db, sql: "PRAGMA user_version") }
    if pending == 1 { try? rewrite() }
  }

  private func delete(_ id: SessionID, in db: Database) throws {
    let number = try Int64.fetchOne(
      db, sql: "SELECT number FROM session WHERE id = ?", arguments: [id.description])
    guard let number else { throw StoreError.noSuchSession(id.description) }
    let rows = PassageRow.range(of: number)
    try db.execute(
      sql: "DELETE FROM passage WHERE rowid BETWEEN ? AND ?",
      arguments: [rows.lowerBound, rows.upperBound])
    try db.execute(sql: "DELETE FROM event WHERE session = ?", arguments: [id.description])
    try db.execute(sql: "DELETE FROM session WHERE number = ?", arguments: [number])
  }

  /// The number marks a file that holds remnants.
  private func markRemnants(in db: Database) throws {
    try db.execute(sql: "PRAGMA user_version = 1")
  }

  private func erase() throws(StoreError) {
    do {
      try rewrite()
    } catch {
      let reason = (error as? DatabaseError)?.message ?? "\(error)"
      throw .remnants(path: path, reason: reason)
    }
  }

  /// Rewrites the file without what was deleted.
  ///
  /// Overwriting on deletion does not suffice: pages keep old copies of rows that moved elsewhere,
  /// and the index keeps the words of deleted rows until its parts are merged.
  private func rewrite() throws {
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "INSERT INTO passage (passage) VALUES ('optimize')")
      try db.execute(sql: "VACUUM")
      try db.checkpoint(.truncate)
      try db.execute(sql: "PRAGMA user_version = 0")
    }
  }
}
