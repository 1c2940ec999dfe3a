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

  /// The verdicts that a session came to: the first that was given, and what each later sitting made of
  /// it. What was believed halfway through an interview was none.
  public static func history(of events: some Collection<Event>, in playbook: Playbook) -> [Self] {
    var ledger = Ledger()
    var history: [Self] = []
    var isGiven = false
    func close() {
      let belief = Standing(ledger, in: playbook).belief
      guard isGiven, history.last?.belief != belief else { return }
      if history.last?.day == ledger.today { history.removeLast() }
      history.append(Self(day: ledger.today, belief: belief))
    }
    for event in events {
      if case .resumed = event { close() }
      ledger.apply(event)
      if event == .shown(document: Presentation.scale.rawValue) {
        isGiven = !Standing(ledger, in: playbook).evidence.isEmpty
      }
    }
    close()
    return history
  }
}
