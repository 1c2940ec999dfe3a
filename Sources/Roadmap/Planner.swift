import Belief
import Playbook

/// Chooses the tactics and their order.
struct Planner {
  /// From this probability on, a second level has to be reckoned with.
  static let plausible = 0.15
  /// So many research steps come first while the level is open.
  static let mostResearch = 3
  /// So many when it is settled, so that finding out does not put off acting.
  static let mostResearchWhenSettled = 2

  /// The tactics chosen, and what they leave undone.
  struct Plan: Equatable {
    var tactics: [Tactic] = []
    var stuckAt: Level?
    var notEased: [Barrier] = []
    var leftUnknown: [Unknown] = []
  }

  let tactics: [Tactic]
  let playbook: Playbook
  let situation: Situation

  private var level: Level { situation.belief.level }
  private var active: [Barrier] { situation.barriers }

  /// What the hour calls for first, then what must be found out, then the cheapest way, then stewardship.
  func plan() -> Plan {
    var plan = Plan()
    let usable = tactics.filter { !$0.isStop }
    let timely = usable.filter { $0.isTimely && $0.at.contains(level) }
    let eased = Set(timely.flatMap(\.eases))
    let way = way(among: usable, easing: active.filter { !eased.contains($0) })
    plan.stuckAt = way.stuckAt
    plan.notEased = way.notEased
    let research = research(among: usable, besides: timely + way.tactics)
    plan.leftUnknown = research.left
    let reached = way.stuckAt ?? (level.reaches(situation.target) ? level : situation.target)
    // The shortest first: what was agreed is started before it is reported on.
    let stewardship = usable.filter {
      $0.stage == .stewardship && $0.moves == nil && $0.eases.isEmpty && $0.at.contains(reached)
    }.sorted { ($0.leadDays, $0.id) < ($1.leadDays, $1.id) }
    var seen: Set<String> = []
    plan.tactics = (timely + research.tactics + way.tactics + stewardship)
      .filter { seen.insert($0.id).inserted }
    return plan
  }

  /// The cheapest way to the target, or else to the farthest level that can be reached, easing all that
  /// can be eased.
  private func way(among usable: [Tactic], easing barriers: [Barrier]) -> (
    tactics: [Tactic], stuckAt: Level?, notEased: [Barrier]
  ) {
    let search = WaySearch(tactics: usable, easedBefore: easedBefore, barriers: barriers)
    let goal = level.reaches(situation.target) ? level : situation.target
    if let tactics = search.cheapest(from: level, to: goal) { return (tactics, nil, []) }
    let passed = level.path(to: goal)
    let easable = barriers.filter { barrier in
      usable.contains { $0.eases.contains(barrier) && $0.at.contains(where: passed.contains) }
    }
    let smaller = WaySearch(tactics: usable, easedBefore: easedBefore, barriers: easable)
    let rest = barriers.filter { !easable.contains($0) }
    for end in level.path(to: goal).reversed() {
      if let tactics = smaller.cheapest(from: level, to: end) {
        return (tactics, end == goal ? nil : end, rest)
      }
    }
    return ([], level, barriers)
  }

  private var easedBefore: [Barrier: Level] {
    Dictionary(playbook.barriers.map { ($0.barrier, $0.easedBefore) }) { first, _ in first }
  }

  /// Research tactics that find out what is unknown, the one that finds out most in its time first.
  private func research(
    among usable: [Tactic], besides others: [Tactic]
  ) -> (tactics: [Tactic], left: [Unknown]) {
    let belief = situation.belief
    let isOpen = belief.levels[belief.runnerUp] >= Self.plausible
    // Somebody who acts for it already is not asked how aware or how afraid they are.
    let matters = situation.unknown.filter { unknown in
      if case .dimension = unknown { isOpen || !level.reaches(.positive) } else { true }
    }
    var open = matters.filter { unknown in !others.contains { $0.learns.contains(unknown) } }
    let candidates = usable.filter {
      $0.isResearch && $0.after.isEmpty && $0.at.contains(level) && !$0.isTimely
    }
    var chosen: [Tactic] = []
    let most = isOpen ? Self.mostResearch : Self.mostResearchWhenSettled
    while !open.isEmpty, chosen.count < most {
      // What a tactic finds out for each day it takes, a week being the time for any conversation.
      func yield(_ tactic: Tactic) -> Double {
        Double(tactic.learns.filter(open.contains).count) / Double(tactic.leadDays + 7)
      }
      let best = candidates.max { a, b in (yield(a), b.id) < (yield(b), a.id) }
      guard let best, yield(best) > 0 else { break }
      chosen.append(best)
      open.removeAll(where: best.learns.contains)
    }
    return (chosen, open)
  }
}
