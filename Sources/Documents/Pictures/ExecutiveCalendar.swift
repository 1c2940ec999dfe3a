import Belief
import Interview
import Playbook

/// The days that matter to an executive, and the periods in which they cannot be reached.
public struct ExecutiveCalendar: Sendable, Equatable {
  /// A day that matters, such as the one on which the budget closes.
  public struct Window: Sendable, Equatable {
    /// What happens on it, in two to four words.
    public let name: String
    /// The day.
    public let day: Day
  }

  /// A period in which nothing can be done.
  public struct Blocked: Sendable, Equatable {
    /// Why, in two to four words.
    public let name: String
    /// The first and the last day.
    public let days: ClosedRange<Day>
  }

  /// The days that matter.
  public var windows: [Window] = []
  /// The periods in which nothing can be done.
  public var blocked: [Blocked] = []

  /// Creates an empty calendar.
  public init() {}

  /// Reads the calendar from what was answered.
  public init(_ standing: Standing, in playbook: Playbook) {
    for purpose in [QuestionPurpose.budgetCloses, .boardMeets, .wantedBy] {
      guard let days = standing.answer(purpose)?.days else { continue }
      let name = playbook[question: purpose]?.short ?? purpose.rawValue
      windows += days.map { Window(name: name, day: $0) }
    }
    let name = playbook[question: .outOfReach]?.short ?? QuestionPurpose.outOfReach.rawValue
    blocked = standing.outOfReach.map { Blocked(name: name, days: $0) }
  }
}
