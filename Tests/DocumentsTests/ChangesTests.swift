import Belief
import Interview
import Playbook
import Testing

@testable import Documents
@testable import Roadmap

@Suite struct ChangesTests {
  private func roadmap(of executive: Executive) -> Roadmap {
    Roadmap(of: executive.standing, in: playbook, today: executive.day)
  }

  private func changes(from old: Executive, to new: Executive) -> ChangesDocument {
    ChangesDocument(
      from: roadmap(of: old).planned, to: roadmap(of: new), after: new.standing,
      planned: new.day, in: playbook)
  }

  /// The same executive with one answer more, or another.
  private func harriet(_ question: String, _ option: String) -> Executive {
    var harriet = Executive.harriet
    harriet.answers.removeAll { $0.question == question }
    harriet.answers.append(chose(question, option))
    return harriet
  }

  @Test func theSamePlanIsUnchanged() {
    let changes = changes(from: .harriet, to: .harriet)
    #expect(changes.isUnchanged && changes.resting == nil && changes.notNeeded.isEmpty)
  }

  /// A plan that is to wait leads nowhere sooner, and its steps have not become needless one by one.
  @Test func aPlanThatStopsRestsAndEndsNoSooner() throws {
    let disputed = harriet("going-on", "dispute-under-way")
    #expect(roadmap(of: disputed).isStop)
    let changes = changes(from: .harriet, to: disputed)
    #expect(changes.notNeeded.isEmpty && changes.notNeededToo == nil && changes.end == nil)
    #expect(changes.resting == roadmap(of: .harriet).steps.count)
    #expect(changes.new.count == roadmap(of: disputed).steps.count)
  }

  @Test func ofManyStepsThatFallAwayAFewAreNamed() {
    let steps = roadmap(of: .harriet).planned
    let others = playbook.tactics.map(\.id).filter { id in !steps.contains { $0.tactic == id } }
    let today = Executive.harriet.day
    let gone = others.prefix(7).map { PlannedStep(tactic: $0, starts: today, ends: today) }
    let changes = ChangesDocument(
      from: steps + gone, to: roadmap(of: .harriet), after: Executive.harriet.standing,
      planned: today, in: playbook)
    #expect(changes.notNeeded.count == 3 && changes.notNeededToo == 4)
  }
}
