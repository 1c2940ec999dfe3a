import Foundation
internal import GRDB
import Synchronization

/// How a store's file becomes an open database.
struct Opening {
  /// What a store may do with its file.
  enum Access {
    /// Read and write; only read where writing is not possible.
    case writing
    /// Read.
    case reading
  }

  /// The store's file.
  let file: StoreFile
  /// The access that is wanted.
  let access: Access
  /// How long to wait for others who use the file.
  static let patience: TimeInterval = 5

  // See the note at `StoreFile`: while one thread creates the file, none may use it.
  private static let turn = Mutex(())

  /// Opens the database, for reading only if it cannot be written.
  func open() throws -> (DatabaseQueue, isReadOnly: Bool) {
    try Opening.turn.withLock { _ in
      try file.provide()
      if access == .writing, file.isWritable {
        do {
          return (try openForWriting(), false)
        } catch let error as DatabaseError where Opening.isRefusal(error) {
          // The file system knows better than the permissions: go on and read.
        }
      }
      return (try openForReading(), true)
    }
  }

  private func openForWriting() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "Sessions"
    configuration.busyMode = .timeout(Opening.patience)
    configuration.prepareDatabase { db in
      // Vacuuming would otherwise copy the text of all sessions into the folder of temporary files.
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          """)
    }
    let database = try DatabaseQueue(path: file.path, configuration: configuration)
    // Nothing is changed, not even a permission, before the file is known to be ours.
    try database.read { db in try Schema.check(db, path: file.path) }
    file.closeToOthers()
    try prepare(database)
    return database
  }

  private func openForReading() throws -> DatabaseQueue {
    do {
      return try checked(DatabaseQueue(path: file.path, configuration: readingConfiguration))
    } catch let error as DatabaseError where Opening.isRefusal(error) {
      // Reading needs files beside the database. Without them only a file at rest can be read.
      if file.hasLog {
        throw StoreError.unreadable(
          path: file.path,
          reason: "its last changes are still in \(file.path)-wal and cannot be taken over here; "
            + "copy both files to a folder that can be written")
      }
      return try checked(
        DatabaseQueue(path: file.immutableURI, configuration: readingConfiguration))
    }
  }

  private var readingConfiguration: Configuration {
    var configuration = Configuration()
    configuration.label = "Sessions"
    configuration.readonly = true
    configuration.busyMode = .timeout(Opening.patience)
    return configuration
  }

  private func checked(_ database: DatabaseQueue) throws -> DatabaseQueue {
    try database.read { db in
      try Schema.check(db, path: file.path)
      // A store that is empty or of an older form cannot be brought up to date here.
      if try !Schema.migrator.hasCompletedMigrations(db) {
        throw StoreError.readOnly(path: file.path)
      }
    }
    return database
  }

  /// Turns the log on and brings the tables up to date; tries again while another process does so.
  private func prepare(_ database: DatabaseQueue) throws {
    let deadline = Date(timeIntervalSinceNow: Opening.patience)
    while true {
      do {
        try database.inDatabase { db in
          // NB: GRDB's own way of turning the log on would weaken `synchronous`.
          if try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" {
            try db.execute(sql: "PRAGMA journal_mode = WAL")
          }
        }
        let migrator = Schema.migrator
        if try database.read(migrator.hasCompletedMigrations) { return }
        try migrator.migrate(database)
      } catch let error as DatabaseError where Opening.isContention(error) && Date() < deadline {
        usleep(20_000)
      }
    }
  }

  /// Whether the database could not be opened for writing, or not in this way.
  private static func isRefusal(_ error: DatabaseError) -> Bool {
    [.SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM].contains(error.resultCode)
  }

  /// Whether another process got there first: it holds the file, or has made the tables.
  private static func isContention(_ error: DatabaseError) -> Bool {
    [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_ERROR, .SQLITE_SCHEMA, .SQLITE_CONSTRAINT]
      .contains(error.resultCode)
  }
}
