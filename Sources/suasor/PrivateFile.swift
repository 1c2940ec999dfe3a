import Foundation

/// A file that only its owner may read, and that is never overwritten.
struct PrivateFile {
  let path: String

  /// Creates the file with this text; throws if it exists or cannot be written.
  func create(_ text: String) throws {
    try create { handle in try handle.write(contentsOf: Data(text.utf8)) }
  }

  /// Creates the file and has it written piece by piece; throws if it exists or cannot be written.
  func create(_ write: (FileHandle) throws -> Void) throws {
    let descriptor = open(Self.expanded(path), O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw Failure.fileExists(path: path) }
      throw Failure.unwritable(path: path, reason: String(cString: strerror(errno)).lowercased())
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try write(handle)
      try handle.synchronize()
    } catch {
      // Half a document is worse than none.
      unlink(Self.expanded(path))
      if let failure = error as? Failure { throw failure }
      throw Failure.unwritable(path: path, reason: "the disk is full or gone")
    }
  }

  /// The path with a leading `~` replaced by the home folder.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    // As a shell reads it: Foundation asks the user's entry instead.
    let named = ProcessInfo.processInfo.environment["HOME"] ?? ""
    return (named.isEmpty ? NSHomeDirectory() : named) + path.dropFirst()
  }
}
