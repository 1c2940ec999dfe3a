/// Tells a name from notes where either may be typed.
enum NameShape {
  private static let mostWords = 3
  /// What has more words than this, "the head of finance in Leeds", is no name whatever its shape.
  static let longestName = 6
  private static let sentenceWords: Set<String> = [
    "he", "she", "they", "he's", "she's", "they're", "it", "it's", "is", "was", "i", "we", "our",
    "my", "has", "asked", "wants", "said", "not", "no", "never", "about", "of", "in", "at", "for",
    "runs", "head", "director", "chief", "manager", "officer", "finance",
  ]

  /// The words of a text that has the shape of a name: at most three, none of which makes a sentence;
  /// nil for any other text.
  static func words(of text: String) -> [String]? {
    let words = text.split(separator: " ").map(String.init)
    guard (1...mostWords).contains(words.count), text.count <= 60 else { return nil }
    // One word is a name whatever stands in it: "Blue_2", "@harriet".
    guard
      words.count == 1 && text.contains(where: \.isLetter)
        || text.allSatisfy({ $0.isLetter || $0.isNumber || " .'’-“”\"".contains($0) })
    else { return nil }
    let plain = words.map { $0.lowercased().replacing("’", with: "'") }
    if plain.first == "the" || plain.first == "my" { return words }
    if plain.contains(where: sentenceWords.contains) { return nil }
    let isTitle = words.count == 1 && (2...4).contains(text.count) && text.allSatisfy(\.isUppercase)
    return isTitle || text.allSatisfy({ !$0.isLetter }) ? nil : words
  }
}
