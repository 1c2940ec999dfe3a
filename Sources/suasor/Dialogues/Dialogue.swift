import Documents
import Interview
import Playbook
import Sessions

/// What the loop can hold: an interview, or a rehearsal.
protocol Dialogue {
  /// The content.
  var playbook: Playbook { get }
  /// Takes one input and says what is to be done about it, in order.
  mutating func receive(_ input: Input) -> [Effect]
  /// What lists show of it.
  func summary(_ status: SessionSummary.Status) -> SummaryUpdate
  /// The words that may stand in place of `word` on this line.
  func candidates(line: String, word: String) -> [String]
  /// The name of the history for the prompt that comes next.
  var kindOfPrompt: String { get }
  /// What is best made ready while the first question is read; nil if there is nothing.
  var preparation: (@Sendable () -> Void)? { get }
  /// Shows a picture or document.
  func show(_ presentation: Presentation, on stage: Stage) throws
  /// A picture or document as text.
  func text(of presentation: Presentation, as format: DocumentFormat, on stage: Stage) throws
    -> String
}

extension Dialogue {
  var preparation: (@Sendable () -> Void)? { nil }
}

/// What a dialogue is shown on, and where it is kept.
struct Stage {
  let session: SessionID
  let store: SessionStore
  let writer: DocumentWriter
  let face: Face
}
