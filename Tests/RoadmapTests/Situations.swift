import Belief
import Playbook
import TestSupport

@testable import Roadmap

/// The conditions under which it is time to stop, and the step that says so.
let stops = [
  "publics-absent": "stop-publics-elsewhere", "dispute-under-way": "stop-dispute-first",
  "rules-forbid": "stop-rules-forbid", "nobody-to-answer": "stop-nobody-to-answer",
]

/// What the words in braces stand for.
let names = ["alias": "Finch", "wanted": "a trial of one page", "peer": "the head of Northern"]

/// The belief that an executive stands at a level, and what stands in their way.
func belief(_ level: Level, _ confidence: Double, _ barriers: [Barrier]) -> Posterior {
  Posterior(
    levels: PerLevel { $0 == level ? confidence : (1 - confidence) / 4 },
    barriers: Dictionary(
      uniqueKeysWithValues: Barrier.allCases.map { ($0, barriers.contains($0) ? 0.8 : 0.1) }))
}

extension SeededGenerator {
  /// A situation of one executive at a level, with all else as chance has it.
  mutating func situation(_ level: Level, _ target: Level, in playbook: Playbook) -> Situation {
    let today = Day(number: 20_514 + int(0...730))
    let barriers = some(of: Barrier.allCases, 0.3)
    let conditions = playbook.conditions.keys.sorted().filter { stops[$0] == nil }
    var away: [ClosedRange<Day>] = []
    for _ in 0..<int(0...3) {
      let from = today.adding(days: int(-5...200))
      away.append(from...from.adding(days: int(0...30)))
    }
    let unknown =
      some(of: Dimension.allCases, 0.3).map { Unknown.dimension($0) }
      + some(of: Barrier.allCases, 0.2).map { Unknown.barrier($0) }
    let chosen = Set(some(of: conditions, 0.25))
    let sectors = Array(Set(playbook.cases.map(\.sector))).sorted()
    return Situation(
      today: today, belief: belief(level, chance(0.5) ? 0.9 : 0.4, barriers), target: target,
      conditions: chosen, unknown: unknown, sector: sectors.randomElement(using: &self),
      deadline: chance(0.5) ? today.adding(days: int(10...300)) : nil, outOfReach: away,
      names: names,
      reasons: Situation.Reasons(
        level: some(of: ["asked: what if"], 0.8),
        conditions: Dictionary(uniqueKeysWithValues: chosen.map { ($0, ["said: \($0)"]) })))
  }
}

/// Calls for every level and target, so many times, with a random situation each.
func withSituations(
  _ times: UInt64, in playbook: Playbook,
  _ body: (Situation, Roadmap, String) throws -> Void
) rethrows {
  try withSeeds(times) { random in
    for level in Level.allCases {
      for target in Level.allCases {
        let situation = random.situation(level, target, in: playbook)
        let roadmap = Roadmap(situation, in: playbook)
        try body(situation, roadmap, "\(random) \(level) to \(target)")
      }
    }
  }
}
