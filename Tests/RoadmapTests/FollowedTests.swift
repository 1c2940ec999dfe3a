import Belief
import Playbook
import TestSupport
import Testing

@testable import Roadmap

/// Planning again after what became of the steps, over many situations.
@Suite struct FollowedTests {
  private let playbook: Playbook
  private let tactics: [String: Tactic]

  init() throws {
    playbook = try Playbook.embedded()
    tactics = Dictionary(uniqueKeysWithValues: playbook.tactics.map { ($0.id, $0) })
  }

  private func plan(_ situation: Situation) -> [String] {
    Roadmap(situation, in: playbook).steps.map(\.id)
  }

  /// Steps that are done need not be planned again, and what they prepare can follow.
  @Test func whatIsDoneIsNotPlannedAgain() {
    withSituations(4, in: playbook) { situation, roadmap, label in
      for count in 1...max(1, roadmap.steps.count) {
        var later = situation
        let done = roadmap.steps.prefix(count).filter { $0.stage != .stewardship }
        later.done = Set(done.map(\.id))
        later.eased = Set(done.flatMap(\.eases))
        let again = Roadmap(later, in: playbook)
        var before = later.done
        for step in again.steps {
          #expect(!later.done.contains(step.id), "\(label): \(step.id) again")
          for id in tactics[step.id]?.after ?? []
          where tactics[id]?.settledBy.contains(where: situation.conditions.contains) == false {
            #expect(before.contains(id), "\(label): \(step.id) before \(id)")
          }
          before.insert(step.id)
        }
      }
    }
  }

  /// What is dropped is not planned; the plan leads to the target in another way, or says that it does not.
  @Test func whatIsDroppedIsReplacedOrMissed() {
    withSituations(4, in: playbook) { situation, roadmap, label in
      for step in roadmap.steps {
        var without = situation
        without.ruledOut = [step.id]
        let again = Roadmap(without, in: playbook)
        #expect(!again.steps.contains { $0.id == step.id }, "\(label): \(step.id)")
        let end = again.steps.last?.to ?? again.level
        #expect(
          again.level.reaches(situation.target) || end == situation.target
            || again.remarks.contains(where: \.isNoWay), "\(label): without \(step.id)")
      }
    }
  }

  /// A barrier that a step has eased is planned for no more than one that was never there.
  @Test func whatIsEasedIsAsThoughItWereNotThere() {
    withSituations(4, in: playbook) { situation, _, label in
      for barrier in situation.belief.activeBarriers {
        var eased = situation
        eased.eased = [barrier]
        var absent = situation
        var barriers = situation.belief.barriers
        barriers[barrier] = 0.1
        absent.belief = Posterior(levels: situation.belief.levels, barriers: barriers)
        #expect(plan(eased) == plan(absent), "\(label): \(barrier)")
      }
    }
  }

  /// After a step back the plan is another: it listens first, and does not repeat what failed.
  @Test(arguments: Level.allCases, Barrier.allCases)
  func aSetBackChangesThePlan(level: Level, barrier: Barrier) throws {
    var situation = Situation(
      today: Day(number: 20_514), belief: belief(level, 0.9, [barrier]), target: .enthusiast,
      names: names)
    let before = Roadmap(situation, in: playbook)
    let failed = try #require(
      before.steps.first { $0.eases.contains(barrier) } ?? before.steps.first)
    situation.done = [failed.id]
    situation.today = failed.ends
    let onward = plan(situation)
    situation.conditions.insert("drew-back")
    let after = Roadmap(situation, in: playbook)
    #expect(after.steps.first?.id == "hear-what-changed")
    #expect(after.steps.map(\.id) != before.steps.map(\.id))
    #expect(after.steps.map(\.id) != onward)
    #expect(!after.steps.contains { $0.id == failed.id })
    // What is to be heard is heard before anything else is brought.
    let heard = try #require(after.steps.first)
    for step in after.steps.dropFirst() {
      #expect(step.starts > heard.ends, "\(step.id) while \(heard.id) goes on")
    }
    // Where there is another way to ease what is still there, it is taken.
    let others = playbook.tactics.filter { other in
      other.id != failed.id && other.eases.contains(barrier) && !other.isStop
        && other.isUsable(under: situation.conditions) && other.at.contains(level)
        && other.after.allSatisfy { id in
          playbook.tactics.contains { $0.id == id && $0.isUsable(under: situation.conditions) }
        }
    }
    if failed.eases.contains(barrier), !others.isEmpty {
      #expect(after.steps.contains { $0.eases.contains(barrier) })
    }
  }

  /// What was found out is not found out on and on, while the level is settled.
  @Test func finishedResearchCountsAgainstTheLimit() {
    let unknown =
      Dimension.allCases.map { Unknown.dimension($0) }
      + Barrier.allCases.map { Unknown.barrier($0) }
    var situation = Situation(
      today: Day(number: 20_514), belief: belief(.hesitant, 0.9, []), target: .positive,
      unknown: unknown, names: names)
    func research() -> [String] {
      plan(situation).filter { tactics[$0]?.isResearch == true && tactics[$0]?.isTimely == false }
    }
    let first = research()
    #expect(first.count == Planner.mostResearchWhenSettled)
    situation.done = Set(first.prefix(1))
    #expect(research().count == Planner.mostResearchWhenSettled - 1)
    situation.done = Set(first)
    #expect(research().isEmpty)
    situation.belief = belief(.hesitant, 0.4, [])
    #expect(!research().isEmpty)
  }
}
