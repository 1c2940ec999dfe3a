public import Foundation
internal import GRDB
public import Interview

extension SessionStore {
  /// Adds events after the one numbered `seq`, 0 for the first, and replaces what lists show.
  ///
  /// All of it is stored or nothing. Returns the number of the last event. Throws
  /// `continuedElsewhere` if the session's last event is another, so that a session read before
  /// somebody else went on with it is never added to.
  @discardableResult
  public func append(
    _ events: [Event], to id: SessionID, after seq: Int, at date: Date, summary: SummaryUpdate
  ) throws(StoreError) -> Int {
    try write { db in
      let last = try Int.fetchOne(
        db, sql: "SELECT max(seq) FROM event WHERE session = ?", arguments: [id.description])
      let number = try update(id, to: summary, at: date, in: db)
      guard last ?? 0 == seq else { throw StoreError.continuedElsewhere(id) }
      for (seq, event) in zip((seq + 1)..., events) {
        try insert(
          event, text: EventText.encode(event), to: id, number: number, seq: seq,
          at: date.milliseconds, in: db)
      }
      return seq + events.count
    }
  }

  /// All events of a session, in order.
  public func events(of id: SessionID) throws(StoreError) -> [StoredEvent] {
    try read { db in
      try requireSession(id, in: db)
      let rows = try Row.fetchCursor(
        db, sql: "SELECT seq, at, schema, event FROM event WHERE session = ? ORDER BY seq",
        arguments: [id.description])
      var events: [StoredEvent] = []
      while let row = try rows.next() {
        events.append(try storedEvent(row, number: events.count + 1, of: id))
      }
      return events
    }
  }

  private func storedEvent(_ row: Row, number: Int, of id: SessionID) throws -> StoredEvent {
    func damaged(_ reason: String) -> StoreError {
      .damagedEvent(id, seq: number, reason: reason)
    }
    guard row.value(Int.self, "seq") == number else { throw damaged("it is missing") }
    guard let at = row.value(Int64.self, "at"), let schema = row.value(Int.self, "schema"),
      let text = row.value(String.self, "event")
    else { throw damaged("the file is damaged") }
    do {
      return StoredEvent(
        seq: number, at: Date(milliseconds: at), event: try EventText.decode(text))
    } catch {
      throw damaged(EventText.reason(error, schema: schema))
    }
  }

  /// Stores one event, and what it says for the search.
  func insert(
    _ event: Event, text: String, to id: SessionID, number: Int64, seq: Int, at: Int64,
    in db: Database
  ) throws {
    try db.cachedStatement(sql: "INSERT INTO event VALUES (?, ?, ?, ?, ?)").execute(
      arguments: [id.description, seq, at, Event.schema, text])
    guard let passage = PassageText(event), let row = PassageRow(session: number, seq: seq) else {
      return
    }
    try db.cachedStatement(sql: "INSERT INTO passage (rowid, text, about) VALUES (?, ?, ?)")
      .execute(arguments: [row.id, passage.text, passage.about])
  }

  /// Replaces what lists show of a session; its number.
  @discardableResult
  func update(
    _ id: SessionID, to summary: SummaryUpdate, at date: Date, in db: Database
  ) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE session
        SET alias = ?, organisation = ?, status = ?, level = ?, confidence = ?, answers = ?,
          plan = ?, deadline = ?, updated_at = ?
        WHERE id = ?
        """)
    try statement.execute(arguments: [
      summary.alias, summary.organisation?.lowercased(), summary.status.rawValue, summary.level,
      summary.confidence, summary.answers, summary.plan.map(PlanText.encode),
      summary.deadline, date.milliseconds, id.description,
    ])
    guard db.changesCount == 1,
      let number = try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT number FROM session WHERE id = ?"),
        arguments: [id.description])
    else { throw StoreError.noSuchSession(id.description) }
    return number
  }
}
