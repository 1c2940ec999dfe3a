import Foundation

/// Bytes as they come, given out again line by line; linear in what passes through.
public struct LineBuffer {
  private let longest: Int
  private var bytes: [UInt8] = []
  private var scanned = 0
  private var start = 0

  /// Creates an empty buffer. Of a line that is longer than `longest` bytes, some of the bytes beyond
  /// are dropped, so that memory stays bounded; the line is still told by being longer.
  public init(longest: Int = .max) { self.longest = longest }

  /// Adds what was read; every whole line is to be taken before more is added.
  public mutating func append(_ chunk: ArraySlice<UInt8>) {
    if start > 0 {
      bytes.removeFirst(start)
      scanned -= start
      start = 0
    }
    if bytes.count <= longest {
      bytes += chunk
    } else if let newline = chunk.firstIndex(of: 0x0A) {
      bytes += chunk[newline...]
    }
  }

  /// The next whole line, without its `\n` and a `\r` before that.
  public mutating func takeLine() -> ArraySlice<UInt8>? {
    let found = bytes.withUnsafeBytes { raw -> Int? in
      guard let base = raw.baseAddress, scanned < raw.count,
        let at = memchr(base + scanned, 0x0A, raw.count - scanned)
      else { return nil }
      return UnsafeRawPointer(at) - base
    }
    guard let newline = found else {
      scanned = bytes.count
      return nil
    }
    let end = newline > start && bytes[newline - 1] == 0x0D ? newline - 1 : newline
    defer {
      start = newline + 1
      scanned = start
    }
    return bytes[start..<end]
  }

  /// What is left when nothing more comes: a last line without its newline.
  public mutating func takeRest() -> ArraySlice<UInt8>? {
    guard start < bytes.count else { return nil }
    defer { self = LineBuffer(longest: longest) }
    return bytes[start...]
  }
}
