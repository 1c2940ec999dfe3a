import Belief
import Foundation
import GRDB
import Interview
import Testing

@testable import Sessions

@Suite("Stores of earlier versions")
struct MigrationTests {
  @Test("A store of the first version keeps all it holds, and can be searched and narrowed down")
  func first() throws {
    let bench = try Bench()
    let events: [Event] = [
      .typed(text: "Her compliance officer"), .typed(text: "/why"), .typed(text: "3"),
      .answered(question: "sector", answer: Answer(options: ["finance"])),
      .said(line: "a", text: "b"),
    ]
    try write(events, to: bench)

    let store = try bench.store()

    let id = try named("k3m9t0")
    #expect(try store.events(of: id).map(\.event) == events)
    let summary = try store.summary(of: id)
    #expect(summary.kind == .interview)
    #expect(summary.alias == "Harriet" && summary.organisation == "finance")
    #expect(try store.list().map(\.id.description) == ["k3m9t1", "k3m9t0"])
    #expect(try store.list(SessionFilter(organisation: "Finance")).map(\.id) == [id])
    for words in ["compliance", "finance"] {
      #expect(try store.search(words).map(\.summary.id) == [id], "\(words)")
    }
    for words in ["why", "3"] { #expect(try store.search(words).isEmpty, "\(words)") }
    // What was indexed on the way is what an append would have indexed.
    let migrated = try passages(store)
    try store.append([], to: id, after: 5, at: moment(), summary: SummaryUpdate())
    let lines = try exported(store, [id])
    let fresh = try Bench()
    _ = try imported(lines, into: try fresh.store())
    #expect(try passages(try fresh.store()) == migrated)
    try store.append([.undone], to: id, after: 5, at: moment(9), summary: SummaryUpdate())
  }

  @Test("A store of the second version gets its plans and days from the events")
  func second() throws {
    let bench = try Bench()
    let steps = [PlannedStep(tactic: "small-pilot", starts: day(10), ends: day(24))]
    let events: [Event] = [
      .answered(question: "wanted-by", answer: Answer(days: [day(90)])),
      .planned(steps: [PlannedStep(tactic: "other", starts: day(1), ends: day(2))]),
      .answered(question: "wanted-by", answer: Answer(days: [day(95), day(99)])),
      .answered(question: "sector", answer: Answer(options: ["finance"])),
      .planned(steps: steps), .typed(text: "{\"planned\":"),
    ]
    let database = try bench.database()
    try Schema.migrator.migrate(database, upTo: "2")
    try database.write { db in
      for id in ["k3m9t0", "k3m9t1"] {
        try db.execute(
          sql: """
            INSERT INTO session (id, kind, status, answers, created_at, updated_at)
            VALUES (?, 'interview', 'finished', 1, 1000, 2000)
            """, arguments: [id])
      }
      for (index, event) in events.enumerated() {
        try db.execute(
          sql: "INSERT INTO event VALUES ('k3m9t0', ?, 1500, 1, ?)",
          arguments: [index + 1, EventText.encode(event)])
      }
      try db.execute(
        sql: #"INSERT INTO event VALUES ('k3m9t1', 1, 1500, 1, '{"planned":damaged')"#)
    }
    try database.close()

    let store = try bench.store()

    let summary = try store.summary(of: try named("k3m9t0"))
    #expect(summary.plan == steps)
    #expect(summary.deadline == day(99).description)
    let other = try store.summary(of: try named("k3m9t1"))
    #expect(other.plan == nil && other.deadline == nil)
  }

  private func day(_ number: Int) -> Day { Day(number: 20_635 + number) }

  @Test("A store of the first version that cannot be written is refused")
  func readOnly() throws {
    let bench = try Bench()
    try write([.undone], to: bench)
    let error = failure { try SessionStore(at: bench.url, access: .reading) }
    #expect(error == .readOnly(path: bench.path))
  }

  /// Writes what Suasor 0.1.0 would have.
  private func write(_ events: [Event], to bench: Bench) throws {
    let database = try bench.database()
    try Schema.migrator.migrate(database, upTo: "1")
    try database.write { db in
      for id in ["k3m9t0", "k3m9t1"] {
        try db.execute(
          sql: """
            INSERT INTO session VALUES (?, 'Harriet', 'paused', 'hesitant', 0.5, 1, 1000, 2000)
            """, arguments: [id])
      }
      for (index, event) in events.enumerated() {
        try db.execute(
          sql: "INSERT INTO event VALUES ('k3m9t0', ?, 1500, 1, ?)",
          arguments: [index + 1, EventText.encode(event)])
      }
      try db.execute(sql: "INSERT INTO event VALUES ('k3m9t1', 1, 1500, 1, 'damaged')")
    }
    try database.close()
  }

  private func passages(_ store: SessionStore) throws -> [Row] {
    try store.database.read { db in
      try Row.fetchAll(db, sql: "SELECT rowid, text, about FROM passage ORDER BY rowid")
    }
  }
}
