public import Foundation
internal import GRDB
public import Interview

/// Sessions taken over from a handover, line by line.
///
/// A session that is new here is added. One that is here already goes on if the file's is the longer
/// and begins as this one does; otherwise it stays as it is, and a true conflict is told. So nothing is
/// ever overwritten, and a file read twice changes nothing the second time. What of a session comes
/// after a missing event is left out. Memory holds one batch of sessions at a time.
public final class SessionImport {
  /// What has been done so far; whole after `finish`.
  public private(set) var report = ImportReport()

  private let store: SessionStore
  private let summarise: ([Event]) -> SummaryUpdate
  private let tell: (ImportNote) -> Void
  private let decoder = JSONDecoder()
  private var current: ImportedSession?
  private var waiting: [ImportedSession] = []
  private var waitingSize = 0
  private var lines = 0

  /// Text and sessions that one transaction stores at most: a crash costs no more than these.
  private static let batch = (size: 4 << 20, sessions: 500)

  /// The bytes of the longest line that is read; a longer one is told as damaged.
  public static let longestLine = HandoverLine.longest

  /// How many conversations have been met so far.
  public private(set) var conversations = 0

  /// Imports into a store. `summarise` derives what a list shows of a session whose own line is not to
  /// be had, or which is here only in part; `tell` hears of everything that goes wrong.
  public init(
    into store: SessionStore, summarise: @escaping ([Event]) -> SummaryUpdate,
    tell: @escaping (ImportNote) -> Void
  ) {
    self.store = store
    self.summarise = summarise
    self.tell = tell
  }

  /// Takes the next line, without its newline.
  public func take(_ line: some Collection<UInt8>) throws(StoreError) {
    lines += 1
    var bytes = line[...]
    if lines == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
    do {
      switch try HandoverLine(bytes, decoder: decoder) {
      case .head(let head):
        // A second line for the session at hand adds nothing; its events are compared as they come.
        if current?.id == head.id, current?.head != nil { return }
        try close()
        current = ImportedSession(head.id, head: head)
        conversations += 1
      case .entry(let entry):
        if current?.id != entry.id {
          try close()
          current = ImportedSession(entry.id, head: nil)
          conversations += 1
        }
        try current?.add(entry)
      }
    } catch let fault as ImportNote.Fault {
      report.damagedLines += 1
      tell(.damagedLine(lines, fault))
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(error, path: store.path)
    }
  }

  /// Stores what is still waiting; to be called after the last line.
  public func finish() throws(StoreError) {
    try close()
    try flush()
  }

  private func close() throws(StoreError) {
    guard let session = current else { return }
    current = nil
    waiting.append(session)
    waitingSize += session.size
    if waitingSize >= SessionImport.batch.size || waiting.count >= SessionImport.batch.sessions {
      try flush()
    }
  }

  private func flush() throws(StoreError) {
    guard !waiting.isEmpty else { return }
    let sessions = waiting
    waiting = []
    waitingSize = 0
    var notes: [ImportNote] = []
    var after = report
    try store.write { db in
      for session in sessions { try merge(session, in: db, report: &after, notes: &notes) }
    }
    report = after
    notes.forEach(tell)
  }

  private func merge(
    _ session: ImportedSession, in db: Database, report: inout ImportReport,
    notes: inout [ImportNote]
  ) throws {
    let here = try stored(session.id, in: db)
    let common = zip(here ?? [], session.entries).prefix { $0.at == $1.at && $0.text == $1.text }
      .count
    if let here, common < min(here.count, session.entries.count) {
      report.refused += 1
      notes.append(.conflict(session.id, seq: common + 1))
      return
    }
    if session.isCutShort, session.entries.count >= here?.count ?? 0 {
      report.cutShort += 1
      notes.append(.cutShort(session.id, after: session.entries.count))
    }
    guard let here else {
      // An id and nothing else is not worth keeping, unless nothing else was ever there.
      if session.entries.isEmpty, session.isCutShort { return }
      try insert(session, after: 0, in: db)
      report.added += 1
      return
    }
    guard session.entries.count > here.count else {
      report.unchanged += 1
      return
    }
    do {
      let lock = try store.lock(session.id)
      try withExtendedLifetime(lock) { try insert(session, after: here.count, in: db) }
      report.extended += 1
    } catch StoreError.openElsewhere(let id, let pid) {
      report.refused += 1
      notes.append(.openElsewhere(id, pid: pid))
    }
  }

  /// What is stored of a session's events; nil if there is no such session.
  private func stored(_ id: SessionID, in db: Database) throws -> [(at: Int64, text: String)]? {
    let exists = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT * FROM session WHERE id = ?)"),
      arguments: [id.description])
    guard exists == true else { return nil }
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT at, event FROM event WHERE session = ? ORDER BY seq"),
      arguments: [id.description])
    var entries: [(at: Int64, text: String)] = []
    while let row = try rows.next() {
      entries.append(
        (Int64.fromDatabaseValue(row[0]) ?? 0, String.fromDatabaseValue(row[1]) ?? ""))
    }
    return entries
  }

  private func insert(_ session: ImportedSession, after seq: Int, in db: Database) throws {
    let last = session.entries.last.map { Date(milliseconds: $0.at) }
    let isWhole = session.head != nil && !session.isCutShort
    var summary = isWhole ? session.head?.summary : nil
    // A file may have been written before plans were kept beside the events.
    if summary?.plan == nil { summary?.plan = session.plan }
    let updatedAt = (isWhole ? session.head?.updatedAt : nil) ?? last ?? session.head?.updatedAt
    if seq == 0 {
      let createdAt =
        session.head?.createdAt ?? session.entries.first.map { Date(milliseconds: $0.at) }
      try db.cachedStatement(
        sql: """
          INSERT INTO session (id, kind, status, answers, created_at, updated_at)
          VALUES (?, ?, 'open', 0, ?, 0) ON CONFLICT DO NOTHING
          """
      ).execute(arguments: [
        session.id.description, (session.head?.kind ?? .interview).rawValue,
        createdAt?.milliseconds ?? 0,
      ])
    }
    let number = try store.update(
      session.id, to: summary ?? summarise(session.entries.map(\.event)),
      at: updatedAt ?? Date(milliseconds: 0), in: db)
    for (index, entry) in session.entries.enumerated().dropFirst(seq) {
      try store.insert(
        entry.event, text: entry.text, to: session.id, number: number, seq: index + 1,
        at: entry.at, in: db)
    }
  }
}
