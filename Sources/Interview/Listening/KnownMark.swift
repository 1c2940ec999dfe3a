import Belief

/// The mark by which a reply says how it is known.
enum KnownMark {
  /// Takes a closing "saw", "told", "guess" or its first letter off a reply, or one before a number:
  /// "2t", "2 t", "they-did told", "t 2".
  static func split(_ text: String) -> (words: String, known: Known?) {
    let parts = text.split(separator: " ")
    if parts.count > 1, let last = parts.last, let known = Known(mark: String(last)) {
      return (parts.dropLast().joined(separator: " ").trimmed, known)
    }
    if parts.count > 1, let known = Known(mark: String(parts[0])),
      parts[1...].allSatisfy({ $0.allSatisfy(\.isNumber) })
    {
      return (parts.dropFirst().joined(separator: " "), known)
    }
    if parts.count == 1, text.count >= 2, text.dropLast().allSatisfy(\.isNumber),
      let last = text.last, let known = Known(mark: String(last))
    {
      return (String(text.dropLast()), known)
    }
    return (text, nil)
  }
}

extension Known {
  /// The source that a word or its first letter stands for.
  init?(mark: String) {
    let typed = mark.lowercased()
    guard
      let known = Known.allCases.first(where: {
        $0.rawValue == typed || $0.rawValue.prefix(1) == typed
      })
    else { return nil }
    self = known
  }
}
