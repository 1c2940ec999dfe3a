import Belief
import Playbook

/// Chooses the tactics and their order.
struct Planner {
  /// From this probability on, a second level has to be reckoned with.
  static let plausible = 0.15
  /// So many research steps come first while the level is open.
  static let mostResearch = 3
  /// So many when it is settled, with those done already, so that finding out does not put off acting.
  static let mostResearchWhenSettled = 2
  /// What one conversation with an executive costs besides, in days, if they are seldom seen: the
  /// practitioner has to wait for each.
  static let costOfSeldomTouch = 10.0

  /// The tactics chosen, and what they leave undone.
  struct Plan: Equatable {
    var tactics: [Tactic] = []
    var stuckAt: Level?
    var notEased: [Barrier] = []
    var leftUnknown: [Unknown] = []
    /// The tactic that tells the plausible levels apart, if the level is open.
    var decider: String?
  }

  let tactics: [Tactic]
  let playbook: Playbook
  let situation: Situation

  private var level: Level { situation.belief.level }

  /// The levels that have to be reckoned with, the likeliest first; one if the belief is firm, or if all of
  /// them are as high as is needed, so that nothing depends on which it is.
  static func plausible(_ situation: Situation) -> [Level] {
    let belief = situation.belief
    let others = belief.levels.ranked.dropFirst().filter { belief.levels[$0] >= plausible }
    let levels = [belief.level] + others
    return levels.allSatisfy { $0.reaches(situation.target) } ? [belief.level] : levels
  }

  /// What the hour calls for first, then what must be found out, then the cheapest way, then stewardship.
  ///
  /// While another level is plausible, what tells them apart comes before anything that suits only one.
  func plan() -> Plan {
    var plan = Plan()
    let plausible = Self.plausible(situation)
    func suits(_ tactic: Tactic) -> Bool { plausible.allSatisfy(tactic.at.contains) }
    let usable = tactics.filter { !$0.isStop }
    let timely = usable.filter { $0.isTimely && $0.at.contains(level) }
    let eased = Set(timely.flatMap(\.eases))
    let way = way(among: usable, easing: situation.barriers.filter { !eased.contains($0) })
    plan.stuckAt = way.stuckAt
    plan.notEased = way.notEased
    let decider = decider(among: usable, of: plausible)
    plan.decider = decider?.id
    let research = research(
      among: usable.filter(suits), besides: timely + way.tactics, decider: decider)
    plan.leftUnknown = research.left
    let reached = way.stuckAt ?? (level.reaches(situation.target) ? level : situation.target)
    // The shortest first: what was agreed is started before it is reported on.
    let stewardship = usable.filter {
      $0.stage == .stewardship && $0.moves == nil && $0.eases.isEmpty && !$0.isCalledFor
        && $0.at.contains(reached)
    }.sorted { ($0.leadDays, $0.id) < ($1.leadDays, $1.id) }
    // What answers to the hour but suits one level only waits for what tells them apart.
    let first = timely.filter(suits)
    let second = timely.filter { !suits($0) }
    var seen: Set<String> = []
    plan.tactics = (first + research.tactics + second + way.tactics + stewardship)
      .filter { seen.insert($0.id).inserted }
    return plan
  }

  /// The cheapest way to the target, or else to the farthest level that can be reached, easing all that
  /// can be eased.
  private func way(among usable: [Tactic], easing barriers: [Barrier]) -> (
    tactics: [Tactic], stuckAt: Level?, notEased: [Barrier]
  ) {
    let called = Set(usable.filter(\.isCalledFor).map(\.id)).union(situation.chosen)
    func search(_ tactics: [Tactic], _ barriers: [Barrier]) -> WaySearch {
      WaySearch(
        tactics: tactics, easedBefore: easedBefore, barriers: barriers, calledFor: called,
        costOfTouch: situation.isSeldomSeen ? Self.costOfSeldomTouch : 0)
    }
    let goal = level.reaches(situation.target) ? level : situation.target
    let fitting = fitting(usable)
    if let tactics = search(fitting, barriers).cheapest(from: level, to: goal) {
      return (tactics, nil, [])
    }
    if fitting.count < usable.count,
      let tactics = search(usable, barriers).cheapest(from: level, to: goal)
    {
      return (tactics, nil, [])
    }
    let passed = level.path(to: goal)
    let easable = barriers.filter { barrier in
      usable.contains { $0.eases.contains(barrier) && $0.at.contains(where: passed.contains) }
    }
    let rest = barriers.filter { !easable.contains($0) }
    for end in passed.reversed() {
      if let tactics = search(usable, easable).cheapest(from: level, to: end) {
        return (tactics, end == goal ? nil : end, rest)
      }
    }
    return ([], level, barriers)
  }

  /// Without the steps up for which there is a better one among its like: a way to ask that suits what
  /// stands in the way, or somebody whom the executive trusts and who can show what it was like.
  private func fitting(_ usable: [Tactic]) -> [Tactic] {
    let suiting = usable.filter { tactic in
      tactic.suits.contains(where: situation.barriers.contains)
        || Messenger.allCases.contains {
          tactic.needs.contains($0.condition) && situation.isTrusted($0)
        }
    }
    return usable.filter { tactic in
      guard let move = tactic.moves, !suiting.contains(tactic) else { return true }
      return !suiting.contains { $0.moves == move }
    }
  }

  private var easedBefore: [Barrier: Level] {
    Dictionary(playbook.barriers.map { ($0.barrier, $0.easedBefore) }) { first, _ in first }
  }

  /// The research that tells the plausible levels apart best in its time; nil if only one is plausible.
  private func decider(among usable: [Tactic], of plausible: [Level]) -> Tactic? {
    guard plausible.count > 1 else { return nil }
    let telling = TellingApart(playbook: playbook, asked: situation.asked)
    // The executive is talked to while long research goes on; what decides has to be known before.
    let candidates = usable.filter { tactic in
      tactic.isResearch && tactic.after.isEmpty && !tactic.isTimely
        && tactic.leadDays <= Schedule.longResearch && plausible.allSatisfy(tactic.at.contains)
    }
    let scored = candidates.map { tactic in
      (
        tactic,
        telling.bits(learning: tactic.learns, between: plausible) / Double(tactic.leadDays + 7)
      )
    }
    return scored.filter { $0.1 > 0 }
      .max { a, b in (a.1, b.0.id) < (b.1, a.0.id) }?.0
  }

  /// Research tactics that find out what is unknown, the one that finds out most in its time first; before
  /// them the one that tells the levels apart.
  private func research(
    among usable: [Tactic], besides others: [Tactic], decider: Tactic?
  ) -> (tactics: [Tactic], left: [Unknown]) {
    let isOpen = decider != nil || Self.plausible(situation).count > 1
    // Somebody who acts for it already is not asked how aware or how afraid they are.
    let matters = situation.unknown.filter { unknown in
      if case .dimension = unknown { isOpen || !level.reaches(.positive) } else { true }
    }
    var chosen: [Tactic] = decider.map { [$0] } ?? []
    var open = matters.filter { unknown in
      !(others + chosen).contains { $0.learns.contains(unknown) }
    }
    // Who wants it already is brought what they wait for, and not one more question.
    let isWon = !isOpen && level.reaches(.positive)
    let candidates = usable.filter {
      $0.isResearch && $0.after.isEmpty && $0.at.contains(level) && !$0.isTimely
        && ($0.isDesk || !isWon)
    }
    let most = isOpen ? Self.mostResearch : max(0, Self.mostResearchWhenSettled - researchDone)
    while !open.isEmpty, chosen.count < most {
      // What a tactic finds out for each day it takes, a week being the time for any conversation.
      func yield(_ tactic: Tactic) -> Double {
        let found = tactic.learns.filter { open.contains($0) && (isOpen || isWorthAStep($0)) }
        return Double(found.count) / Double(tactic.leadDays + 7)
      }
      let best = candidates.max { a, b in (yield(a), b.id) < (yield(b), a.id) }
      guard let best, yield(best) > 0 else { break }
      chosen.append(best)
      open.removeAll(where: best.learns.contains)
    }
    return (chosen, open)
  }

  /// Whether something is worth a step of its own while the level is settled: whether somebody speaks up for
  /// it is not, as long as they do not want it themselves.
  private func isWorthAStep(_ unknown: Unknown) -> Bool {
    unknown != .dimension(.advocacy) || level.reaches(.positive)
  }

  /// How many research steps have been done.
  private var researchDone: Int {
    playbook.tactics.count {
      $0.isResearch && !$0.isTimely && situation.done.contains($0.id)
    }
  }
}
