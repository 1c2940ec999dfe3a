/// Breaks `text` into lines of at most `width` columns, at blanks.
///
/// `first` goes before the first line, `rest` before all others, and both count. Newlines in `text`
/// stay, as do colour codes; a word too long for a line is broken between characters, and Chinese
/// or Japanese before any letter. Linear in the length of `text`.
public func wrap(_ text: String, width: Int, first: String = "", rest: String = "") -> String {
  var filler = LineFiller(width: width, first: first, rest: rest)
  for piece in Pieces(text) {
    switch piece {
    case .escape(let code): filler.add(code: code)
    case .character("\n", _), .character("\r\n", _): filler.endLine()
    case .character(" ", _), .character("\t", _): filler.addBlank()
    case .character(let character, let columns): filler.add(character, columns: columns)
    }
  }
  return filler.finish()
}

/// The lines so far, the line being filled and the word being read.
private struct LineFiller {
  private let width: Int
  private let longestWord: Int
  private let rest: String
  private var indent: String
  private var lines = ""
  private var column = 0
  private var hasText = false
  private var gap = 0
  private var word = ""
  private var wordColumns = 0

  init(width: Int, first: String, rest: String) {
    self.width = width
    self.rest = rest
    indent = first
    longestWord = max(1, width - max(columns(first), columns(rest)))
  }

  mutating func add(code: String) { word += code }

  mutating func add(_ character: Character, columns: Int) {
    if columns == 2, character.mayStartLine { placeWord() }
    if wordColumns > 0, wordColumns + columns > longestWord { placeWord() }
    word.append(character)
    wordColumns += columns
  }

  mutating func addBlank() {
    placeWord()
    gap += 1
  }

  mutating func endLine() {
    placeWord()
    breakLine()
  }

  mutating func finish() -> String {
    placeWord()
    if !hasText { lines += indent.trimmedEnd }
    return lines
  }

  private mutating func placeWord() {
    defer {
      word = ""
      wordColumns = 0
    }
    guard wordColumns > 0 else {
      lines += word  // colour codes only: no reason for a gap or a line
      return
    }
    if hasText, column + gap + wordColumns > width { breakLine() }
    if !hasText {
      lines += indent
      column = columns(indent)
      gap = max(0, min(gap, width - column - wordColumns))
      hasText = true
    }
    lines += String(repeating: " ", count: gap) + word
    column += gap + wordColumns
    gap = 0
  }

  private mutating func breakLine() {
    if !hasText { lines += indent.trimmedEnd }
    lines += "\n"
    indent = rest
    hasText = false
    gap = 0
  }
}

extension Character {
  /// Whether it is an ideograph or a syllable of Japanese, written without blanks; not punctuation.
  fileprivate var mayStartLine: Bool {
    guard isLetter, let scalar = unicodeScalars.first else { return false }
    return switch scalar.value {
    case 0x2E80...0xA4CF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}
