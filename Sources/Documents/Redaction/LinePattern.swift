/// A line of the assistant with its braces, to find in what was said what had been filled in.
struct LinePattern {
  private enum Piece {
    case words(String)
    case slot(String)
  }

  private let pieces: [Piece]

  /// Reads a line such as `Still {level}; I was {before} sure.`
  init(_ line: String) {
    var pieces: [Piece] = []
    var rest = Substring(line)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      pieces.append(.slot(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    self.pieces = pieces
  }

  /// The text with each filling replaced; nil if the text is not of this line.
  ///
  /// Each filling ends where the words after it first occur. Where that cuts a filling short, the parts
  /// are ones that nobody knows, and so are replaced all the same.
  func replacing(in text: String, _ replace: (_ slot: String, _ value: String) -> String) -> String?
  {
    var result = ""
    var rest = Substring(text)
    var open: String?
    for (position, piece) in pieces.enumerated() {
      switch piece {
      case .slot(let slot):
        if let open { result += replace(open, "") }
        open = slot
      case .words(let words):
        guard let range = range(of: words, in: rest, isLast: position == pieces.count - 1) else {
          return nil
        }
        if let slot = open {
          result += replace(slot, String(rest[..<range.lowerBound]))
        } else if range.lowerBound != rest.startIndex {
          return nil
        }
        open = nil
        result += words
        rest = rest[range.upperBound...]
      }
    }
    if let open { return result + replace(open, String(rest)) }
    return rest.isEmpty ? result : nil
  }

  private func range(
    of words: String, in rest: Substring, isLast: Bool
  ) -> Range<Substring.Index>? {
    guard isLast else { return rest.firstRange(of: words) }
    guard rest.hasSuffix(words) else { return nil }
    return rest.index(rest.endIndex, offsetBy: -words.count)..<rest.endIndex
  }
}
