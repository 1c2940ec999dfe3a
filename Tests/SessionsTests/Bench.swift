import Foundation
import GRDB
import Testing

@testable import Sessions

/// A folder of its own for one test, removed with the value.
final class Bench: Sendable {
  /// The folder.
  let folder: URL
  /// Where the test's store is; not there yet.
  let url: URL

  /// Creates the folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("suasor-\(UUID().uuidString)").resolvingSymlinksInPath()
    url = folder.appendingPathComponent("sessions.sqlite")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The store's path.
  var path: String { url.path }

  /// Opens the store.
  func store() throws -> SessionStore { try SessionStore(at: url) }

  /// Opens the store's file as a database like any other.
  func database() throws -> DatabaseQueue { try DatabaseQueue(path: path) }

  /// The permissions of a file in the folder; nil if there is none.
  func mode(_ name: String) -> Int? {
    let path = folder.appendingPathComponent(name).path
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }
}

/// A moment of the tests, so many seconds after a round date.
func moment(_ seconds: Double = 0) -> Date { Date(timeIntervalSince1970: 1_773_000_000 + seconds) }

/// An id that is known to be one.
func named(_ text: String) throws -> SessionID {
  guard let id = SessionID(text) else { throw CocoaError(.formatting) }
  return id
}

/// The store's error that the body throws; nil if it throws none.
func failure<Value>(_ body: () throws -> Value) -> StoreError? {
  do {
    _ = try body()
  } catch let error as StoreError {
    return error
  } catch {
    Issue.record(error)
  }
  return nil
}

/// Random numbers that are the same on every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
