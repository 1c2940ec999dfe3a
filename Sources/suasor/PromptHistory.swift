import Foundation
import Interview
import Sessions
import Terminal

/// What the arrow keys and Ctrl-R find of earlier conversations.
///
/// Answers are about a person, and belong to their conversation alone: beyond it only bare commands are
/// kept, unless the practitioner asked for more.
struct PromptHistory {
  /// The file, beside the store.
  let path: String
  /// Whether whole lines are kept as well.
  let keepsEverything: Bool

  /// Names the history of a store.
  init(beside store: URL, keepsEverything: Bool = false) {
    path = store.path + ".history"
    self.keepsEverything = keepsEverything
  }

  /// Offers what is kept; nothing if there is nothing, or it cannot be read.
  func load(into source: any LineSource) {
    try? (source as? ReadlineSource)?.load(from: path)
  }

  /// Keeps what may be kept. A history is a convenience: where it cannot be written, nothing is lost.
  func save(from source: any LineSource) {
    try? (source as? ReadlineSource)?.save(to: path) { keepsEverything || Self.isBare($0) }
  }

  /// Forgets lines for good, or all of them for nil.
  func forget(_ lines: Set<String>?) throws {
    do {
      guard let lines else {
        guard unlink(path) == 0 || errno == ENOENT else { throw CocoaError(.fileWriteNoPermission) }
        return
      }
      try HistoryFile.remove(lines, from: path)
    } catch {
      throw Failure.unwritable(path: path, reason: "what you typed may still be in it; remove it")
    }
  }

  /// Whether a line is a command without any words of the practitioner's.
  static func isBare(_ line: String) -> Bool {
    guard line.hasPrefix("/"), case .known(_, let argument) = Command(line) else { return false }
    return argument.isEmpty
  }
}
