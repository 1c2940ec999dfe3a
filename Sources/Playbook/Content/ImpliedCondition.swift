/// The conditions that the program sets by itself, from a date or a text instead of an option.
public enum ImpliedCondition: String, CaseIterable, Sendable {
  /// The day on which budget lines close is yet to come.
  case budgetAhead = "budget-ahead"
  /// A board meeting is yet to come.
  case boardAhead = "board-ahead"
  /// There is a sore point.
  case sorePoint = "sore-point"
  /// It is known what the executive is measured by.
  case aimKnown = "aim-known"

  /// The question whose answer sets it.
  public var question: QuestionPurpose {
    switch self {
    case .budgetAhead: .budgetCloses
    case .boardAhead: .boardMeets
    case .sorePoint: .sorePoint
    case .aimKnown: .aim
    }
  }
}
