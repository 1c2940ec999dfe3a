/// What somebody might type at a question in own words, with the option it means.
public struct AnswerExample: Sendable, Equatable {
  /// The option's id; nil if it answers the question with none of them.
  public let option: String?
  /// The words.
  public let text: String
  /// Where it stands.
  public let place: Place

  /// The heading under which stands what answers none of the options; no id has a space.
  static let noAnswer = "no answer"

  /// The folder of the examples.
  static let folder = "answers"

  /// The file of what answers no question at all.
  static let anyQuestion = "answers/any-question.md"
}

extension Question {
  /// The file of the examples of answers in own words, shared by the questions about the plan's steps.
  var examplesFile: String {
    "\(AnswerExample.folder)/\(StepQuestion.read(id)?.kind.rawValue ?? id).md"
  }
}
