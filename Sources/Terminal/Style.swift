/// What a piece of text is, as far as its looks go.
public enum Style: Sendable, CaseIterable {
  case body, strong, faint, heading, assistant, you, warning, good

  /// Codes that switch the style on and off; off is exact, so that styles nest.
  ///
  /// Colours are those that stay readable on a dark and on a light ground.
  var codes: (on: String, off: String)? {
    switch self {
    case .body: nil
    case .strong, .heading: ("\u{1B}[1m", "\u{1B}[22m")
    case .faint: ("\u{1B}[2m", "\u{1B}[22m")
    case .assistant: ("\u{1B}[36m", "\u{1B}[39m")
    case .you: ("\u{1B}[35m", "\u{1B}[39m")
    case .warning: ("\u{1B}[31m", "\u{1B}[39m")
    case .good: ("\u{1B}[32m", "\u{1B}[39m")
    }
  }
}

extension Screen {
  /// `text` in a style; as it is where there is no colour.
  public func styled(_ text: String, _ style: Style) -> String {
    guard colour, !text.isEmpty, let codes = style.codes else { return text }
    return codes.on + text + codes.off
  }

  /// `text` in a style, for `LineSource.next(prompt:)`: codes in the marks that readline needs to
  /// know the prompt's width, or the cursor goes astray.
  public func prompt(_ text: String, _ style: Style) -> String {
    marked(styled(text, style))
  }
}

/// A prompt with every escape sequence between \u{1} and \u{2}.
func marked(_ prompt: String) -> String {
  var result = ""
  for piece in Pieces(prompt) {
    switch piece {
    case .escape(let code): result += "\u{1}" + code + "\u{2}"
    case .character(let character, _): result.append(character)
    }
  }
  return result
}

/// A prompt without the marks, for where readline does not show it.
func unmarked(_ prompt: String) -> String {
  var scalars = prompt.unicodeScalars
  scalars.removeAll { $0 == "\u{1}" || $0 == "\u{2}" }
  return String(scalars)
}
