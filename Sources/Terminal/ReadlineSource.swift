internal import CReadline
import Foundation

/// Lines typed at a terminal, with GNU readline's editing, history and completion.
///
/// Readline's state is global to the process: have one of these, and use it from one thread.
/// `~/.inputrc` holds, with `$if suasor`.
public final class ReadlineSource: LineSource {
  private let bridge = ReadlineBridge.shared
  private var history = History()
  private var ended: LineEvent?

  /// Prepares locale, signals and readline.
  public init() {
    TextEncoding.adopt()
    Signals.install()
    bridge.prepare()
  }

  /// Candidates for the word before the cursor, given the line up to there; they replace the word.
  ///
  /// Words are parted by blanks only, so `/ba` is one. A lone candidate gets a space after it,
  /// unless it ends in `/`.
  public var completer: ((_ line: String, _ word: String) -> [String])? {
    get { bridge.completer }
    set { bridge.completer = newValue }
  }

  /// Shows `prompt` and waits; colour in it must be marked (`Screen.prompt`).
  public func next(prompt: String) -> LineEvent {
    if let ended { return ended }
    if let event = Signals.takeEvent() { return noted(event) }
    if Signals.takeResize() { rl_reset_screen_size() }
    bridge.begin(prompt: prompt)
    while true {
      if let event = Signals.takeEvent() { return abandon(event) }
      if Signals.takeResize() { rl_resize_terminal() }
      if Signals.takeStop() { bridge.suspend() }
      guard Signals.wait(for: STDIN_FILENO), !Signals.endsLine else { continue }
      rl_callback_read_char()
      switch bridge.takeOutcome() {
      case .typing: continue
      case .entered(let line): return .line(line)
      case .ended: return .endOfInput
      case .vanished: return abandon(.hangup)
      }
    }
  }

  private func abandon(_ event: LineEvent) -> LineEvent {
    shim_abandon_line(event == .interrupt ? "^C" : "")
    return noted(event)
  }

  private func noted(_ event: LineEvent) -> LineEvent {
    switch event {
    case .hangup, .terminate: ended = event
    case .line, .interrupt, .endOfInput: break
    }
    return event
  }
}

extension ReadlineSource {
  /// Turns to the history of one kind of prompt; the arrow keys see no other.
  public func use(history name: String) {
    guard name != history.current else { return }
    history.current = name
    showHistory()
  }

  /// Keeps a line in the history in use; nothing is kept that was not named here.
  public func remember(_ line: String) {
    if history.remember(line) { add_history(line) }
  }

  /// Forgets every line of every history, in memory.
  public func forgetHistory() {
    history.forget()
    showHistory()
  }

  /// Adds what was remembered since the start to a file that only its owner may read (0600), of which
  /// only the lines that are to be kept.
  public func save(to path: String, keeping isKept: (String) -> Bool) throws {
    try history.save(to: path, keeping: isKept)
  }

  /// Reads histories that `save(to:keeping:)` wrote, in place of those in memory.
  public func load(from path: String) throws {
    try history.load(from: path)
    showHistory()
  }

  private func showHistory() {
    rl_clear_history()
    for line in history.lines { add_history(line) }
  }
}
