import Foundation

/// Lines as they are, from a pipe or a file: nothing is echoed, nothing is edited.
///
/// Splits at `\n`, drops a `\r` before it and a byte order mark at the very start, decodes UTF-8
/// with replacement, and keeps a last line without newline and NUL. Linear in what it reads.
public final class PlainSource: LineSource {
  private let descriptor: Int32
  private let output: Output?
  private let wasTerminal: Bool
  private var buffer: [UInt8] = []
  private var scanned = 0
  private var start = 0
  private var isAtStart = true
  private var ended: LineEvent?

  /// Reads `descriptor`; prints prompts on `output` only with `echoPrompt`.
  public init(descriptor: Int32 = STDIN_FILENO, output: Output? = nil, echoPrompt: Bool = false) {
    Signals.install()
    self.descriptor = descriptor
    self.output = echoPrompt ? output ?? Output() : nil
    wasTerminal = isatty(descriptor) == 1
  }

  /// The next line; a signal comes before lines that are already there.
  public func next(prompt: String) -> LineEvent {
    if let ended { return ended }
    output?.write(unmarked(prompt))
    while true {
      if let event = Signals.takeEvent() { return noted(event) }
      if Signals.takeStop() { Signals.stop() }
      if let line = takeLine() { return .line(line) }
      guard Signals.wait(for: descriptor) else { continue }
      switch readMore() {
      case .some(let event): return noted(event)
      case nil: continue
      }
    }
  }

  private func noted(_ event: LineEvent) -> LineEvent {
    switch event {
    case .hangup, .terminate: ended = event
    case .line, .interrupt, .endOfInput: break
    }
    return event
  }

  /// Reads what is there; an event if that was the end.
  private func readMore() -> LineEvent? {
    if start > 0 {
      buffer.removeFirst(start)
      scanned -= start
      start = 0
    }
    let chunk = 65_536
    var failure: Int32 = 0
    var count = 0
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: chunk))
    buffer.withUnsafeMutableBytes { bytes in
      count = read(descriptor, bytes.baseAddress.map { $0 + old }, chunk)
      failure = errno
    }
    buffer.removeLast(chunk - max(0, count))
    if count > 0 { return nil }
    if count < 0, failure == EINTR || failure == EAGAIN { return nil }
    if wasTerminal, isatty(descriptor) != 1 { return .hangup }
    if let line = takeRest() { return .line(line) }
    return .endOfInput
  }

  private func takeLine() -> String? {
    let found = buffer.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress, scanned < bytes.count,
        let at = memchr(base + scanned, 0x0A, bytes.count - scanned)
      else { return nil }
      return UnsafeRawPointer(at) - base
    }
    guard let newline = found else {
      scanned = buffer.count
      return nil
    }
    let end = newline > start && buffer[newline - 1] == 0x0D ? newline - 1 : newline
    defer {
      start = newline + 1
      scanned = start
    }
    return decode(start..<end)
  }

  private func takeRest() -> String? {
    guard start < buffer.count else { return nil }
    defer {
      buffer = []
      start = 0
      scanned = 0
    }
    return decode(start..<buffer.count)
  }

  private func decode(_ range: Range<Int>) -> String {
    var bytes = buffer[range]
    if isAtStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    isAtStart = false
    return String(decoding: bytes, as: UTF8.self)
  }
}
