import Interview

/// What reviewers said of the lines of a session, by where the lines stand in it.
struct ReviewNotes {
  /// A line with what was said of it.
  struct CommentedLine {
    /// The line.
    let line: ReviewLine
    /// The comments, review by review.
    let notes: [ReviewNote]
  }

  private let lines: [ReviewLine]
  private let notes: [Int: [ReviewNote]]

  /// Gathers the comments of reviews of the session with these events.
  init(_ reviews: [Review], of events: [Event]) {
    guard reviews.contains(where: { !$0.comments.isEmpty }) else {
      (lines, notes) = ([], [:])
      return
    }
    let lines = ReviewLine.all(in: events)
    var notes: [Int: [ReviewNote]] = [:]
    for review in reviews {
      for comment in review.comments {
        guard let line = Self.line(at: comment.at, in: lines) else { continue }
        notes[line.at, default: []].append(ReviewNote(comment, by: review.author))
      }
    }
    (self.lines, self.notes) = (lines, notes)
  }

  /// The lines of which something was said, in order.
  var commented: [CommentedLine] {
    lines.compactMap { line in
      notes[line.at].map { CommentedLine(line: line, notes: $0) }
    }
  }

  /// What was said of the line to which the event at `place`, from 1, belongs, if no event before `next`
  /// belongs to it as well.
  func closing(_ place: Int, before next: Int?) -> CommentedLine? {
    guard let line = Self.line(at: place, in: lines), let notes = notes[line.at],
      next.flatMap({ Self.line(at: $0, in: lines) })?.at != line.at
    else { return nil }
    return CommentedLine(line: line, notes: notes)
  }

  /// The line to which the event at a place belongs: the last that begins there or before.
  private static func line(at place: Int, in lines: [ReviewLine]) -> ReviewLine? {
    lines.last { $0.at <= place } ?? lines.first
  }
}
