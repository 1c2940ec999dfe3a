import Documents
import Interview
import Sessions

/// A review shows lines and asks; it has no pictures and no documents.
extension ReviewConversation: Dialogue {
  func summary(_ status: SessionSummary.Status) -> SummaryUpdate {
    SummaryUpdate(alias: alias, status: status, answers: review.comments.count)
  }

  func candidates(line: String, word: String) -> [String] { [] }

  var kindOfPrompt: String { "review" }

  func show(_ presentation: Presentation, on stage: Stage) throws {}

  func text(of presentation: Presentation, as format: DocumentFormat, on stage: Stage) throws
    -> String
  { "" }
}
