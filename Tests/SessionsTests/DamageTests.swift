import Foundation
import GRDB
import Interview
import Testing

@testable import Sessions

@Suite("Damaged sessions")
struct DamageTests {
  let bench: Bench
  let store: SessionStore
  let id: SessionID

  init() throws {
    bench = try Bench()
    store = try bench.store()
    id = try named("k3m9tz")
    try store.create(id, at: moment())
    try store.append(
      [.undone, .noted(words: "n"), .returned], to: id, after: 0, at: moment(),
      summary: SummaryUpdate())
  }

  @Test(
    "An event that is not understood is named",
    arguments: [
      ("{\"flown\":{}}", "it is not in the form of an event"),
      ("{\"noted\":{}}", "it is not in the form of an event (at noted)"),
      ("{\"noted\":{\"words\":1}}", "it is not in the form of an event (at noted.words)"),
      ("{\"noted\"", "it is not in the form of an event"),
      ("", "it is not in the form of an event"),
      ("[]", "it is not in the form of an event"),
    ])
  func unknown(text: String, reason: String) throws {
    try alter("UPDATE event SET event = ? WHERE seq = 2", [text])
    #expect(read() == .damagedEvent(id, seq: 2, reason: reason))
    #expect(try store.summary(of: id).id == id)
  }

  @Test("An event of a newer version says so")
  func newer() throws {
    try alter(
      "UPDATE event SET event = '{\"flown\":{}}', schema = ? WHERE seq = 2", [Event.schema + 1])
    #expect(read() == .damagedEvent(id, seq: 2, reason: "a newer Suasor wrote it"))
  }

  @Test("A missing event is named", arguments: [1, 2])
  func gap(seq: Int) throws {
    try alter("DELETE FROM event WHERE seq = ?", [seq])
    #expect(read() == .damagedEvent(id, seq: seq, reason: "it is missing"))
  }

  @Test("A value of the wrong kind stops nothing but the reading")
  func wrongKind() throws {
    // The table of the store refuses such a value; one without types takes it.
    try alter("DROP TABLE event")
    try alter("CREATE TABLE event (session, seq, at, schema, event)")
    try alter("INSERT INTO event VALUES ('k3m9tz', 1, 'yesterday', NULL, x'00')")
    #expect(read() == .damagedEvent(id, seq: 1, reason: "the file is damaged"))
  }

  @Test("Garbage in the middle of the file is an error, not a crash")
  func garbage() throws {
    try store.database.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    let file = try FileHandle(forUpdating: bench.url)
    for page in 2...7 {
      try file.seek(toOffset: UInt64((page - 1) * 4096))
      try file.write(contentsOf: Data(repeating: 0xA5, count: 4096))
    }
    try file.close()
    let error = failure { try SessionStore(at: bench.url).events(of: id) }
    #expect(error == .unreadable(path: bench.path, reason: "the file is damaged"))
  }

  private func read() -> StoreError? {
    failure { try store.events(of: id) }
  }

  private func alter(_ sql: String, _ arguments: StatementArguments = []) throws {
    try store.database.writeWithoutTransaction { db in
      try db.execute(sql: sql, arguments: arguments)
    }
  }
}
