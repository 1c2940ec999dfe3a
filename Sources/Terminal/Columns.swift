/// How many columns `text` takes on a terminal; newlines and colour codes take none.
public func columns(_ text: String) -> Int {
  Pieces(text).reduce(0) { sum, piece in
    switch piece {
    case .escape: sum
    case .character(_, let columns): sum + columns
    }
  }
}

/// The columns of one character: an emoji is two however it is put together.
func columns(of character: Character) -> Int {
  if let byte = character.asciiValue { return (0x20..<0x7F).contains(byte) ? 1 : 0 }
  let scalars = character.unicodeScalars
  if scalars.contains(where: { $0.properties.isEmojiPresentation || $0 == "\u{FE0F}" }) { return 2 }
  return scalars.reduce(0) { $0 + columns(of: $1) }
}

/// As `wcwidth`, but the same on every platform and in every locale; controls count nothing.
private func columns(of scalar: Unicode.Scalar) -> Int {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator: return 0
  case .format: return scalar == "\u{AD}" ? 1 : 0
  default: break
  }
  switch scalar.value {
  case 0x1160...0x11FF, 0xD7B0...0xD7FB: return 0  // vowels and finals of a Hangul syllable
  case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x16FE0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}
