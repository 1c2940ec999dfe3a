import Belief
import Interview
import Testing

@testable import Documents

@Suite struct TodayTests {
  private let today = Day(number: 20_640)

  private func plan(
    _ alias: String, from: Int, to: Int, thenTo end: Int? = nil, deadline: Int? = nil
  ) -> TodayDocument.Plan {
    let steps = [
      PlannedStep(
        tactic: "risk-map-together", starts: today.adding(days: from), ends: today.adding(days: to))
    ]
    let last = end.map { end in
      PlannedStep(
        tactic: "small-pilot", starts: today.adding(days: end - 7), ends: today.adding(days: end))
    }
    return TodayDocument.Plan(
      session: alias.lowercased(), alias: alias, steps: steps + (last.map { [$0] } ?? []),
      deadline: deadline.map { today.adding(days: $0) })
  }

  private func order(_ plans: [TodayDocument.Plan], all: Bool = false) -> [String] {
    TodayDocument(plans, today: today, all: all, in: playbook).items.map(\.alias)
  }

  @Test func whatIsDueComesFirstThenWhatIsUnderWay() {
    let plans = [
      plan("Later", from: 3, to: 9), plan("Now", from: -3, to: 4), plan("Due", from: -8, to: 0),
    ]
    #expect(order(plans) == ["Due", "Now"])
    #expect(order(plans, all: true) == ["Due", "Now", "Later"])
  }

  @Test func theLeastTimeToSpareComesFirst() {
    let plans = [
      plan("Roomy", from: -20, to: -9, thenTo: 20, deadline: 90),
      plan("Undated", from: -60, to: -50),
      plan("Tight", from: -8, to: -1, thenTo: 20, deadline: 25),
      plan("Late", from: -8, to: -1, thenTo: 20, deadline: 10),
    ]
    #expect(order(plans) == ["Late", "Tight", "Roomy", "Undated"])
    let items = TodayDocument(plans, today: today, all: false, in: playbook).items
    #expect(items.map(\.spare) == [nil, "4 days", "61 days", nil])
    #expect(items.map(\.lacking) == ["11 days", nil, nil, nil])
  }

  @Test func amongEqualsTheLongestOverdueComesFirst() {
    let plans = [
      plan("B", from: -9, to: -2), plan("A", from: -9, to: -5), plan("C", from: -9, to: -2),
    ]
    #expect(order(plans) == ["A", "B", "C"])
    #expect(order(plans.reversed()) == ["A", "B", "C"])
  }

  @Test func saysSoWhenNothingIsDue() throws {
    let writer = DocumentWriter(playbook: playbook) { $0 }
    func text(_ plans: [TodayDocument.Plan]) throws -> String {
      try writer.write(TodayDocument(plans, today: today, all: false, in: playbook))
    }
    #expect(try text([]).contains("There is no plan yet."))
    #expect(try text([plan("Later", from: 3, to: 9)]).contains("Nothing is due today."))
    #expect(try text([plan("Due", from: -9, to: -1)]).contains("one day ago"))
  }
}
