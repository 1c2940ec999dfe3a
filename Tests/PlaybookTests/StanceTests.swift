import Testing

@testable import Playbook

@Suite struct StanceTests {
  private let stance: Stance

  init() throws {
    stance = try #require(try Playbook.embedded().stance)
  }

  /// The least share of forbidden steps that must be caught; wording has no end.
  private static let leastCaught = 0.85

  @Test func forbiddenStepsAreCaught() throws {
    let steps = try fixture("forbidden-steps.txt").map { $0.split(separator: "\t") }
    #expect(steps.allSatisfy { $0.count == 2 } && steps.count > 50)
    let missed = steps.filter { stance.broken(by: String($0[1])) == nil }
    let share = 1 - Double(missed.count) / Double(steps.count)
    #expect(share >= Self.leastCaught, "missed: \(missed.map { $0.joined(separator: ": ") })")
  }

  @Test func eachRuleCatchesSomethingOfItsOwn() throws {
    let steps = try fixture("forbidden-steps.txt").map { $0.split(separator: "\t") }
    let ids = Set(stance.rules.map(\.id))
    for (id, steps) in Dictionary(grouping: steps, by: { String($0[0]) }) {
      #expect(ids.contains(id), "the fixture names a rule \(id)")
      #expect(steps.contains { stance.broken(by: String($0[1]))?.rule.id == id }, "\(id)")
    }
  }

  @Test func honestStepsRaiseNoAlarm() throws {
    for step in try fixture("honest-steps.txt") {
      let broken = stance.broken(by: step)
      #expect(broken == nil, "\(step): \(broken?.rule.id ?? "") \(broken?.words ?? "")")
    }
  }

  @Test(
    arguments: [
      ("He is ill.", "health"), ("She is in the union.", "union"), ("", nil),
      ("She reads the minutes.", nil),
    ] as [(String, String?)]) func sensitiveMattersAreNoticed(_ text: String, _ id: String?)
  {
    #expect(stance.sensitive(in: text)?.id == id)
  }
}
