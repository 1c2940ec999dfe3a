/// What a redacted rehearsal leaves out: the junior's words, and the executive's goal in anybody's.
struct HiddenWords {
  /// The goal, if one was told.
  let goal: String?
  /// What stands in place of either.
  let words: String

  /// A text without the goal.
  func told(_ text: String) -> String {
    guard let goal, !goal.isEmpty else { return text }
    return text.replacing(goal, with: words)
  }
}
