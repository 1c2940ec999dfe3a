internal import GRDB

extension SessionStore {
  /// What became of an export.
  public struct ExportReport: Sendable, Equatable {
    /// How many sessions were handed over.
    public var sessions = 0
    /// Events at which sessions had to be cut short.
    public var damage: [StoreError] = []

    /// Creates the report of an export that has not begun.
    public init() {}
  }

  /// Hands sessions over line by line in the form of `HandoverForm`, each with its reviews and
  /// rehearsals; all of them for nil.
  ///
  /// `write` takes a line without its newline and says whether to go on; `progress` is told after
  /// each session how many there were so far, and of how many. No more than one line is held at a
  /// time, and all lines are of one state of the store.
  public func export(
    _ ids: [SessionID]?, progress: (Int, Int) -> Void = { _, _ in }, to write: (String) -> Bool
  ) throws(StoreError) -> ExportReport {
    try read { db in
      var report = ExportReport()
      let ids = try ids.map { try withCompanions($0, in: db) }
      let rows = try Row.fetchCursor(
        db, sql: SessionStore.exported(ids?.count), arguments: StatementArguments(ids.names))
      let total = try ids?.count ?? Int.fetchOne(db, sql: "SELECT count(*) FROM session") ?? 0
      while let row = try rows.next() {
        let summary = try summary(row)
        let isWritten = try export(
          summary, created: row.value(String.self, "created") ?? "",
          updated: row.value(String.self, "updated") ?? "", in: db, report: &report, to: write)
        guard isWritten else { break }
        report.sessions += 1
        progress(report.sessions, total)
      }
      return report
    }
  }

  private static func exported(_ count: Int?) -> String {
    let columns =
      "*, \(HandoverForm.time("created_at")) AS created, \(HandoverForm.time("updated_at")) AS updated"
    let marks = count.map { Array(repeating: "?", count: $0).joined(separator: ", ") }
    let clause = marks.map { " WHERE id IN (\($0))" } ?? ""
    return "SELECT \(columns) FROM session\(clause) ORDER BY number"
  }

  private func export(
    _ summary: SessionSummary, created: String, updated: String, in db: Database,
    report: inout ExportReport, to write: (String) -> Bool
  ) throws -> Bool {
    let id = summary.id
    let count = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM event WHERE session = ?"),
      arguments: [id.description])
    let head = try HandoverForm.line(
      summary, created: created, updated: updated, events: count ?? 0)
    guard write(head) else { return false }
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT seq, \(HandoverForm.time("at")), schema, event, json_valid(event)
          FROM event WHERE session = ? ORDER BY seq
          """),
      arguments: [id.description])
    var next = 1
    while let row = try rows.next() {
      let seq = Int.fromDatabaseValue(row[0])
      // What comes after a hole means nothing any more: the session ends before it.
      guard seq == next, Int.fromDatabaseValue(row[4]) == 1,
        let at = String.fromDatabaseValue(row[1]), let schema = Int.fromDatabaseValue(row[2]),
        let event = String.fromDatabaseValue(row[3]), !event.utf8.contains(0x0A)
      else {
        let reason = seq == next ? "it is not in the form of an event" : "it is missing"
        report.damage.append(.damagedEvent(id, seq: next, reason: reason))
        return true
      }
      let line = HandoverForm.line(id, seq: next, at: at, eventSchema: schema, event: event)
      guard write(line) else { return false }
      next += 1
    }
    return true
  }
}

extension [SessionID]? {
  fileprivate var names: [String] { self?.map(\.description) ?? [] }
}
