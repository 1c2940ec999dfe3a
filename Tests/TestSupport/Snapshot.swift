import Foundation

/// A text that was read and found good, kept in a file of the tests.
///
///     #expect(try Snapshot(folder.appending(path: "harriet.md")).difference(from: text) == nil)
public struct Snapshot {
  /// Whether the test run writes anew what it would compare: `RECORD_SNAPSHOTS=1`.
  public static let isRecording =
    ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  private let file: URL

  /// The snapshot in a file, which need not exist before it is recorded.
  public init(_ file: URL) { self.file = file }

  /// The first line in which a text differs from what is kept, nil if none does; while recording,
  /// keeps the text instead.
  public func difference(from text: String) throws -> String? {
    if Self.isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return nil
    }
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if kept == text { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let keptLines = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(keptLines, lines).prefix { $0.0 == $0.1 }.count
    let was = first < keptLines.count ? keptLines[first] : "(its end)"
    let now = first < lines.count ? lines[first] : "(its end)"
    return """
      \(file.lastPathComponent) differs in line \(first + 1): kept “\(was)”, now “\(now)”; \
      RECORD_SNAPSHOTS=1 writes it anew
      """
  }
}
