import Belief
import Playbook
import Testing

@testable import Roadmap

/// What is planned while two levels are plausible, for every two of them.
@Suite struct ForkTests {
  private let playbook: Playbook
  private let tactics: [String: Tactic]

  init() throws {
    playbook = try Playbook.embedded()
    tactics = Dictionary(uniqueKeysWithValues: playbook.tactics.map { ($0.id, $0) })
  }

  private func roadmap(
    _ level: Level, or other: Level, share: Double = 0.3, barriers: [Barrier] = [],
    asked: Set<String> = []
  ) -> Roadmap {
    let levels = PerLevel { $0 == level ? 1 - share : $0 == other ? share : 0 }
    let situation = Situation(
      today: Day(number: 20_514),
      belief: Posterior(
        levels: levels,
        barriers: Dictionary(
          uniqueKeysWithValues: Barrier.allCases.map { ($0, barriers.contains($0) ? 0.8 : 0.1) })),
      target: .enthusiast, asked: asked, names: names)
    return Roadmap(situation, in: playbook)
  }

  @Test(arguments: Level.allCases, Level.allCases)
  func suitsBothLevelsUntilAStepHasToldThemApart(level: Level, other: Level) throws {
    guard level != other else { return }
    for barriers in [[], [.legalRisk, .lossOfControl], Barrier.allCases] {
      let roadmap = roadmap(level, or: other, barriers: barriers)
      let fork = try #require(roadmap.fork)
      for step in roadmap.steps.prefix(fork.after) {
        let at = tactics[step.id]?.at ?? []
        #expect(at.contains(level) && at.contains(other), "\(step.id)")
      }
      let decider = try #require(fork.decidedBy)
      #expect(decider <= fork.after)
      let decided = roadmap.steps[decider - 1]
      for step in roadmap.steps.dropFirst(fork.after) {
        // Reading the rules suits anybody, and need not wait.
        let at = tactics[step.id]?.at ?? []
        if at.contains(level) && at.contains(other) && step.isDesk { continue }
        #expect(step.starts > decided.ends, "\(step.id) before \(decided.id)")
      }
    }
  }

  @Test(arguments: Level.allCases, Level.allCases)
  func tellsTheOtherWayAndWhatWouldDecide(level: Level, other: Level) throws {
    guard level != other else { return }
    let fork = try #require(roadmap(level, or: other, barriers: [.legalRisk]).fork)
    let branch = try #require(fork.branches.first)
    #expect(fork.branches.count == 1)
    #expect(branch.level == other)
    #expect(branch.probability == 0.3)
    #expect(!branch.titles.isEmpty)
    #expect(branch.signs.map(\.level) == [level, other])
    #expect(Set(branch.signs.map(\.answer)).count == 2)
  }

  @Test func isThereFromTheShareAtWhichALevelIsPlausible() {
    #expect(roadmap(.hesitant, or: .opposed, share: 0.14).fork == nil)
    #expect(roadmap(.hesitant, or: .opposed, share: 0.16).fork != nil)
  }

  @Test func reckonsWithMoreThanTwo() throws {
    let situation = Situation(
      today: Day(number: 20_514),
      belief: Posterior(
        levels: PerLevel { $0 == .hesitant ? 0.5 : $0 == .enthusiast ? 0.05 : 0.15 }, barriers: [:]),
      target: .positive, names: names)
    let fork = try #require(Roadmap(situation, in: playbook).fork)
    #expect(fork.branches.map(\.level) == [.opposed, .blind, .positive])
  }

  /// A question that has its answer would not tell anything new.
  @Test func looksForWhatIsNotKnownYet() throws {
    let first = try #require(roadmap(.hesitant, or: .opposed).fork?.branches.first?.signs.first)
    let asked = playbook.questions.filter { $0.short == first.question }.map(\.id)
    let second = try #require(
      roadmap(.hesitant, or: .opposed, asked: Set(asked)).fork?.branches.first?.signs.first)
    #expect(second.question != first.question)
  }
}
