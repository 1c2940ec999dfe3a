/// What to ask next, or why to stop.
public enum NextQuestion: Sendable, Equatable {
  /// Ask this item.
  case ask(String)
  /// Stop asking, for this reason.
  case stop(StoppingRule.Reason)
}

extension ItemBank {
  /// Chooses the most informative question per unit of effort among those available, or stops.
  ///
  /// Until the level is firm, the gain about level and barriers counts, and as soon as the next answer
  /// could make it firm, the chance of that. What is firm is then taken as settled, and only questions
  /// go on that could still settle something else.
  public func next(
    after evidence: [Evidence], asked: Set<String>, available: (Item) -> Bool, rule: StoppingRule
  ) -> NextQuestion {
    let settled = asked.union(enemies(of: evidence.map(\.item)))
    let left = items.filter { !settled.contains($0.id) && available($0) }
    if left.isEmpty { return .stop(.exhausted) }
    let belief = posterior(given: evidence)
    let answers = evidence.filter { !chosen($0).compactMap(\.levels).isEmpty }.count
    let levelIsFirm = rule.levelIsFirm(belief, answers: answers)
    let openBarriers = Barrier.allCases.filter { !rule.isFirm($0, in: belief) }
    if levelIsFirm, openBarriers.isEmpty { return .stop(.firm) }
    if asked.filter({ self[$0] != nil }).count >= rule.most { return .stop(.enough) }
    let open = takingAsCertain(belief, levelIsFirm: levelIsFirm, open: openBarriers)
    let mayEnd = !levelIsFirm && answers + 1 >= rule.least
    guard let best = ranked(left, under: open, enough: mayEnd ? rule.firmLevel : nil).first,
      best.worth >= rule.leastGain || answers < rule.least
    else { return .stop(levelIsFirm ? .firm : .notWorthAsking) }
    return .ask(best.item.id)
  }

  /// The belief with what is firm taken as certain, so that no question is asked about it again.
  private func takingAsCertain(_ belief: Posterior, levelIsFirm: Bool, open: [Barrier]) -> Posterior
  {
    Posterior(
      levels: levelIsFirm ? PerLevel { $0 == belief.level ? 1 : 0 } : belief.levels,
      barriers: Dictionary(
        uniqueKeysWithValues: Barrier.allCases.map { barrier in
          let p = belief.probability(barrier)
          return (barrier, open.contains(barrier) ? p : p > 0.5 ? 1 : 0)
        }))
  }
}
