import Foundation
import GRDB
import Interview
import Testing

@testable import Sessions

@Suite("Files that will not do")
struct RefusalTests {
  let bench: Bench

  init() throws { bench = try Bench() }

  @Test("A file of another kind is refused and left as it is", arguments: [1, 40, 5000])
  func notADatabase(size: Int) throws {
    let text = Data(String(repeating: "Dear diary. ", count: size).utf8)
    try text.write(to: bench.url)
    chmod(bench.path, 0o644)
    #expect(open() == .notAStore(path: bench.path))
    #expect(try Data(contentsOf: bench.url) == text)
    #expect(bench.mode("sessions.sqlite") == 0o644)
  }

  @Test("Another program's database is refused and left as it is")
  func otherDatabase() throws {
    try bench.database().inDatabase { db in try db.execute(sql: "CREATE TABLE session (a)") }
    let before = try Data(contentsOf: bench.url)
    #expect(open() == .notAStore(path: bench.path))
    #expect(try Data(contentsOf: bench.url) == before)
  }

  @Test("Folders and devices are refused", arguments: ["", "/dev/null"])
  func notAFile(path: String) {
    let path = path.isEmpty ? bench.folder.path : path
    let error = failure {
      try SessionStore(at: URL(fileURLWithPath: path))
    }
    #expect(error == .notAStore(path: path))
  }

  @Test("A file where a folder should be is told")
  func noFolder() throws {
    try Data("x".utf8).write(to: bench.folder.appendingPathComponent("f"))
    let url = bench.folder.appendingPathComponent("f/sessions.sqlite")
    let error = failure { try SessionStore(at: url) }
    #expect(error == .unreadable(path: url.path, reason: "not a directory"))
  }

  @Test(
    "Where no folder can be made, that is told",
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
  func impossibleFolder() {
    let url = URL(fileURLWithPath: "/proc/x/y/sessions.sqlite")
    let error = failure { try SessionStore(at: url) }
    #expect(
      error == .unreadable(path: "/proc/x", reason: "no such file or directory")
        || error == .readOnly(path: "/proc/x"))
  }

  @Test("A link that leads nowhere is told, one that leads to a store is followed")
  func links() throws {
    let link = bench.folder.appendingPathComponent("link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: bench.url)
    let error = failure { try SessionStore(at: link) }
    #expect(
      error
        == .unreadable(path: link.path, reason: "it is a link to a file that is not there"))
    let id = try named("k3m9tz")
    let store = try bench.store()
    try store.create(id, at: moment())
    let linked = try SessionStore(at: link)
    #expect(linked.url == store.url)
    #expect(try linked.list().map(\.id) == [id])
  }

  @Test("An empty file becomes a store")
  func empty() throws {
    try Data().write(to: bench.url)
    #expect(try bench.store().list().isEmpty)
  }

  @Test("A store of a newer version is refused")
  func newer() throws {
    _ = try bench.store()
    try bench.database().inDatabase { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('7')")
    }
    #expect(open() == .newerVersion(path: bench.path, found: 7, known: Schema.version))
  }

  @Test("A full disk refuses the step and nothing else; with room the same step succeeds")
  func diskFull() throws {
    let store = try bench.store()
    let id = try named("k3m9tz")
    try store.create(id, at: moment())
    try store.append([.undone], to: id, after: 0, at: moment(), summary: SummaryUpdate())
    try limitPages(of: store, to: 1)
    let long = Event.noted(words: String(repeating: "long ", count: 20_000))

    let error = failure {
      try store.append(
        [.returned, long], to: id, after: 1, at: moment(2), summary: SummaryUpdate(answers: 1))
    }
    #expect(error == .diskFull(path: bench.path))
    #expect(try store.events(of: id).map(\.event) == [.undone])
    #expect(try store.summary(of: id).answers == 0)

    try limitPages(of: store, to: 1_000_000)
    #expect(
      try store.append(
        [.returned, long], to: id, after: 1, at: moment(2), summary: SummaryUpdate(answers: 1))
        == 3)
    #expect(try store.events(of: id).map(\.event) == [.undone, .returned, long])
  }

  @Test("A store that others hold for too long is busy")
  func busy() throws {
    let store = try bench.store()
    let other = try bench.database()
    let id = try named("k3m9tz")
    try store.database.inDatabase { db in try db.execute(sql: "PRAGMA busy_timeout = 50") }
    try other.inDatabase { db in
      try db.beginTransaction(.immediate)
      #expect(
        failure { try store.create(id, at: moment()) }
          == .busy(path: bench.path))
      try db.rollback()
    }
    #expect(failure { try store.create(id, at: moment()) } == nil)
  }

  @Test("The default place follows the environment")
  func defaultURL() {
    func path(_ environment: [String: String]) -> String {
      SessionStore.defaultURL(environment: environment).path
    }
    #expect(path(["SUASOR_STORE": "/s/x.db", "XDG_DATA_HOME": "/d", "HOME": "/h"]) == "/s/x.db")
    #expect(
      path(["SUASOR_STORE": "", "XDG_DATA_HOME": "/d", "HOME": "/h"])
        == "/d/suasor/sessions.sqlite")
    #expect(
      path(["XDG_DATA_HOME": "d", "HOME": "/h"]) == "/h/.local/share/suasor/sessions.sqlite")
    #expect(path(["HOME": "/h"]) == "/h/.local/share/suasor/sessions.sqlite")
    #expect(path([:]).hasSuffix("/.local/share/suasor/sessions.sqlite"))
  }

  private func open() -> StoreError? {
    failure { try SessionStore(at: bench.url) }
  }

  private func limitPages(of store: SessionStore, to count: Int) throws {
    // Never fewer than there are.
    try store.database.inDatabase { db in
      _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(count)")
    }
  }
}
