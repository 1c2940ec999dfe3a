/// What a line of the executive is for; each has a file in `rehearsal/executive`.
public enum LineUse: String, CaseIterable, Sendable {
  /// Opens the conversation.
  case openers
  /// Holds something against it.
  case objections
  /// Answers an open question.
  case answers
  /// Grants that a worry has been met.
  case softened
  /// Asks.
  case questions
  /// Speaks of something else.
  case digressions
  /// Says what to make of the turn.
  case replies
  /// Asks to be asked for something.
  case invitations
  /// Turns back to the matter.
  case returns
  /// Turns to another matter.
  case transitions
  /// Says that patience runs low.
  case warnings
  /// Decides.
  case decisions
  /// Says why it ends.
  case endings

  /// Where the lines stand.
  var file: String { "rehearsal/executive/\(rawValue).yaml" }
}
