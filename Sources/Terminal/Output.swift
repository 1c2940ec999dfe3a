import Foundation
import Synchronization

/// Text out, at once and unbuffered; a reader that has gone is a value, not a crash.
public final class Output {
  private let descriptor: Int32

  /// The `errno` of the first write that failed: EPIPE or EIO for a reader gone, ENOSPC for a full disk.
  public private(set) var failure: Int32?

  /// The `errno` of the first write to the standard output that failed, whoever wrote.
  public static var standardFailure: Int32? { lost.withLock { $0 } }
  private static let lost = Mutex<Int32?>(nil)

  /// Writes to `descriptor`; SIGPIPE must be ignored (`Signals.install`), or it kills first.
  public init(descriptor: Int32 = STDOUT_FILENO) { self.descriptor = descriptor }

  /// Whether nothing arrives any more; from then on writing does nothing.
  public var isGone: Bool { failure != nil }

  /// Writes all of `text`, and says whether it went out.
  @discardableResult
  public func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { writeAll(UnsafeRawBufferPointer($0)) }
  }

  /// Writes `text` and a newline, and says whether both went out.
  @discardableResult
  public func line(_ text: String = "") -> Bool { write(text + "\n") }

  private func writeAll(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while failure == nil, !rest.isEmpty {
      let piece = UnsafeRawBufferPointer(rebasing: rest)
      let count = Foundation.write(descriptor, piece.baseAddress, piece.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // Somebody left the terminal non-blocking: wait until it takes more.
        var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&room, 1, 1000)
      } else if errno != EINTR {
        failure = errno
        if descriptor == STDOUT_FILENO { Output.lost.withLock { $0 = $0 ?? failure } }
      }
    }
    return failure == nil
  }
}
