/// What one side said before the other spoke again.
struct Turn: Sendable {
  /// The day in words, where it is another than that of the turn before.
  let newDay: String?
  /// When it began.
  let time: String
  /// Whether the practitioner spoke.
  let isYou: Bool
  /// What was said, one paragraph each.
  let lines: [String]

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
          lines: together.map(\.text)))
      day = first.day
      rest = rest.dropFirst(together.count)
    }
    return turns
  }
}
