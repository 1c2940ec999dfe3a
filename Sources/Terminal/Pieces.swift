/// Text as a terminal takes it: escape sequences of no width, and characters with theirs.
struct Pieces: Sequence, IteratorProtocol {
  /// A sequence of colour codes, or one character and its columns.
  enum Piece: Equatable {
    case escape(String)
    case character(Character, columns: Int)
  }

  private var rest: Substring

  /// Takes `text` apart.
  init(_ text: String) { rest = text[...] }

  /// The next piece, in constant time but for the length of an escape sequence.
  mutating func next() -> Piece? {
    guard let first = rest.first else { return nil }
    if first == "\u{1B}", let end = endOfSequence() {
      defer { rest = rest[end...] }
      return .escape(String(rest[..<end]))
    }
    rest.removeFirst()
    return .character(first, columns: columns(of: first))
  }

  /// The end of an `ESC [ … letter` at the start; anything else is no sequence of ours.
  private func endOfSequence() -> Substring.Index? {
    var index = rest.index(after: rest.startIndex)
    guard index < rest.endIndex, rest[index] == "[" else { return nil }
    index = rest.index(after: index)
    while index < rest.endIndex, let scalar = rest[index].unicodeScalars.first {
      index = rest.index(after: index)
      if ("@"..."~").contains(scalar) { return index }
      guard (" "..."?").contains(scalar) else { return nil }
    }
    return nil
  }
}
