import Interview
import Playbook

/// A review as it is printed in a report: what was said, with the line it is about.
struct ReviewDocument: Sendable, Encodable {
  /// A comment with its line.
  struct Comment: Sendable, Encodable {
    /// The line's number, from 1.
    let line: Int
    /// The beginning of the line.
    let quote: String
    let day, dayInWords: String
    let words: String

    enum CodingKeys: CodingKey { case line, quote, day, words }
  }

  let author: String
  let day, dayInWords: String
  let finished: Bool
  let comments: [Comment]
  let hasComments: Bool

  enum CodingKeys: CodingKey { case author, day, finished, comments }

  /// Puts a review of the session with these events into print.
  init(_ review: Review, of events: [Event]) {
    author = review.author.asName
    day = review.day.description
    dayInWords = review.day.inWords
    finished = review.isFinished
    comments = ReviewNotes([review], of: events).commented.flatMap { commented in
      commented.notes.map {
        Comment(
          line: commented.line.number, quote: Self.quote(commented.line.texts), day: $0.day,
          dayInWords: $0.dayInWords, words: $0.words)
      }
    }
    hasComments = !comments.isEmpty
  }

  /// The beginning of what was said, in one line.
  static func quote(_ texts: [String]) -> String {
    texts.joined(separator: " ").beginning()
  }
}
