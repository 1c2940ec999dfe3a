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

  /// The support over time: the first verdict that was given, and what each later day on which something
  /// was told made of it, the older evidence faded. What was believed halfway through an interview was
  /// none.
  public static func history(of events: some Collection<Event>, in playbook: Playbook) -> [Self] {
    var ledger = Ledger()
    var history: [Self] = []
    var isGiven = false
    func close() {
      let standing = Standing(ledger, in: playbook)
      guard isGiven, !standing.evidence.isEmpty, history.last?.belief != standing.belief else {
        return
      }
      if history.last?.day == ledger.asOf { history.removeLast() }
      history.append(Self(day: ledger.asOf, belief: standing.belief))
    }
    for event in events {
      var next = ledger
      next.apply(event)
      if next.asOf != ledger.asOf { close() }
      ledger = next
      if event == .shown(document: Presentation.scale.rawValue) { isGiven = true }
    }
    close()
    return history
  }
}
