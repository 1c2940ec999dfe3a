import Foundation
import GRDB
import Interview
import Testing

@testable import Sessions

@Suite("Who may read the files", .serialized)
struct PrivacyTests {
  @Test("Even if the user's mask allows everything, others may read nothing")
  func permissions() throws {
    let bench = try Bench()
    let url = bench.folder.appendingPathComponent("a/b/sessions.sqlite")
    let mask = umask(0)
    defer { umask(mask) }

    let store = try SessionStore(at: url)
    let id = try named("k3m9tz")
    try store.create(id, at: moment())
    let lock = try store.lock(id)

    #expect(bench.mode("a") == 0o700)
    #expect(bench.mode("a/b") == 0o700)
    #expect(bench.mode("a/b/sessions.sqlite") == 0o600)
    #expect(bench.mode("a/b/sessions.sqlite-wal") == 0o600)
    #expect(bench.mode("a/b/sessions.sqlite-shm") == 0o600)
    #expect(bench.mode("a/b/sessions.sqlite.locks") == 0o700)
    #expect(bench.mode("a/b/sessions.sqlite.locks/k3m9tz") == 0o600)
    lock.release()
  }

  @Test("A mask that allows nothing does not lock the user out")
  func strictMask() throws {
    let bench = try Bench()
    let mask = umask(0o777)
    defer { umask(mask) }
    let url = bench.folder.appendingPathComponent("a/sessions.sqlite")
    try SessionStore(at: url).create(named("k3m9tz"), at: moment())
    #expect(bench.mode("a") == 0o700)
    #expect(bench.mode("a/sessions.sqlite") == 0o600)
  }

  @Test("A store that others could read is closed to them; a folder that was there is not touched")
  func tightened() throws {
    let bench = try Bench()
    chmod(bench.folder.path, 0o755)
    try bench.store().create(named("k3m9tz"), at: moment())
    chmod(bench.path, 0o644)
    let store = try bench.store()
    try store.create(named("k3m9t2"), at: moment())
    #expect(bench.mode("sessions.sqlite") == 0o600)
    #expect(bench.mode("sessions.sqlite-wal") == 0o600)
    #expect(bench.mode("sessions.sqlite-shm") == 0o600)
    #expect(bench.mode("") == 0o755)
  }
}

@Suite("Deleting")
struct DeletingTests {
  @Test("Nothing of a deleted session is left in any file")
  func noRemnant() throws {
    let bench = try Bench()
    let store = try bench.store()
    let gone = try named("k3m9tz")
    let kept = try ["a00000", "k00000", "k3m9ty", "m00000", "z00000"].map(named)
    for id in kept + [gone] { try store.create(id, at: moment()) }
    // Turn by turn and of many lengths, so that rows share pages and move between them.
    for seq in 0..<120 {
      for (number, id) in (kept + [gone]).enumerated() {
        let word = id == gone ? "Quetzalcoatl" : "Popocatepetl"
        let text = String(repeating: word, count: (seq * 7 + number * 13) % 40 + 1)
        // The search sees many words of each, alone and in pairs.
        let typed = "\(word) \(word)\(seq)"
        try store.append(
          [seq.isMultiple(of: 2) ? .noted(words: text) : .typed(text: typed)], to: id, after: seq,
          at: moment(), summary: SummaryUpdate(alias: word, organisation: word))
      }
    }
    try store.database.writeWithoutTransaction { db in _ = try db.checkpoint(.passive) }
    #expect(try bytes(bench).contains(Data("Quetzalcoatl".utf8)))

    try store.forget([gone])

    let left = try bytes(bench)
    // The index keeps words in small letters, and of neighbours only what they differ in.
    for remnant in ["Quetzalcoatl", "quetzalcoatl", "etzalcoat", "k3m9tz"] {
      #expect(!left.contains(Data(remnant.utf8)), "\(remnant)")
    }
    #expect(left.contains(Data("Popocatepetl".utf8)))
    for id in kept { #expect(try store.events(of: id).count == 120) }
    #expect(failure { try store.events(of: gone) } == .noSuchSession("k3m9tz"))
    #expect(Set(try store.list().map(\.id)) == Set(kept))
  }

  @Test("Nothing is left of anything once all is forgotten, and the store goes on")
  func all() throws {
    let bench = try Bench()
    let store = try bench.store()
    let ids = try Samples.fill(store, sessions: 40, seed: 3)
    #expect(try bytes(bench).contains(Data("compliance".utf8)))

    let lock = try store.lock(ids[7])
    #expect(failure { try store.forgetAll() } == .openElsewhere(ids[7], pid: Int(getpid())))
    #expect(try store.count() == 40)
    lock.release()
    try store.forgetAll()

    let left = try bytes(bench)
    for remnant in ["compliance", "complianc", "finance", "hesitant", "日本語"]
      + ids.map(\.description)
    {
      #expect(!left.contains(Data(remnant.utf8)), "\(remnant)")
    }
    #expect(try Samples.fill(store, sessions: 3, seed: 4).count == 3)
    #expect(try store.count() == 3)
  }

  @Test("Of several sessions all are forgotten or none")
  func several() throws {
    let bench = try Bench()
    let store = try bench.store()
    let ids = try Samples.fill(store, sessions: 3, seed: 3)
    let stranger = try named("000000")
    #expect(failure { try store.forget([ids[0], stranger]) } == .noSuchSession("000000"))
    #expect(try store.count() == 3)
    try store.forget([ids[0], ids[2]])
    #expect(try store.list().map(\.id) == [ids[1]])
  }

  @Test("Text that could not be wiped is wiped when the store is next opened")
  func later() throws {
    let bench = try Bench()
    let store = try bench.store()
    let id = try named("k3m9tz")
    try store.create(id, at: moment())
    try store.append(
      [.typed(text: "Quetzalcoatl")], to: id, after: 0, at: moment(), summary: SummaryUpdate())

    // A reader who does not let go holds the log in place.
    let reader = try bench.database()
    try reader.inDatabase { db in
      try db.beginTransaction(.deferred)
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM event")
      store.database.inDatabase { db in try? db.execute(sql: "PRAGMA busy_timeout = 50") }
      let error = failure { try store.forget([id]) }
      #expect(error == .remnants(path: bench.path, reason: "database is locked"))
      try db.rollback()
    }
    #expect(try bytes(bench).contains(Data("Quetzalcoatl".utf8)))

    #expect(try bench.store().list().isEmpty)
    #expect(!(try bytes(bench).contains(Data("Quetzalcoatl".utf8))))
  }

  private func bytes(_ bench: Bench) throws -> Data {
    let names = try FileManager.default.subpathsOfDirectory(atPath: bench.folder.path)
    return names.reduce(into: Data()) { all, name in
      all += (try? Data(contentsOf: bench.folder.appendingPathComponent(name))) ?? Data()
    }
  }
}
