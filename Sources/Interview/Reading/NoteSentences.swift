/// Cuts a note into sentences.
enum NoteSentences {
  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "etc", "approx", "dept", "e.g", "i.e", "inc",
    "ltd", "co", "jr", "sr", "rev", "hon", "p.a", "resp", "ca",
  ]

  /// The sentences in order, without white space around them; together they are the whole note but for
  /// white space.
  static func split(_ note: String) -> [String] {
    var sentences: [String] = []
    for line in note.split(whereSeparator: \.isNewline) {
      var start = line.startIndex
      var place = line.startIndex
      while place < line.endIndex {
        let next = line.index(after: place)
        if isEnd(line[place]), let end = sentenceEnd(in: line, from: start, stop: place, next: next)
        {
          sentences.append(String(line[start..<end]).trimmed)
          start = end
          place = end
        } else {
          place = next
        }
      }
      sentences.append(String(line[start...]).trimmed)
    }
    return sentences.filter { !$0.isEmpty }
  }

  private static func isEnd(_ character: Character) -> Bool { ".?!…".contains(character) }

  /// Where the sentence ends whose stop is here: behind further stops and closing marks, if white space
  /// and no small letter follow.
  private static func sentenceEnd(
    in line: Substring, from start: Substring.Index, stop: Substring.Index, next: Substring.Index
  ) -> Substring.Index? {
    var end = next
    while end < line.endIndex, isEnd(line[end]) || "\"'”’)]".contains(line[end]) {
      end = line.index(after: end)
    }
    guard end < line.endIndex, line[end].isWhitespace else { return nil }
    let rest = line[end...].drop(while: \.isWhitespace)
    if let first = rest.first, first.isLowercase { return nil }
    if line[stop] == ".", end == next, isAbbreviation(line[start..<stop], before: rest.first) {
      return nil
    }
    return end
  }

  private static func isAbbreviation(_ text: Substring, before next: Character?) -> Bool {
    let tail = text.suffix(8)
    let word = tail.lastIndex(where: \.isWhitespace).map { tail[tail.index(after: $0)...] } ?? tail
    if word.count == 1, word.first?.isUppercase == true, word != "I" { return true }
    let lower = word.lowercased()
    // "No. 5" is a number; "He said no." is an answer.
    return lower == "no" ? next?.isNumber == true : abbreviations.contains(lower)
  }

  /// The parts of a sentence that may each say something of their own, if there are several.
  static func clauses(of sentence: String) -> [String] {
    var clauses = [sentence[...]]
    for breaker in ["; ", " but ", ", though ", " although ", ", whereas ", " - ", " – ", " — "] {
      clauses = clauses.flatMap { pieces(of: $0, at: breaker) }
    }
    let long = clauses.filter { $0.split(whereSeparator: \.isWhitespace).count >= leastWords }
    return clauses.count > 1 ? long.map { String($0).trimmed } : []
  }

  /// A clause of fewer words than this says nothing by itself.
  private static let leastWords = 4

  private static func pieces(of text: Substring, at breaker: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text
    while let range = rest.firstRange(of: breaker) {
      pieces.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return pieces + [rest]
  }
}
