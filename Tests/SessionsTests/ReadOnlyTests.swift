import Foundation
import GRDB
import Interview
import Testing

@testable import Sessions

@Suite("Stores that can only be read")
struct ReadOnlyTests {
  let bench: Bench
  let id: SessionID

  init() throws {
    bench = try Bench()
    id = try named("k3m9tz")
    let store = try bench.store()
    try store.create(id, at: moment())
    try store.append([.undone], to: id, after: 0, at: moment(), summary: SummaryUpdate(answers: 4))
  }

  @Test("A connection that may not write says so")
  func queryOnly() throws {
    let store = try bench.store()
    try store.database.inDatabase { db in try db.execute(sql: "PRAGMA query_only = ON") }
    #expect(append(to: store) == .readOnly(path: bench.path))
    #expect(try store.events(of: id).count == 1)
  }

  @Test("Without the right to write, reading goes on and every change is refused")
  func opening() throws {
    let store = try SessionStore(at: bench.url, access: .reading)
    try expectReadable(store)
    #expect(append(to: store) == .readOnly(path: bench.path))
    #expect(
      failure { try store.create(id, at: moment()) }
        == .readOnly(path: bench.path))
    #expect(
      failure { try store.forget([id]) } == .readOnly(path: bench.path))
    #expect(failure { try store.lock(id) } == .readOnly(path: bench.path))
    try expectReadable(try bench.store())
  }

  @Test("A store in a folder that cannot be written is read", .enabled(if: geteuid() != 0))
  func folder() throws {
    chmod(bench.path, 0o400)
    chmod(bench.folder.path, 0o500)
    defer { chmod(bench.folder.path, 0o700) }
    let store = try bench.store()
    #expect(store.isReadOnly)
    try expectReadable(store)
    #expect(append(to: store) == .readOnly(path: bench.path))
  }

  @Test("A folder that cannot be written takes no new store", .enabled(if: geteuid() != 0))
  func newStore() throws {
    chmod(bench.folder.path, 0o500)
    defer { chmod(bench.folder.path, 0o700) }
    for name in ["new.sqlite", "new/new.sqlite"] {
      let url = bench.folder.appendingPathComponent(name)
      let error = failure { try SessionStore(at: url) }
      guard case .readOnly = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  @Test("A file that may not be read is told", .enabled(if: geteuid() != 0))
  func unreadable() throws {
    chmod(bench.path, 0o000)
    let error = failure { try SessionStore(at: bench.url) }
    #expect(error == .unreadable(path: bench.path, reason: "permission denied"))
  }

  private func expectReadable(_ store: SessionStore) throws {
    #expect(try store.list().map(\.id) == [id])
    #expect(try store.summary(of: id).answers == 4)
    #expect(try store.events(of: id).map(\.event) == [.undone])
    #expect(try store.find(prefix: "k3") == id)
  }

  private func append(to store: SessionStore) -> StoreError? {
    failure {
      try store.append([.returned], to: id, after: 1, at: moment(), summary: SummaryUpdate())
    }
  }
}
