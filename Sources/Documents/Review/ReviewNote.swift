import Interview

/// A reviewer's comment, as it is printed beside its line.
struct ReviewNote: Sendable, Encodable {
  /// Who said it.
  let author: String
  /// When, as `2026-03-09` and in words.
  let day, dayInWords: String
  /// What was said.
  let words: String

  enum CodingKeys: CodingKey { case author, day, words }

  /// Puts a comment into print.
  init(_ comment: Review.Comment, by author: String) {
    self.author = author.asName
    day = comment.day.description
    dayInWords = comment.day.inWords
    words = comment.words
  }

  /// The comment in one line, for a cell of a table.
  var line: String { "\(author), \(day): \(words)" }
}

extension [ReviewNote]? {
  /// The comments as a cell of a table.
  var cell: CsvTable.Cell { .lines((self ?? []).map(\.line)) }
}
