/// Which words of a text a negation takes hold of.
enum Negation {
  private static let negators = Set(
    [
      "not", "never", "no", "nor", "neither", "without", "isn't", "aren't", "wasn't", "weren't",
      "doesn't", "don't", "didn't", "hasn't", "haven't", "hadn't", "won't", "wouldn't", "can't",
      "cannot", "couldn't", "shouldn't", "nothing", "nobody", "hardly", "scarcely", "barely",
    ].map { WordHash($0.utf8) })
  private static let ends = Set(
    ["but", "because", "although", "though", "until", "unless"].map { WordHash($0.utf8) })

  /// So many words behind a negation are held by it, unless a stop or a "but" comes first.
  private static let reach = 4

  /// For each token, whether it stands behind a negation.
  static func places(in text: TokenText) -> [Bool] {
    var places = [Bool](repeating: false, count: text.tokens.count)
    var left = 0
    for (place, token) in text.tokens.enumerated() {
      switch token.kind {
      case .stop, .cry, .quote: left = 0
      case .word:
        if ends.contains(token.hash) { left = 0 }
        if left > 0 {
          places[place] = true
          left -= 1
        }
        if negators.contains(token.hash) { left = reach }
      }
    }
    return places
  }
}
