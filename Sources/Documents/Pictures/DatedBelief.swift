import Belief
import Interview
import Playbook

/// What was believed about an executive on a day.
public struct DatedBelief: Sendable, Equatable {
  /// The day.
  public let day: Day
  /// The belief.
  public let belief: Posterior

  /// Creates a dated belief.
  public init(day: Day, belief: Posterior) {
    self.day = day
    self.belief = belief
  }

  /// The verdicts that a session came to, one for each day on which one was given: what was believed
  /// halfway through an interview was none.
  public static func history(of events: some Collection<Event>, in playbook: Playbook) -> [Self] {
    var ledger = Ledger()
    var history: [Self] = []
    for event in events {
      ledger.apply(event)
      guard event == .shown(document: Presentation.scale.rawValue) else { continue }
      let standing = Standing(ledger, in: playbook)
      if standing.evidence.isEmpty { continue }
      if history.last?.day == ledger.today { history.removeLast() }
      history.append(Self(day: ledger.today, belief: standing.belief))
    }
    return history
  }
}
