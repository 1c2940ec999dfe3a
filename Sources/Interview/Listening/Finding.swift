import Belief

/// An answer that was heard in own words and awaits a yes.
public struct Finding: Sendable, Equatable, Codable {
  /// The question that it answers.
  public let question: String
  /// The answer; its `words` are the words it rests on.
  public var answer: Answer

  /// Creates a finding.
  public init(question: String, answer: Answer) {
    self.question = question
    self.answer = answer
  }

  /// The stable name by which programs know it: `question:option`, or the question's id alone.
  var ids: [String] {
    answer.options.isEmpty ? [question] : answer.options.map { "\(question):\($0)" }
  }
}
