import Belief
import Playbook

/// Where in a conversation a line is typed.
public struct ReplyPlace: Sendable {
  /// The question that is open; nil at the summing-up and after it.
  public let question: Question?
  /// What was answered so far.
  public let answers: [String: Answer]
  /// The question that was answered last.
  public let last: Question?
  /// The day.
  public let today: Day
  /// What the executive is called.
  public let alias: String?
  /// Whether a plan has been shown, so that words may be about its steps.
  public let hasPlan: Bool
  /// The titles of the plan's steps in order, made when they are asked for.
  let stepTitles: @Sendable () -> [String]

  /// Creates a place; with the day alone, that before anything was told.
  public init(
    question: Question?, answers: [String: Answer] = [:], last: Question? = nil, today: Day,
    alias: String? = nil, hasPlan: Bool = false,
    stepTitles: @escaping @Sendable () -> [String] = { [] }
  ) {
    self.question = question
    self.answers = answers
    self.last = last
    self.today = today
    self.alias = alias
    self.hasPlan = hasPlan
    self.stepTitles = stepTitles
  }

  /// Whether a question has no answer yet.
  func isOpen(_ id: String) -> Bool { answers[id] == nil }
}
