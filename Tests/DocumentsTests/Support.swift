import Belief
import Foundation
import Playbook
import Testing

/// The built-in content.
let playbook: Playbook = {
  do { return try Playbook.embedded() } catch { preconditionFailure("\(error)") }
}()

/// The folder of these tests.
let folder = URL(filePath: #filePath).deletingLastPathComponent()

/// Whether the test run writes anew what it would compare.
let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

/// Compares a text with the file of this name in `Snapshots`, or writes that file.
func expectSnapshot(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = folder.appending(path: "Snapshots/\(name)")
  if isRecording { return try text.write(to: file, atomically: true, encoding: .utf8) }
  let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  if kept == text { return }
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let first = zip(keptLines, lines).prefix { $0.0 == $0.1 }.count
  let was = first < keptLines.count ? keptLines[first] : "(its end)"
  let now = first < lines.count ? lines[first] : "(its end)"
  Issue.record(
    """
    \(name) differs in line \(first + 1): kept “\(was)”, now “\(now)”; \
    RECORD_SNAPSHOTS=1 writes it anew
    """, sourceLocation: sourceLocation)
}
