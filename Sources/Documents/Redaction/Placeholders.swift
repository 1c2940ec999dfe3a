import Interview
import Playbook

/// What stands in place of what a redacted document leaves out.
struct Placeholders {
  /// For what the executive is called.
  let name: String
  /// For anything in own words.
  let words: String
  /// For who reviewed.
  let reviewer: String
  private let ofQuestions: [String: String]

  init(_ playbook: Playbook) {
    name = playbook.lines.text(.redactedName)
    words = playbook.lines.text(.redactedWords)
    reviewer = playbook.lines.text(.redactedReviewer)
    ofQuestions = [
      QuestionPurpose.alias.rawValue: name,
      QuestionPurpose.role.rawValue: playbook.lines.text(.redactedRole),
      QuestionPurpose.sector.rawValue: playbook.lines.text(.redactedOrganisation),
      QuestionPurpose.size.rawValue: playbook.lines.text(.redactedOrganisation),
    ]
  }

  /// The questions of which even the option chosen is left out.
  var identifying: Set<String> { Set(ofQuestions.keys) }

  /// For an answer to a question.
  func answer(to question: String) -> String { ofQuestions[question] ?? words }

  /// The staging of a rehearsal without what tells who it is about.
  func redacted(_ scene: Staging) -> Staging {
    var redacted = scene
    redacted.alias = name
    redacted.sector = nil
    redacted.goal = scene.goal.map { _ in words }
    redacted.trainee = nil
    redacted.interview = nil
    return redacted
  }

  /// The answer without its own words, and without its options where these tell who it is about.
  func redacted(_ answer: Answer, to question: String) -> Answer {
    if ofQuestions[question] != nil {
      return Answer(text: self.answer(to: question), known: answer.known)
    }
    var redacted = answer
    if answer.text != nil { redacted.text = words }
    if answer.words != nil { redacted.words = words }
    return redacted
  }

  /// The answer heard without its own words.
  func redacted(_ finding: Finding) -> Finding {
    Finding(
      question: finding.question, answer: redacted(finding.answer, to: finding.question))
  }
}
