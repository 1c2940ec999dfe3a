import Belief
import Foundation
import GRDB
import Interview
import Testing

@testable import Sessions

@Suite("Adding to sessions")
struct AppendTests {
  let bench: Bench
  let store: SessionStore
  let id: SessionID

  init() throws {
    bench = try Bench()
    store = try bench.store()
    id = try named("k3m9tz")
    try store.create(id, at: moment())
  }

  @Test("A new session is open and empty")
  func created() throws {
    #expect(try store.events(of: id).isEmpty)
    #expect(
      try store.summary(of: id)
        == SessionSummary(
          id: id, kind: .interview, state: SummaryUpdate(), createdAt: moment(), updatedAt: moment()
        ))
    #expect(
      failure { try store.create(id, at: moment()) } == .alreadyExists(id))
  }

  @Test("A drawn id is never one that exists")
  func drawn() throws {
    var generator = Seeded(state: 3)
    let first = try store.create(at: moment(), using: &generator)
    generator = Seeded(state: 3)
    let second = try store.create(at: moment(), using: &generator)
    #expect(first != second)
    #expect(try store.list().count == 3)
  }

  private let day = Day(number: 20_635)

  @Test("Events follow one another, and the summary follows the events")
  func appended() throws {
    let state = SummaryUpdate(
      alias: "the CFO", status: .paused, level: "hesitant", confidence: 0.625, answers: 2,
      plan: [PlannedStep(tactic: "small-pilot", starts: day, ends: day.adding(days: 14))],
      deadline: day.adding(days: 90).description)
    #expect(
      try store.append(
        [.typed(text: "1"), .passed(question: "q")], to: id, after: 0, at: moment(1),
        summary: SummaryUpdate(answers: 1)) == 2)
    #expect(try store.append([.undone], to: id, after: 2, at: moment(2), summary: state) == 3)

    #expect(
      try store.events(of: id) == [
        StoredEvent(seq: 1, at: moment(1), event: .typed(text: "1")),
        StoredEvent(seq: 2, at: moment(1), event: .passed(question: "q")),
        StoredEvent(seq: 3, at: moment(2), event: .undone),
      ])
    let summary = try store.summary(of: id)
    #expect(summary.state == state)
    #expect(summary.createdAt == moment())
    #expect(summary.updatedAt == moment(2))
  }

  @Test("Without events only the summary changes")
  func nothing() throws {
    #expect(
      try store.append(
        [], to: id, after: 0, at: moment(5), summary: SummaryUpdate(status: .finished)) == 0)
    #expect(try store.summary(of: id).status == .finished)
    #expect(try store.events(of: id).isEmpty)
  }

  @Test("A session that went on elsewhere is left as it is", arguments: [0, 1, 3, 99])
  func continuedElsewhere(seq: Int) throws {
    try store.append(
      [.undone, .returned], to: id, after: 0, at: moment(1), summary: SummaryUpdate(answers: 1))

    let error = failure {
      try store.append(
        [.hadEnough], to: id, after: seq, at: moment(9), summary: SummaryUpdate(answers: 7))
    }

    #expect(error == .continuedElsewhere(id))
    #expect(try store.events(of: id).map(\.event) == [.undone, .returned])
    #expect(try store.summary(of: id).answers == 1)
    #expect(try store.summary(of: id).updatedAt == moment(1))
  }

  @Test("A session that is not there is not made up")
  func missing() throws {
    let other = try named("zzzzzz")
    let expected = StoreError.noSuchSession("zzzzzz")
    #expect(
      failure {
        try store.append([.undone], to: other, after: 0, at: moment(), summary: SummaryUpdate())
      } == expected)
    #expect(failure { try store.events(of: other) } == expected)
    #expect(failure { try store.summary(of: other) } == expected)
    #expect(failure { try store.forget([other]) } == expected)
    #expect(
      try bench.database().read { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") } == 0)
  }

  @Test("What is written is on disk: full syncs to a log")
  func durable() throws {
    let settings = try store.database.read { db in
      try ["synchronous", "journal_mode", "secure_delete", "temp_store", "busy_timeout"]
        .map { name in try String.fetchOne(db, sql: "PRAGMA \(name)") }
    }
    // Full, write-ahead log, on, memory, five seconds.
    #expect(settings == ["2", "wal", "1", "2", "5000"])
  }

  @Test("A file that was taken away is not written to in the dark")
  func moved() throws {
    for suffix in ["", "-wal", "-shm"] {
      try FileManager.default.removeItem(atPath: bench.path + suffix)
    }
    let error = failure {
      try store.append([.undone], to: id, after: 0, at: moment(), summary: SummaryUpdate())
    }
    #expect(error == .moved(path: bench.path))
  }
}
