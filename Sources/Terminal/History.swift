import Foundation

/// Lines to recall, by kind of prompt; in memory unless saved.
struct History: Equatable {
  /// How many lines one history keeps.
  static let limit = 500

  /// The name of the history in use.
  var current = ""
  private var byName: [String: [String]] = [:]

  /// The lines of the history in use, oldest first.
  var lines: [String] { byName[current] ?? [] }

  /// Adds a line, unless it is blank or the same as the last; whether it was added.
  @discardableResult
  mutating func remember(_ line: String) -> Bool {
    guard !line.allSatisfy(\.isWhitespace), line != lines.last else { return false }
    byName[current, default: []].append(line)
    if lines.count > Self.limit { byName[current]?.removeFirst() }
    return true
  }

  /// Forgets everything.
  mutating func forget() { byName = [:] }

  /// Writes JSON, readable by the owner alone from the first byte on, in one step.
  func save(to path: String) throws {
    let data = try JSONEncoder().encode(byName)
    let draft = path + ".new"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw HistoryError.cannotWrite(path: path, errno: errno) }
    defer { unlink(draft) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try file.write(contentsOf: data)
    try file.close()
    guard rename(draft, path) == 0 else {
      throw HistoryError.cannotWrite(path: path, errno: errno)
    }
  }

  /// Reads what `save(to:)` wrote; on failure everything stays as it was.
  mutating func load(from path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    byName = try JSONDecoder().decode([String: [String]].self, from: data)
  }
}

/// Why a history could not be kept.
public enum HistoryError: Error, Equatable {
  /// The file cannot be made; `errno` says why.
  case cannotWrite(path: String, errno: Int32)
}
