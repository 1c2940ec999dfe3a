internal import GRDB

/// The form of the database.
enum Schema {
  /// What marks a file as a store of sessions: "Suas".
  static let applicationID = 0x5375_6173

  /// The newest version of the form known here.
  static let version = 1

  /// What brings a database to the newest version; migrations are named by the version they reach.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(applicationID);
          CREATE TABLE session (
            id TEXT NOT NULL PRIMARY KEY,
            alias TEXT,
            status TEXT NOT NULL CHECK (status IN ('open', 'paused', 'finished')),
            level TEXT,
            confidence REAL,
            answers INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL
          ) STRICT;
          CREATE INDEX session_by_update ON session (updated_at);
          CREATE TABLE event (
            session TEXT NOT NULL REFERENCES session (id),
            seq INTEGER NOT NULL,
            at INTEGER NOT NULL,
            schema INTEGER NOT NULL,
            event TEXT NOT NULL,
            PRIMARY KEY (session, seq)
          ) STRICT, WITHOUT ROWID;
          """)
    }
    return migrator
  }

  /// Throws unless the database is a store of a version known here, or empty.
  static func check(_ db: Database, path: String) throws {
    let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    if mark != applicationID {
      // Another process may be about to create the tables: its first is the migrator's own.
      let strangers = """
        SELECT EXISTS (SELECT * FROM sqlite_master WHERE tbl_name <> 'grdb_migrations')
        """
      guard mark == 0, try Bool.fetchOne(db, sql: strangers) == false else {
        throw StoreError.notAStore(path: path)
      }
    }
    let found = try migrator.appliedIdentifiers(db).compactMap { Int($0) }.max() ?? 0
    if found > version {
      throw StoreError.newerVersion(path: path, found: found, known: version)
    }
  }
}
