/// What a good turn does: each is met by a line or not.
///
/// The eight are adapted from sales role-play sheets and MITI 4; no published sheet for talks with
/// executives was found.
public enum Check: String, CaseIterable, Codable, Sendable {
  /// Says the executive's concern back before answering it.
  case reflectsConcern = "reflects-concern"
  /// Asks a question that leaves the answer to the executive.
  case openQuestion = "open-question"
  /// Ties what is said to the executive's own goal.
  case tiesToGoal = "ties-to-goal"
  /// Brings named evidence from the same sector or a near one.
  case fittingEvidence = "fitting-evidence"
  /// States a limit of one's own proposal and answers it.
  case statesLimit = "states-limit"
  /// Asks leave before advising or informing.
  case asksLeave = "asks-leave"
  /// Asks for exactly one thing, small, undoable, and limited in time.
  case oneSmallAsk = "one-small-ask"
  /// Agrees who reports what, and when.
  case agreesReport = "agrees-report"
}
