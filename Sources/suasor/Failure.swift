import Belief
import Playbook
import Rehearsal
import Sessions

/// Why a command cannot do what was asked.
enum Failure: Error {
  /// The playbook is wrong.
  case playbook(PlaybookError, PlaybookFiles?)
  /// The store refuses.
  case store(StoreError)
  /// A file cannot be read.
  case unreadable(path: String, reason: String)
  /// A file cannot be written.
  case unwritable(path: String, reason: String)
  /// There is a file of that name already.
  case fileExists(path: String)
  /// A filled-in form is wrong, at a line and column.
  case form(path: String, line: Int, column: Int, problem: String, mend: String)
  /// A date is none.
  case notADay(String)
  /// The document cannot be made.
  case document(String)
  /// The executive may be right, and there is nothing to ask for.
  case nothingToAsk
  /// The content has this many mistakes, which have been printed.
  case mistakesFound(Int)
  /// So many sessions could only be exported as far as they are sound.
  case exportedInPart(Int)
  /// Not all that a file holds could be imported.
  case importedInPart
  /// A transcript cannot be read as a conversation.
  case talk(path: String, TalkText.Fault)
  /// A word is none of those that an option or a transcript's header takes.
  case notOneOf(String, field: String, known: [String])
  /// The session is a review itself.
  case isReview(SessionID)
  /// Nothing was said in the session yet.
  case nothingSaid(SessionID)
  /// The session is no interview.
  case isNoInterview(SessionID)
  /// The session is a rehearsal, and an interview is needed.
  case isRehearsal
  /// The session is an interview, and a rehearsal is needed.
  case isInterview
  /// The interview says nothing yet of the level to rehearse.
  case noLevelYet
  /// Nobody of this name has rehearsed or been coached.
  case noSuchTrainee(String, known: [String])
  /// Several have, and none was named.
  case whichTrainee([String])
  /// The conversation was paused on a pipe.
  case paused
  /// A signal ended the conversation.
  case signal(Int32)
  /// The counts of this playbook were learnt already.
  case learntAlready
  /// The interview was not finished, so that there is no plan to ask about.
  case noPlanYet(String)
  /// The standard output takes nothing more; `errno` says why.
  case unheard(errno: Int32)
  /// An answer could not be kept.
  case answerLost

  /// What the process exits with.
  var exitCode: Int32 {
    switch self {
    case .notADay, .notOneOf, .whichTrainee: 2
    case .paused: 3
    case .signal(let number): 128 + number
    case .playbook, .store, .unreadable, .unwritable, .fileExists, .form, .document, .nothingToAsk,
      .mistakesFound, .exportedInPart, .importedInPart, .talk, .noPlanYet, .learntAlready,
      .isReview, .nothingSaid, .isNoInterview, .unheard, .answerLost, .isRehearsal, .isInterview,
      .noLevelYet, .noSuchTrainee:
      1
    }
  }
}
