import Foundation
import Terminal

/// The text of a file, or of standard input where the path is `-`.
enum InputText {
  /// Reads it; a byte order mark is left out.
  static func read(_ path: String) throws -> String {
    let data =
      path == "-"
      ? try? FileHandle.standardInput.readToEnd() ?? Data()
      : FileManager.default.contents(atPath: path)
    guard let data else { throw unreadable(path) }
    guard let text = String(data: data, encoding: .utf8) else {
      throw Failure.unreadable(path: path, reason: "it is not UTF-8 text")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  /// Opens it to be read piece by piece; the descriptor is the caller's to close.
  static func open(_ path: String) throws -> Int32 {
    if path == "-" { return STDIN_FILENO }
    let descriptor = Foundation.open(PrivateFile.expanded(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    return descriptor
  }

  /// Gives out its lines one by one, with the share of the file that has been read, if that is known.
  ///
  /// Of a line longer than `longest` bytes only so much is given out that its length shows.
  static func lines(
    _ descriptor: Int32, path: String, longest: Int,
    _ take: (_ line: ArraySlice<UInt8>, _ share: Double?) throws -> Void
  ) throws {
    var status = stat()
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    let size = isFile && status.st_size > 0 ? Double(status.st_size) : nil
    var buffer = LineBuffer(longest: longest)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var count = 0
    var done = 0
    repeat {
      count = Foundation.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count >= 0 else {
        let reason = String(cString: strerror(errno)).lowercased()
        throw Failure.unreadable(path: path, reason: reason)
      }
      done += count
      let share = size.map { Double(done) / $0 }
      buffer.append(chunk[..<count])
      while let line = buffer.takeLine() { try take(line, share) }
    } while count != 0
    if let rest = buffer.takeRest() { try take(rest, 1) }
  }

  private static func unreadable(_ path: String) -> Failure {
    .unreadable(path: path, reason: "there is no such file, or it is not yours to read")
  }
}
