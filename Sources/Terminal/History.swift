import Foundation

/// Lines to recall, by kind of prompt; in memory unless saved.
struct History: Equatable {
  /// How many lines one history keeps.
  static let limit = 500

  /// The name of the history in use.
  var current = ""
  private var byName: [String: [String]] = [:]
  /// What was remembered here, as opposed to read from a file.
  private var fresh: [String: [String]] = [:]

  /// The lines of the history in use, oldest first.
  var lines: [String] { byName[current] ?? [] }

  /// Adds a line, unless it is blank or the same as the last; whether it was added.
  @discardableResult
  mutating func remember(_ line: String) -> Bool {
    guard !line.allSatisfy(\.isWhitespace), line != lines.last else { return false }
    Self.append(line, to: &byName[current, default: []])
    fresh[current, default: []].append(line)
    return true
  }

  /// Forgets everything.
  mutating func forget() {
    byName = [:]
    fresh = [:]
  }

  /// Adds to a file what was remembered here and is to be kept; what others added meanwhile stays.
  func save(to path: String, keeping isKept: (String) -> Bool) throws {
    var stored = (try? Self.stored(at: path)) ?? [:]
    let before = stored
    for (name, lines) in fresh {
      for line in lines where isKept(line) { Self.append(line, to: &stored[name, default: []]) }
    }
    if stored != before { try Self.write(stored, to: path) }
  }

  /// Takes lines out of a file's histories, if there is such a file; the file as well with the last.
  static func remove(_ lines: Set<String>, from path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let stored = try Self.stored(at: path)
    let left = stored.mapValues { $0.filter { !lines.contains($0) } }.filter { !$0.value.isEmpty }
    if left.isEmpty {
      unlink(path)
    } else if left != stored {
      try write(left, to: path)
    }
  }

  private static func append(_ line: String, to lines: inout [String]) {
    guard line != lines.last else { return }
    lines.append(line)
    if lines.count > limit { lines.removeFirst(lines.count - limit) }
  }

  private static func stored(at path: String) throws -> [String: [String]] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return try JSONDecoder().decode([String: [String]].self, from: data)
  }

  /// Writes JSON, readable by the owner alone from the first byte on, in one step.
  private static func write(_ byName: [String: [String]], to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(byName)
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

  /// Reads what `save(to:keeping:)` wrote; on failure everything stays as it was.
  mutating func load(from path: String) throws {
    byName = try Self.stored(at: path)
  }
}

/// A file of histories, from outside a prompt.
public enum HistoryFile {
  /// Takes lines out of it, if it is there.
  public static func remove(_ lines: Set<String>, from path: String) throws {
    try History.remove(lines, from: path)
  }
}

/// Why a history could not be kept.
public enum HistoryError: Error, Equatable {
  /// The file cannot be made; `errno` says why.
  case cannotWrite(path: String, errno: Int32)
}
