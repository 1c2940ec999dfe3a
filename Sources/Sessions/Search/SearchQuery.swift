/// What somebody searches for: words and "phrases" that a session must all have; `organ*` stands for
/// every word that begins so.
///
/// Whatever else is typed stands for itself; nothing is an error.
struct SearchQuery: Equatable {
  /// Each of the terms, as the full-text index takes it.
  let terms: [String]

  /// Reads what was typed; nil if there is no letter or digit to look for.
  init?(_ typed: String) {
    var terms: [String] = []
    // Quotation marks part words from phrases in turn; one that is not closed reaches to the end.
    for (index, part) in typed.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if index.isMultiple(of: 2) {
        terms += part.split(whereSeparator: \.isWhitespace).compactMap(SearchQuery.word)
      } else if let phrase = SearchQuery.quoted(part) {
        terms.append(phrase)
      }
    }
    var seen: Set<String> = []
    self.terms = terms.filter { seen.insert($0).inserted }
    if self.terms.isEmpty { return nil }
  }

  private static func word(_ text: Substring) -> String? {
    text.hasSuffix("*") ? quoted(text.dropLast()).map { $0 + "*" } : quoted(text)
  }

  /// Text as a phrase; nil if the index would see no word in it.
  private static func quoted(_ text: Substring) -> String? {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    // A NUL would end the query for SQLite.
    return "\"" + text.filter { $0 != "\0" } + "\""
  }
}
