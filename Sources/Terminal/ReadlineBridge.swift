internal import CReadline
import Foundation

/// What readline's bare C function pointers can reach: they capture nothing, so there is one.
final class ReadlineBridge {
  /// NB: readline is itself one global thing on one thread, this is its Swift half.
  nonisolated(unsafe) static let shared = ReadlineBridge()

  /// How far the line has come.
  enum Outcome {
    case typing
    case entered(String)
    case ended
    case vanished
  }

  /// See `ReadlineSource.completer`.
  var completer: ((_ line: String, _ word: String) -> [String])?
  private static let endOfPaste = Array("\u{1B}[201~".utf8)
  private var outcome = Outcome.typing
  private var hasVanished = false
  private var isCutShort = false
  private var wayOut = endOfPaste[...]
  private var isPrepared = false

  /// Sets readline up, once.
  func prepare() {
    guard !isPrepared else { return }
    isPrepared = true
    shim_readline_prepare(
      { _ in ReadlineBridge.shared.readKey() },
      { text, _, _ in ReadlineBridge.shared.complete(text) })
    stifle_history(Int32(History.limit))
  }

  /// Shows the prompt and takes the terminal over.
  func begin(prompt: String) {
    outcome = .typing
    isCutShort = false
    wayOut = Self.endOfPaste[...]
    shim_begin_line(prompt, { ReadlineBridge.shared.receive($0) }, TextEncoding.fallback)
  }

  /// How far the line has come; what readline makes of a line cut short counts for nothing.
  func takeOutcome() -> Outcome {
    if hasVanished { return .vanished }
    return isCutShort ? .typing : outcome
  }

  /// Gives the terminal back for a Ctrl-Z, and takes up the same line afterwards.
  func suspend() {
    rl_deprep_terminal()
    shim_fresh_row()
    Signals.stop()
    rl_prep_terminal(1)
    rl_reset_screen_size()
    rl_forced_update_display()
  }

  private func receive(_ line: UnsafeMutablePointer<CChar>?) {
    // At once, or readline shows the next prompt before the answer to this line.
    shim_end_line()
    guard let line else {
      if !isCutShort { shim_fresh_row() }
      outcome = .ended
      return
    }
    outcome = .entered(String(cString: line))
    free(line)
  }

  /// One byte, or what gets readline out of here when a signal must be heard or nothing comes.
  ///
  /// A paste is read to its end inside readline; NB: told of an end of file in there, readline 8.2
  /// runs past the end of its buffer, so the paste is ended first.
  private func readKey() -> Int32 {
    while !Signals.endsLine, !hasVanished {
      guard Signals.wait(for: STDIN_FILENO), !Signals.endsLine else { continue }
      var byte: UInt8 = 0
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 1 { return Int32(byte) }
      // A raw terminal has Ctrl-D as a byte: it never reads as an end but when it is gone.
      hasVanished = count == 0 || (errno != EINTR && errno != EAGAIN)
    }
    isCutShort = true
    return wayOut.popFirst().map(Int32.init) ?? EOF
  }

  private func complete(_ text: UnsafePointer<CChar>?)
    -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  {
    shim_completion_is_over(1)
    guard let completer, let text, let buffer = shim_line_buffer() else { return nil }
    let word = String(cString: text)
    let bytes = UnsafeRawBufferPointer(start: buffer, count: Int(shim_cursor()))
    let candidates = completer(String(decoding: bytes, as: UTF8.self), word)
    if candidates.count == 1, candidates[0].hasSuffix("/") { shim_completion_is_over(0) }
    return completionMatches(candidates, word: word)
  }
}
