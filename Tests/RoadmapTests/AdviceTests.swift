import Belief
import Playbook
import TestSupport
import Testing

@testable import Roadmap

/// What was said about the executive and their calendar shapes the steps.
@Suite struct AdviceTests {
  private let playbook: Playbook

  init() throws {
    playbook = try Playbook.embedded()
  }

  private func situation(
    _ level: Level = .hesitant, to target: Level = .positive, barriers: [Barrier] = [],
    conditions: Set<String> = []
  ) -> Situation {
    Situation(
      today: Day(number: 20_514), belief: belief(level, 0.9, barriers), target: target,
      conditions: conditions, names: names)
  }

  @Test(arguments: [
    ("enthusiast-inside", Barrier.personalExposure), ("peer-uses-it", .personalExposure),
    ("compliance-ally", .legalRisk),
  ])
  func asksThoseWhoAreThereToShareExperience(condition: String, barrier: Barrier) {
    let with = Roadmap(situation(barriers: [barrier], conditions: [condition]), in: playbook)
    #expect(with.steps.contains { $0.messenger != nil })
    let without = Roadmap(situation(barriers: [barrier]), in: playbook)
    #expect(without.steps.allSatisfy { $0.messenger == nil })
  }

  /// A peer whom the executive trusts shows theirs, where a lesson would do as well and sooner.
  @Test func usesThePeerWhoIsTrusted() {
    func plan(_ conditions: Set<String>) -> [String] {
      Roadmap(
        situation(.blind, barriers: [.unclearValue], conditions: conditions), in: playbook
      ).steps.map(\.id)
    }
    #expect(plan(["peer-uses-it", "trusts-peer"]).contains("peer-shows-theirs"))
    #expect(plan(["peer-uses-it"]).contains("lesson-one"))
  }

  /// Somebody who wants it and waits for the plan is not asked one more question first.
  @Test func bringsWhatTheyWaitFor() {
    var situation = situation(.positive, barriers: [.noPlan])
    situation.unknown = [.barrier(.noExperience), .barrier(.audienceDoubt)]
    let roadmap = Roadmap(situation, in: playbook)
    #expect(roadmap.steps.contains { $0.eases.contains(.noPlan) })
    #expect(roadmap.steps.allSatisfy { $0.stage != .research || $0.isDesk })
    #expect(roadmap.remarks.contains { if case .leftUnknown = $0 { true } else { false } })
  }

  /// Nothing depends on which of two levels it is when both are as high as is needed.
  @Test func leavesOpenWhatDecidesNothing() {
    let levels = PerLevel { $0 == .positive ? 0.7 : $0 == .enthusiast ? 0.3 : 0 }
    func roadmap(to target: Level) -> Roadmap {
      Roadmap(
        Situation(
          today: Day(number: 20_514), belief: Posterior(levels: levels, barriers: [:]),
          target: target, unknown: [.dimension(.advocacy)], names: names),
        in: playbook)
    }
    #expect(roadmap(to: .positive).fork == nil)
    #expect(!roadmap(to: .positive).remarks.contains(.levelOpen(.enthusiast)))
    #expect(roadmap(to: .enthusiast).fork != nil)
    #expect(roadmap(to: .enthusiast).remarks.contains(.levelOpen(.enthusiast)))
  }

  @Test func asksNobodyForMoreThanTwoFavours() {
    let conditions = Set(Messenger.allCases.map(\.condition))
    for level in Level.allCases {
      let roadmap = Roadmap(
        situation(level, to: .enthusiast, barriers: Barrier.allCases, conditions: conditions),
        in: playbook)
      let carried = roadmap.steps.compactMap(\.messenger)
      for messenger in Set(carried) {
        #expect(carried.filter { $0 == messenger }.count <= StepBuilder.mostCarried)
      }
    }
  }

  @Test(arguments: [("open-opponent", "hear-the-opponent"), ("win-others", "pick-whom-to-tell")])
  func doesWhatIsCalledFor(condition: String, tactic: String) throws {
    let with = Roadmap(situation(to: .enthusiast, conditions: [condition]), in: playbook)
    #expect(with.steps.contains { $0.id == tactic })
    let without = Roadmap(situation(to: .enthusiast), in: playbook)
    #expect(!without.steps.contains { $0.id == tactic })
  }

  @Test func hearsTheOpponentBeforeTheAsk() throws {
    let roadmap = Roadmap(situation(conditions: ["open-opponent"]), in: playbook)
    let heard = try #require(roadmap.steps.first { $0.id == "hear-the-opponent" })
    let ask = try #require(roadmap.steps.first { $0.to == .positive && $0.from == .hesitant })
    #expect(heard.ends < ask.starts)
  }

  @Test func leavesMoreRoomWhereTheExecutiveIsSeldomSeen() throws {
    let often = Roadmap(situation(barriers: [.lossOfControl]), in: playbook)
    let seldom = Roadmap(
      situation(barriers: [.lossOfControl], conditions: ["sees-seldom"]), in: playbook)
    #expect(seldom.remarks.contains(.seldomSeen(days: Schedule.breathingSpaceWhenSeldomSeen)))
    let (soon, late) = (often.steps.last?.ends, seldom.steps.last?.ends)
    #expect(try #require(soon) < #require(late))
    let talks = seldom.steps.filter { !$0.isDesk && $0.stage != .stewardship }
    for (earlier, later) in zip(talks, talks.dropFirst()) {
      let days = later.starts.number - earlier.ends.number
      #expect(days >= Schedule.breathingSpaceWhenSeldomSeen)
    }
  }

  @Test func putsThePaperBeforeTheBoardSoonerForAReader() throws {
    var situation = situation(conditions: ["reader"])
    situation.boardMeets = Day(number: 20_700)
    let reader = Roadmap(situation, in: playbook).remarks
    situation.conditions = []
    let other = Roadmap(situation, in: playbook).remarks
    func paper(_ remarks: [Roadmap.Remark]) -> Day? {
      for case .board(_, let paper, _) in remarks { return paper }
      return nil
    }
    #expect(try #require(paper(reader)) < #require(paper(other)))
    #expect(paper(other)?.isWeekend == false)
  }

  @Test func saysWhatWouldHaveToMove() throws {
    var situation = situation(.blind, to: .positive)
    let end = try #require(
      Roadmap(situation, in: playbook).steps.last { $0.stage != .stewardship }?.ends)
    situation.deadline = end.adding(days: -10)
    let remarks = Roadmap(situation, in: playbook).remarks
    #expect(remarks.contains(.wouldFit([.deadline(end), .target(.hesitant)])))
    situation.deadline = end.adding(days: 3)
    situation.outOfReach = [end.adding(days: -20)...end.adding(days: -5)]
    guard case .wouldFit(let moves)? = Roadmap(situation, in: playbook).remarks.last else {
      Issue.record("it fits")
      return
    }
    #expect(moves.contains(.absence))
  }

  @Test func saysThatTheDayHasPassed() throws {
    var situation = situation(.blind, to: .positive)
    situation.deadline = situation.today.adding(days: -1)
    let roadmap = Roadmap(situation, in: playbook)
    let end = try #require(roadmap.steps.last { $0.stage != .stewardship }?.ends)
    let deadline = situation.today.adding(days: -1)
    #expect(roadmap.remarks == [.passed(deadline: deadline, ends: end)])
  }

  @Test func plansForWhatWasHeard() {
    var situation = situation()
    situation.raised = [.pastFailure]
    #expect(Roadmap(situation, in: playbook).steps.contains { $0.eases.contains(.pastFailure) })
  }

  @Test func offersWhatDoesTheSame() throws {
    let situation = situation(barriers: [.lossOfControl])
    let roadmap = Roadmap(situation, in: playbook)
    let alternatives = Alternatives(roadmap, of: situation, in: playbook)
    let easing = try #require(roadmap.steps.first { $0.eases.contains(.lossOfControl) })
    let other = try #require(alternatives.ids(to: easing).first)
    var swapped = situation
    swapped.ruledOut = [easing.id]
    swapped.chosen = [other]
    let ids = Roadmap(swapped, in: playbook).steps.map(\.id)
    #expect(ids.contains(other) && !ids.contains(easing.id))
  }
}

/// No paper that asks for a yes is brought while something stands in its way.
@Suite struct OrderTests {
  @Test(arguments: Level.allCases, Barrier.allCases)
  func easesBeforeItBringsThePaper(level: Level, barrier: Barrier) throws {
    let playbook = try Playbook.embedded()
    let situation = Situation(
      today: Day(number: 20_514), belief: belief(level, 0.9, [barrier]), target: .enthusiast,
      names: names)
    let steps = Roadmap(situation, in: playbook).steps
    let papers: Set = ["full-plan-with-roles", "one-recommendation", "small-pilot"]
    guard let easing = steps.first(where: { $0.eases.contains(barrier) }),
      !papers.contains(easing.id), level.path(to: .positive).contains(easing.from)
    else { return }
    let paper = steps.first { papers.contains($0.id) && $0.from == easing.from }
    if let paper { #expect(easing.ends < paper.starts, "\(easing.id), \(paper.id)") }
  }
}
