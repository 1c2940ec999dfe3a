import Foundation

/// Chooses where lines come from.
public enum LineSources {
  /// Readline if both ends are terminals, plain lines otherwise: on a pipe readline would echo.
  ///
  /// `echoPrompt` concerns plain lines only: whether their prompts are printed.
  public static func standard(output: Output, echoPrompt: Bool = false) -> any LineSource {
    if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
      return ReadlineSource()
    }
    return PlainSource(output: output, echoPrompt: echoPrompt)
  }
}
