import Belief
import Foundation
import Playbook
import TestSupport
import Testing

/// The built-in content.
let playbook: Playbook = {
  do { return try Playbook.embedded() } catch { preconditionFailure("\(error)") }
}()

/// The folder of these tests.
let folder = URL(filePath: #filePath).deletingLastPathComponent()

/// Compares a text with the file of this name in `Snapshots`, or writes that file.
func expectSnapshot(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let snapshot = Snapshot(folder.appending(path: "Snapshots/\(name)"))
  if let difference = try snapshot.difference(from: text) {
    Issue.record("\(difference)", sourceLocation: sourceLocation)
  }
}
