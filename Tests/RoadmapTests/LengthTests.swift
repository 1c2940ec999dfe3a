import Belief
import Playbook
import TestSupport
import Testing

@testable import Roadmap

/// What stands in the way can only make the way longer.
///
/// In the planner's own measure this holds always (`isNoDearerWithABarrierLess`); in days it holds where
/// no peer or ally is known, for whose sake a longer step may be preferred.
@Suite struct LengthTests {
  private let playbook: Playbook

  init() throws {
    playbook = try Playbook.embedded()
  }

  /// The days until the last step that works towards the target has ended.
  private func days(_ level: Level, _ barriers: [Barrier], _ conditions: Set<String>) -> Int {
    let situation = Situation(
      today: Day(number: 20_514), belief: belief(level, 0.9, barriers), target: .enthusiast,
      conditions: conditions, names: names)
    let roadmap = Roadmap(situation, in: playbook)
    let working = roadmap.steps.filter { $0.stage != .stewardship || !$0.eases.isEmpty }
    return (working.map(\.ends.number).max() ?? 20_514) - 20_514
  }

  @Test(arguments: Level.allCases)
  func removingABarrierNeverLengthensThePlan(level: Level) {
    withSeeds(30) { random in
      let barriers = random.some(of: Barrier.allCases, 0.5)
      let conditions = Set(
        random.some(of: ["rules-read", "publics-found", "publics-unchecked", "aim-known"], 0.4))
      let all = days(level, barriers, conditions)
      for barrier in barriers {
        let fewer = days(level, barriers.filter { $0 != barrier }, conditions)
        #expect(fewer <= all, "\(random) \(level) \(barriers) without \(barrier) \(conditions)")
      }
    }
  }
}
