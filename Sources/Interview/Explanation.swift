import Belief
import Playbook

/// What lay behind a surprising answer, as the practitioner told it.
public struct Explanation: Sendable, Equatable {
  /// The question whose answer was a surprise.
  public let question: String
  /// The option of the question that asks for the cause.
  public let cause: String
  /// Since when, if there was a change and the day is known.
  public let since: Day?
  /// The day on which it was told.
  public let told: Day

  /// The questions ask about so many days; a change before them has left its mark on all the answers.
  private static let span = 92

  /// Whether the change came before the time that the questions ask about.
  var isLongPast: Bool { since.map { told.number - $0.number > Self.span } ?? false }

  /// The causes that bear on how much an answer counts, by the ids of their options.
  enum Cause: String {
    case badWeek = "bad-week"
    case otherAudience = "other-audience"
    case changeOfHeart = "change-of-heart"
  }
}

extension Ledger {
  /// The surprising answer of which it is being asked what lay behind it, if any.
  public var probe: String? {
    var answered: Set<String> = []
    for fact in facts.reversed() {
      switch fact {
      case .explained: return nil
      case .probed(let question): return answered.contains(question) ? nil : question
      case .passed, .answered, .accepted:
        if fact.questions.contains(QuestionPurpose.surpriseCause.rawValue) { return nil }
        answered.formUnion(fact.questions)
      case .checkedIn: return nil
      case .attributed, .disputed, .hadEnough, .confirmed, .plan: break
      }
    }
    return nil
  }

  /// How much of its weight the answer to each question keeps, where a surprise was explained; 1 where
  /// nothing is said.
  ///
  /// A bad week and another audience take weight from the surprising answer itself. A change of heart
  /// takes it from every answer told before, since these tell of the time before the change.
  func shares(_ plan: InterviewPlan) -> [String: Double] {
    var told: [String: Int] = [:]
    for (place, fact) in facts.enumerated() {
      // To pass a question tells nothing, and leaves the explanation of its answer standing.
      if case .passed = fact { continue }
      for question in fact.questions { told[question] = place }
    }
    var shares: [String: Double] = [:]
    for (place, fact) in facts.enumerated() {
      guard case .explained(let explanation) = fact,
        let cause = Explanation.Cause(rawValue: explanation.cause),
        let surprise = surprise(behind: explanation, at: place)
      else { continue }
      switch cause {
      case .badWeek where told[explanation.question] == surprise:
        shares[explanation.question, default: 1] *= plan.badWeekCounts
      case .otherAudience where told[explanation.question] == surprise:
        shares[explanation.question, default: 1] *= plan.otherAudienceCounts
      case .changeOfHeart where !explanation.isLongPast:
        for (question, when) in told where when < surprise {
          shares[question, default: 1] *= plan.beforeChangeCounts
        }
      case .badWeek, .otherAudience, .changeOfHeart: break
      }
    }
    return shares
  }

  /// Where the surprising answer was told; nil if it was corrected in the same round.
  private func surprise(behind explanation: Explanation, at place: Int) -> Int? {
    let later = facts[(place + 1)...].prefix { fact in
      if case .checkedIn = fact { false } else { true }
    }
    if later.contains(where: { $0.questions.contains(explanation.question) }) { return nil }
    return facts[..<place].lastIndex { $0.questions.contains(explanation.question) }
  }

  /// The explanations given, in order.
  public var explanations: [Explanation] {
    facts.compactMap { fact in
      if case .explained(let explanation) = fact { explanation } else { nil }
    }
  }
}
