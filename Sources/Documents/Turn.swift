import Playbook

/// What one side said before the other spoke again.
struct Turn: Sendable {
  /// One paragraph.
  struct Line: Sendable {
    let words: String
    /// Whether it names a part of the conversation.
    let isHeading: Bool
    /// Whether nothing was typed but Enter.
    let isEmpty: Bool
    /// What reviewers said of what ends here, and the number by which they called it.
    let comments: [ReviewNote]?
    let commented: Int?
  }

  /// The lines that name a part of the conversation.
  private static let headings = Set(
    [LineID.part, .summingUp, .verdictHeading].map(\.rawValue))

  /// The day in words, where it is another than that of the turn before.
  let newDay: String?
  /// When it began.
  let time: String
  /// Whether the practitioner spoke.
  let isYou: Bool
  /// What was said, one paragraph each.
  let lines: [Line]

  /// The turns that a conversation's lines make up.
  static func all(in entries: [TranscriptDocument.Entry]) -> [Turn] {
    var turns: [Turn] = []
    var day: String?
    var rest = entries[...]
    while let first = rest.first {
      let together = rest.prefix { $0.isYou == first.isYou && $0.day == first.day }
      turns.append(
        Turn(
          newDay: first.day == day ? nil : first.day, time: first.time, isYou: first.isYou,
          lines: together.map { entry in
            Line(
              words: entry.text, isHeading: entry.line.map(headings.contains) ?? false,
              isEmpty: entry.text.allSatisfy(\.isWhitespace), comments: entry.comments,
              commented: entry.commented)
          }))
      day = first.day
      rest = rest.dropFirst(together.count)
    }
    return turns
  }
}
