import Foundation
import GRDB
import Interview
import Testing

@testable import Sessions

@Suite("Finding sessions")
struct ListingTests {
  let bench: Bench
  let store: SessionStore

  init() throws {
    bench = try Bench()
    store = try bench.store()
  }

  @Test("The session last added to comes first; of two at once, the later created")
  func newestFirst() throws {
    let ids = try ["a00000", "b00000", "c00000"].map(named)
    for id in ids { try store.create(id, at: moment()) }
    #expect(try store.list().map(\.id) == ids.reversed())

    try store.append([.undone], to: ids[1], after: 0, at: moment(1), summary: SummaryUpdate())

    #expect(try store.list().map(\.id) == [ids[1], ids[2], ids[0]])
    #expect(try store.list(limit: 2).map(\.id) == [ids[1], ids[2]])
    #expect(try store.list(limit: 0).isEmpty)
    #expect(try store.list(limit: -1).isEmpty)
  }

  @Test("Among a hundred thousand the newest are found through the index")
  func large() throws {
    try store.database.write { db in
      let insertion = try db.cachedStatement(
        sql: """
          INSERT INTO session (id, kind, status, answers, created_at, updated_at)
          VALUES (?, 'interview', 'paused', 0, ?, ?)
          """)
      let digits = Array("0123456789abcdef")
      for number in 0..<100_000 {
        let id = (0..<5).reduce("x") { text, place in
          text + String(digits[number >> (4 * (4 - place)) & 15])
        }
        // In an order of its own, so that the order of the table does not serve.
        let updated = number * 7919 % 100_000
        try insertion.execute(arguments: [id, updated, updated])
      }
    }
    let updates = try store.list(limit: 20).map { $0.updatedAt.milliseconds }
    #expect(updates == (99_980..<100_000).reversed().map { Int64($0) })

    let plan = try store.database.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN \(SessionFilter().newestFirst)", arguments: [20]
      )
      .map { $0["detail"] as String }
    }
    #expect(plan == ["SCAN session USING INDEX session_by_update"])
    #expect(try store.find(prefix: "x00f0f").description == "x00f0f")
  }

  @Test("A list is narrowed down by everything that is named")
  func filters() throws {
    let rows: [(String, String?, String?, SessionSummary.Status, Double)] = [
      ("a00000", "hesitant", "Finance: 50% Größe", .paused, 10),
      ("b00000", "hesitant", "Health", .finished, 20),
      ("c00000", "positive", "finance", .paused, 30), ("d00000", nil, nil, .open, 40),
    ]
    for (name, level, organisation, status, second) in rows {
      let id = try named(name)
      try store.create(id, at: moment())
      try store.append(
        [.undone], to: id, after: 0, at: moment(second),
        summary: SummaryUpdate(organisation: organisation, status: status, level: level))
    }
    func listed(_ filter: SessionFilter) throws -> [String] {
      try store.list(filter).map { String($0.id.description.prefix(1)) }
    }
    #expect(try listed(SessionFilter()) == ["d", "c", "b", "a"])
    #expect(try listed(SessionFilter(level: "hesitant")) == ["b", "a"])
    #expect(try listed(SessionFilter(status: .paused)) == ["c", "a"])
    #expect(try listed(SessionFilter(organisation: "FINANCE")) == ["c", "a"])
    #expect(try listed(SessionFilter(organisation: "GRÖSSE")).isEmpty)
    #expect(try listed(SessionFilter(organisation: "GRÖß")) == ["a"])
    #expect(try listed(SessionFilter(organisation: "0%")) == ["a"])
    #expect(try listed(SessionFilter(organisation: "%h")).isEmpty)
    #expect(try listed(SessionFilter(kind: .interview)).count == 4)
    #expect(try listed(SessionFilter(kind: .init(rawValue: "rehearsal"))).isEmpty)
    #expect(try listed(SessionFilter(since: moment(20))) == ["d", "c", "b"])
    #expect(
      try listed(
        SessionFilter(level: "hesitant", organisation: "health", status: .finished, since: moment())
      )
        == ["b"])
  }

  @Test(
    "Narrowed down by level or state, the newest are found through an index as well",
    arguments: [
      (SessionFilter(level: "hesitant"), "session_by_level"),
      (SessionFilter(status: .paused), "session_by_status"),
      (SessionFilter(since: moment()), "session_by_update"),
      (SessionFilter(organisation: "finance"), "session_by_update"),
    ])
  func indexes(filter: SessionFilter, index: String) throws {
    let plan = try store.database.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN \(filter.newestFirst)", arguments: filter.arguments + [20]
      ).map { $0["detail"] as String }
    }
    #expect(plan.count == 1)
    #expect(plan.first?.contains(index) == true, "\(plan)")
  }

  @Test("An id is found by as much of it as tells it from the others")
  func prefix() throws {
    for text in ["k3m9tz", "k3m8aa", "zzzzzz", "011111"] {
      try store.create(named(text), at: moment())
    }
    #expect(try store.find(prefix: "k3m9tz").description == "k3m9tz")
    #expect(try store.find(prefix: "K3M9").description == "k3m9tz")
    #expect(try store.find(prefix: "z").description == "zzzzzz")
    #expect(try store.find(prefix: "oil").description == "011111")
    #expect(find("k3m") == .ambiguous(prefix: "k3m", [try named("k3m8aa"), try named("k3m9tz")]))
  }

  @Test(
    "What is no id finds nothing", arguments: ["", "q", "k3m9tzz", "%", "k_", "'", "é", "\u{0}"])
  func nothing(typed: String) throws {
    try store.create(named("k3m9tz"), at: moment())
    #expect(find(typed) == .noSuchSession(typed))
  }

  private func find(_ typed: String) -> StoreError? {
    failure { try store.find(prefix: typed) }
  }
}
