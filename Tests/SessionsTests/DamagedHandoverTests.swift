import Foundation
import GRDB
import Interview
import Testing

@testable import Sessions

@Suite("Damaged handovers")
struct DamagedHandoverTests {
  let store: SessionStore
  let lines: [String]
  let ids: [SessionID]
  private let benches: [Bench]

  init() throws {
    benches = [try Bench(), try Bench()]
    let source = try benches[0].store()
    ids = try ["k3m9t0", "k3m9t1"].map(named)
    for (index, id) in ids.enumerated() {
      try source.create(id, at: moment(Double(index)))
      try source.append(
        [.undone, .noted(words: "n"), .returned], to: id, after: 0, at: moment(Double(index)),
        summary: SummaryUpdate(alias: "A\(index)", status: .paused, answers: 7))
    }
    lines = try exported(source)
    store = try benches[1].store()
  }

  @Test(
    "A damaged event is named by its line; its session ends before it, the others are whole",
    arguments: [
      ("{\"record\":\"event\"", ImportNote.Fault.notJSON), ("", nil), ("hello", .notJSON),
      ("[]", .notALine), ("{}", .notALine), ("12", .notALine), ("null", .notALine),
      (#"{"record":"song"}"#, .wrong(place: "record")),
      (#"{"record":"event","schema":2}"#, .newer),
      (#"{"record":"event","schema":1,"event_schema":9,"event":{"flown":{}}}"#, .newer),
      (#"{"record":"event","schema":1}"#, .wrong(place: "session")),
      (
        #"{"record":"event","schema":1,"session":"k3m9t0","seq":2,"at":"2026-03-08T20:00:00.000Z","#
          + #""event_schema":1,"event":{"noted":{"words":1}}}"#, .wrong(place: "event.noted.words")
      ),
      (
        #"{"record":"event","schema":1,"session":"k3m9t0","seq":2,"at":"yesterday","#
          + #""event_schema":1,"event":{"undone":{}}}"#, .wrong(place: "at")
      ),
      (
        #"{"record":"event","schema":1,"session":"!","seq":2,"at":"2026-03-08T20:00:00.000Z","#
          + #""event_schema":1,"event":{"undone":{}}}"#, .wrong(place: "session")
      ),
    ])
  func event(text: String, fault: ImportNote.Fault?) throws {
    var damaged = lines
    damaged[2] = text
    let outcome = try imported(damaged, into: store)
    let named = fault.map { [ImportNote.damagedLine(3, $0)] } ?? []
    #expect(outcome.notes == named + [.cutShort(ids[0], after: 1)])
    #expect(outcome.report.added == 2 && outcome.report.cutShort == 1)
    #expect(!outcome.report.isWhole)
    #expect(try store.events(of: ids[0]).map(\.event) == [.undone])
    #expect(try store.summary(of: ids[0]).alias == "derived")
    #expect(try store.events(of: ids[1]).count == 3)
    #expect(try store.summary(of: ids[1]).alias == "A1")

    // The whole file mends what the damaged one left.
    #expect(try imported(lines, into: store).report.extended == 1)
    #expect(try exported(store) == lines)
  }

  @Test("Without its first line a session is still imported, and what lists show is derived")
  func head() throws {
    let outcome = try imported(["{", lines[1], lines[2], lines[3]] + lines[4...], into: store)
    #expect(outcome.notes == [.damagedLine(1, .notJSON)])
    #expect(outcome.report.added == 2)
    #expect(try store.events(of: ids[0]).count == 3)
    #expect(try store.summary(of: ids[0]).alias == "derived")
    #expect(try store.summary(of: ids[0]).createdAt == moment())
  }

  @Test("A file that breaks off is told, and what is whole is imported")
  func cut() throws {
    let half = String(lines[6].prefix(lines[6].count / 2))
    let outcome = try imported(Array(lines[..<6]) + [half], into: store)
    #expect(outcome.notes == [.damagedLine(7, .notJSON), .cutShort(ids[1], after: 1)])
    let silent = try imported(Array(lines[..<6]), into: try benches[0].store())
    #expect(silent.notes.isEmpty)
    #expect(silent.report.unchanged == 2)
  }

  @Test("Bytes that are no text, blank lines, returns and a byte order mark")
  func bytes() throws {
    var notes: [ImportNote] = []
    let task = SessionImport(
      into: store, summarise: { _ in SummaryUpdate() }, tell: { notes.append($0) })
    try task.take([0xEF, 0xBB, 0xBF] + Array((lines[0] + "\r").utf8))
    try task.take([0xFF, 0xFE])
    try task.take([0x20, 0x0D])
    for line in lines[1...] { try task.take(line.utf8) }
    try task.take([UInt8](repeating: 0x41, count: HandoverLine.longest + 1))
    try task.finish()
    #expect(notes == [.damagedLine(2, .notText), .damagedLine(11, .tooLong)])
    #expect(try exported(store) == lines)
  }

  @Test("An entry that comes twice counts once; another of its number is named")
  func repeated() throws {
    let other = lines[1].replacing("undone", with: "returned")
    let outcome = try imported(
      [lines[0], lines[0], lines[1], lines[1], other] + lines[2...], into: store)
    #expect(outcome.notes == [.damagedLine(5, .repeated(ids[0], seq: 1))])
    #expect(try exported(store) == lines)
  }

  @Test("A session damaged in the store is exported up to the damage, which is told")
  func damagedStore() throws {
    let source = try benches[0].store()
    try source.database.writeWithoutTransaction { db in
      try db.execute(sql: "UPDATE event SET event = '{' WHERE session = 'k3m9t0' AND seq = 3")
    }
    var written: [String] = []
    let report = try source.export(nil) { line in
      written.append(line)
      return true
    }
    let reason = "it is not in the form of an event"
    #expect(report.damage == [.damagedEvent(ids[0], seq: 3, reason: reason)])
    #expect(report.sessions == 2)
    #expect(written == lines.filter { $0 != lines[3] })
  }

  @Test("An export stops where nobody takes it any more")
  func stopped() throws {
    var count = 0
    let report = try benches[0].store().export(nil) { _ in
      count += 1
      return count < 2
    }
    #expect(count == 2 && report.sessions == 0)
  }
}
