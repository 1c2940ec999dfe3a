import Foundation

/// Lines as they are, from a pipe or a file: nothing is echoed, nothing is edited.
///
/// Splits at `\n`, drops a `\r` before it and a byte order mark at the very start, decodes UTF-8
/// with replacement, and keeps a last line without newline and NUL. Linear in what it reads.
public final class PlainSource: LineSource {
  private let descriptor: Int32
  private let output: Output?
  private let wasTerminal: Bool
  private var buffer = LineBuffer()
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
      if let line = buffer.takeLine() { return .line(decode(line)) }
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
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 {
      buffer.append(chunk[..<count])
      return nil
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return nil }
    if wasTerminal, isatty(descriptor) != 1 { return .hangup }
    return buffer.takeRest().map { .line(decode($0)) } ?? .endOfInput
  }

  private func decode(_ line: ArraySlice<UInt8>) -> String {
    var bytes = line
    if isAtStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    isAtStart = false
    return String(decoding: bytes, as: UTF8.self)
  }
}
