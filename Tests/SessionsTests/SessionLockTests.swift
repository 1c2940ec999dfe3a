import Foundation
import Synchronization
import Testing

@testable import Sessions

@Suite("One terminal to a session")
struct SessionLockTests {
  let bench: Bench
  let store: SessionStore
  let id: SessionID

  init() throws {
    bench = try Bench()
    store = try bench.store()
    id = try named("k3m9tz")
  }

  @Test("A second one is told who holds the session")
  func held() throws {
    let lock = try store.lock(id)
    let own = Int(ProcessInfo.processInfo.processIdentifier)
    #expect(lock.id == id)
    #expect(take() == .openElsewhere(id, pid: own))
    #expect(
      failure { try bench.elsewhere().lock(id) }
        == .openElsewhere(id, pid: own))
    #expect(take(try named("zzzzzz")) == nil)
    lock.release()
    #expect(take() == nil)
  }

  @Test("The session is free when the lock goes, and no file stays")
  func released() throws {
    do {
      let lock = try store.lock(id)
      #expect(bench.mode("sessions.sqlite.locks/k3m9tz") == 0o600)
      _ = lock
    }
    #expect(bench.mode("sessions.sqlite.locks/k3m9tz") == nil)
    let lock = try store.lock(id)
    lock.release()
    let next = try store.lock(id)
    // Releasing twice does not take the lock from whoever has it now.
    lock.release()
    #expect(take() == .openElsewhere(id, pid: Int(getpid())))
    next.release()
  }

  @Test("A process that died holds nothing; the file that it left does not matter")
  func stale() throws {
    let folder = bench.folder.appendingPathComponent("sessions.sqlite.locks")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("4194304999\nmore".utf8).write(to: folder.appendingPathComponent("k3m9tz"))
    let lock = try store.lock(id)
    #expect(take() == .openElsewhere(id, pid: Int(getpid())))
    lock.release()
  }

  @Test("Another process holds the session until it is killed")
  func otherProcess() throws {
    let flock = "/usr/bin/flock"
    guard FileManager.default.isExecutableFile(atPath: flock) else { return }
    let folder = bench.folder.appendingPathComponent("sessions.sqlite.locks")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("k3m9tz").path
    try Data("77\n".utf8).write(to: URL(fileURLWithPath: path))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: flock)
    // Without -o the lock would outlive it in its child.
    process.arguments = ["-F", path, "/bin/sh", "-c", "echo held; exec sleep 60"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    #expect(output.fileHandleForReading.readData(ofLength: 5) == Data("held\n".utf8))

    #expect(take() == .openElsewhere(id, pid: 77))

    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(take() == nil)
  }

  @Test("Of many who come at once, one gets in at a time")
  func rivals() async throws {
    let counter = Counter()
    await withTaskGroup { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<300 {
            guard let lock = try? store.lock(id) else { continue }
            counter.enter()
            usleep(50)
            counter.leave()
            lock.release()
          }
        }
      }
    }
    #expect(counter.most == 1)
    #expect(take() == nil)
  }

  private func take(_ other: SessionID? = nil) -> StoreError? {
    failure { try store.lock(other ?? id).release() }
  }
}

extension Bench {
  /// A second store on the same file; stops the test if there is none.
  fileprivate func elsewhere() throws(StoreError) -> SessionStore { try SessionStore(at: url) }
}

/// How many are inside, and the most there ever were.
private final class Counter: Sendable {
  private let counts = Mutex((inside: 0, most: 0))

  /// The most there ever were.
  var most: Int { counts.withLock(\.most) }

  func enter() {
    counts.withLock { counts in
      counts.inside += 1
      counts.most = max(counts.most, counts.inside)
    }
  }

  func leave() { counts.withLock { counts in counts.inside -= 1 } }
}
