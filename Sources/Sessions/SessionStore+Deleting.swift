internal import GRDB

extension SessionStore {
  /// Deletes a session and wipes its text from the file and from the log beside it.
  ///
  /// Throws `remnants` if it is deleted but the text could not be wiped; the next store to open the
  /// file tries again.
  public func delete(_ id: SessionID) throws(StoreError) {
    try write { db in
      try requireSession(id, in: db)
      try db.execute(
        sql: "DELETE FROM event WHERE session = ?", arguments: [id.description])
      try db.execute(sql: "DELETE FROM session WHERE id = ?", arguments: [id.description])
      // The number marks a file that holds remnants.
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    do {
      try erase()
    } catch {
      let reason = (error as? DatabaseError)?.message ?? "\(error)"
      throw .remnants(id, path: path, reason: reason)
    }
  }

  /// Wipes what an earlier deletion had to leave, if it can be done now.
  func finishErasing() {
    let pending = try? database.read { db in try Int.fetchOne(db, sql: "PRAGMA user_version") }
    if pending == 1 { try? erase() }
  }

  /// Rewrites the file without what was deleted.
  ///
  /// Overwriting on deletion does not suffice: pages keep old copies of rows that moved elsewhere.
  private func erase() throws {
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "VACUUM")
      try db.checkpoint(.truncate)
      try db.execute(sql: "PRAGMA user_version = 0")
    }
  }
}
