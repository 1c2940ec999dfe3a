/// What comes of asking for a line: end of input and interruption are values like any other.
public enum LineEvent: Equatable, Sendable {
  /// A line without its newline; a paste of several lines is one event with newlines inside.
  case line(String)
  /// Ctrl-C: what was being typed is dropped.
  case interrupt
  /// Ctrl-D, or the end of the pipe.
  case endOfInput
  /// SIGTERM or SIGQUIT, with the terminal in order again.
  case terminate(signal: Int32)
  /// The terminal is gone; nobody reads what is written.
  case hangup
}
