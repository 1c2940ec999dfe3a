internal import GRDB

/// The form of the database.
enum Schema {
  /// What marks a file as a store of sessions: "Suas".
  static let applicationID = 0x5375_6173

  /// The newest version of the form known here.
  static let version = 3

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
    migrator.registerMigration("2") { db in
      guard try Bool.fetchOne(db, sql: hasFullText) == true else { throw StoreError.noFullText }
      try db.execute(sql: numbered)
      try db.execute(sql: passages)
    }
    migrator.registerMigration("3") { db in try db.execute(sql: planned) }
    return migrator
  }

  private static let hasFullText = "SELECT sqlite_compileoption_used('ENABLE_FTS5')"

  /// Sessions get a number that stays, by which their passages are found, a kind, and columns to
  /// choose by.
  private static let numbered = """
    CREATE TABLE session_2 (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      alias TEXT,
      organisation TEXT,
      status TEXT NOT NULL CHECK (status IN ('open', 'paused', 'finished')),
      level TEXT,
      confidence REAL,
      answers INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL
    ) STRICT;
    INSERT INTO session_2
      SELECT rowid, id, 'interview', alias, (
        SELECT group_concat(json_extract(event, '$.answered.answer.options[0]'), ' ')
        FROM event
        WHERE session = session.id AND json_valid(event)
          AND json_extract(event, '$.answered.question') IN ('sector', 'size')
      ), status, level, confidence, answers, created_at, updated_at
      FROM session ORDER BY rowid;
    DROP TABLE session;
    ALTER TABLE session_2 RENAME TO session;
    CREATE INDEX session_by_update ON session (updated_at);
    CREATE INDEX session_by_level ON session (level, updated_at);
    CREATE INDEX session_by_status ON session (status, updated_at);
    """

  /// Sessions get the plan given last and the day by which it is wanted, so that what is due is found
  /// without reading the conversations.
  private static let planned = """
    ALTER TABLE session ADD COLUMN plan TEXT;
    ALTER TABLE session ADD COLUMN deadline TEXT;
    UPDATE session SET
      plan = (
        SELECT json_extract(event, '$.planned.steps') FROM event
        WHERE event.session = session.id AND event GLOB '{"planned":*' AND json_valid(event)
        ORDER BY seq DESC LIMIT 1
      ),
      deadline = (
        SELECT json_extract(event, '$.answered.answer.days[#-1]') FROM event
        WHERE event.session = session.id AND event GLOB '{"answered":*' AND
          CASE WHEN json_valid(event) THEN json_extract(event, '$.answered.question') END
            = 'wanted-by'
        ORDER BY seq DESC LIMIT 1
      );
    """

  /// What is searched: the practitioner's words in each event, as `PassageText` takes them.
  private static let passages = """
    CREATE VIRTUAL TABLE passage
      USING fts5 (text, about UNINDEXED, tokenize = 'porter unicode61 remove_diacritics 2');
    INSERT INTO passage (rowid, text, about)
      SELECT number << 20 | seq, text, about FROM (
        SELECT session.number, seq, json_extract(event, '$.answered.question') AS about, coalesce(
          json_extract(event, '$.typed.text'),
          (SELECT group_concat(value, ', ') FROM json_each(event, '$.answered.answer.options'))
        ) AS text
        FROM event JOIN session ON session.id = event.session
        WHERE json_valid(event) AND seq < 1 << 20
      )
      WHERE text GLOB '*[^0-9 ]*' AND NOT (text GLOB '/*' AND text NOT GLOB '* *');
    """

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
