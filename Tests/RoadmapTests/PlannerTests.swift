import Belief
import Playbook
import Testing

@testable import Roadmap

@Suite struct PlannerTests {
  private let playbook: Playbook

  init() throws {
    playbook = try Playbook.embedded()
  }

  private func roadmap(
    _ level: Level, to target: Level, confidence: Double = 0.9, barriers: [Barrier] = [],
    conditions: Set<String> = [], unknown: [Unknown] = [], deadline: Day? = nil
  ) -> Roadmap {
    let situation = Situation(
      today: Day(number: 20_514), belief: belief(level, confidence, barriers), target: target,
      conditions: conditions, unknown: unknown, deadline: deadline, names: names)
    return Roadmap(situation, in: playbook)
  }

  @Test func saysThatTheyAreAlreadyThere() {
    let roadmap = roadmap(.enthusiast, to: .positive)
    #expect(roadmap.remarks == [.alreadyThere])
    #expect(roadmap.steps.allSatisfy { $0.stage == .stewardship })
  }

  @Test func saysThatAnotherLevelIsNearlyAsLikely() {
    let open = roadmap(.hesitant, to: .positive, confidence: 0.4)
    #expect(open.remarks.contains(.levelOpen(.opposed)))
    let firm = roadmap(.hesitant, to: .positive)
    #expect(!firm.remarks.contains(.levelOpen(.opposed)))
  }

  @Test func comparesItsEndWithTheDeadline() throws {
    let free = roadmap(.hesitant, to: .positive)
    let last = try #require(free.steps.last { $0.stage != .stewardship }).ends
    let inTime = roadmap(.hesitant, to: .positive, deadline: last)
    #expect(inTime.remarks == [.inTime(deadline: last, begin: Day(number: 20_514))])
    let early = last.adding(days: -3)
    let late = roadmap(.hesitant, to: .positive, deadline: early)
    #expect(late.remarks.first == .late(days: 3, deadline: early))
    let fitting = free.steps.filter { $0.ends <= early && $0.stage != .stewardship }.count
    #expect(late.remarks.contains(.fits(steps: fitting, level: .hesitant)))
    #expect(late.remarks.contains(.wouldFit([.deadline(last)])))
  }

  @Test func saysWhichBarriersNothingEases() {
    let barren = Planner(
      tactics: playbook.tactics.filter { !$0.eases.contains(.culture) }, playbook: playbook,
      situation: Situation(
        today: Day(number: 20_514), belief: belief(.hesitant, 0.9, [.culture, .legalRisk]),
        target: .positive, names: names))
    let plan = barren.plan()
    #expect(plan.notEased == [.culture])
    #expect(plan.stuckAt == nil)
    #expect(plan.tactics.contains { $0.eases.contains(.legalRisk) })
  }

  @Test func saysWhereItIsStuck() {
    let barren = Planner(
      tactics: playbook.tactics.filter { $0.moves?.from != .hesitant }, playbook: playbook,
      situation: Situation(
        today: Day(number: 20_514), belief: belief(.blind, 0.9, []), target: .enthusiast,
        names: names))
    let plan = barren.plan()
    #expect(plan.stuckAt == .hesitant)
    #expect(plan.tactics.contains { $0.moves?.to == .hesitant })
  }

  @Test func findsOutFirstWhatIsUnknown() throws {
    let unknown: [Unknown] = [.barrier(.legalRisk), .dimension(.firstHandUse)]
    let roadmap = roadmap(.hesitant, to: .positive, confidence: 0.4, unknown: unknown)
    let learned = roadmap.steps.prefix(Planner.mostResearch).flatMap(\.learns)
    #expect(unknown.allSatisfy(learned.contains))
    #expect(roadmap.steps.prefix(Planner.mostResearch).allSatisfy { $0.stage == .research })
  }

  @Test(arguments: [(0.9, Planner.mostResearchWhenSettled), (0.4, Planner.mostResearch)])
  func saysWhatWaitsWhenTooMuchIsUnknown(confidence: Double, most: Int) {
    let unknown =
      Dimension.allCases.map { Unknown.dimension($0) }
      + Barrier.allCases.map { Unknown.barrier($0) }
    let roadmap = roadmap(.hesitant, to: .positive, confidence: confidence, unknown: unknown)
    let isResearch = roadmap.steps.map {
      $0.stage == .research && $0.eases.isEmpty && $0.from == $0.to
    }
    #expect(isResearch.filter(\.self).count == most)
    var left: [Unknown] = []
    for case .leftUnknown(let unknown) in roadmap.remarks { left = unknown }
    #expect(!left.isEmpty)
    let learned = roadmap.steps.filter { $0.stage != .stewardship }.flatMap(\.learns)
    #expect(left.allSatisfy { !learned.contains($0) })
    #expect(Set(unknown).subtracting(left).allSatisfy(learned.contains))
  }

  @Test func doesNotEaseTwiceWhatTheHourHasEased() {
    let roadmap = roadmap(
      .hesitant, to: .positive, barriers: [.unclearValue], conditions: ["crisis-recent"])
    #expect(roadmap.steps.first?.id == "use-the-moment-after")
    #expect(roadmap.steps.filter { $0.eases.contains(.unclearValue) }.count == 1)
  }

  @Test func waitsOutACrisisFirst() {
    let roadmap = roadmap(.hesitant, to: .positive, conditions: ["crisis-now"])
    #expect(roadmap.steps.first?.id == "wait-out-the-crisis")
  }

  @Test(arguments: Level.allCases)
  func doesNotShowOneCaseTooOften(level: Level) {
    let roadmap = roadmap(level, to: .enthusiast, barriers: Array(Barrier.allCases.prefix(6)))
    let shown = roadmap.steps.flatMap(\.cases).map(\.id)
    for id in Set(shown) {
      #expect(shown.filter { $0 == id }.count <= CaseMatcher.mostUses, "\(id)")
    }
    #expect(roadmap.steps.allSatisfy { $0.cases.count <= CaseMatcher.most })
  }
}
