import Belief

/// What reaches a conversation from outside.
public enum Input: Sendable, Equatable {
  /// How the practitioner's end was closed.
  public enum Ending: String, Sendable, Equatable {
    /// Ctrl-D, or the end of a file.
    case endOfInput
    /// The terminal is gone.
    case hangUp
    /// The program was told to stop.
    case termination
  }

  /// What became of an effect that may fail.
  public enum Outcome: Sendable, Equatable {
    /// A document was written to this path.
    case written(path: String)
    /// There is a file of this name already.
    case fileExists(path: String)
    /// It could not be written, for this reason.
    case notWritten(path: String, reason: String)
    /// Nothing was composed.
    case composedNothing
    /// Nothing could be composed, for this reason.
    case notComposed(reason: String)
  }

  /// A new conversation begins on this day.
  case opened(today: Day)
  /// A conversation is taken up again on this day.
  case resumed(today: Day)
  /// It is asked on this day what became of the plan; a conversation not finished is taken up instead.
  case checkedIn(today: Day)
  /// This plan was made from the answers, and is about to be shown.
  case planned([PlannedStep])
  /// A line, or several pasted together, was typed.
  case typed(String)
  /// Ctrl-C.
  case interrupted
  /// The input has ended.
  case ended(Ending)
  /// An effect was performed.
  case performed(Outcome)
}
