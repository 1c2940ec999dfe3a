import TestSupport
import Testing

@testable import Belief

@Suite struct TurningPointTests {
  /// An option of a question, for comparing.
  private struct Turn: Hashable {
    let item: String
    let option: String
    let level: Level
  }

  @Test func areExactlyTheAnswersThatTurnTheVerdict() {
    withSeeds(100) { random in
      let bank = random.bank()
      let evidence = random.evidence(from: bank, 0.4)
      let open = bank.items.filter { item in !evidence.contains { $0.item == item.id } }
      let reference = Reference(bank: bank)
      // Where two levels are equal to the last digit, rounding decides: nothing to compare.
      guard let now = reference.level(evidence) else { return }
      var expected: Set<Turn> = []
      for item in open {
        for option in item.options {
          let answer = Evidence(item: item.id, options: [option.id], known: .saw)
          guard let then = reference.level(evidence + [answer]) else { return }
          if then != now { expected.insert(Turn(item: item.id, option: option.id, level: then)) }
        }
      }
      let found = bank.turningPoints(after: evidence, among: open)
      #expect(
        Set(found.map { Turn(item: $0.item, option: $0.option, level: $0.level) }) == expected,
        "\(random)")
      #expect(found.count == expected.count, "\(random)")
    }
  }

  @Test func comeInTheOrderInWhichTheyAreExpected() {
    withSeeds(100) { random in
      let bank = random.bank()
      let found = bank.turningPoints(after: [], among: bank.items)
      #expect(found.map(\.expected) == found.map(\.expected).sorted(by: >), "\(random)")
      #expect(found.allSatisfy { $0.expected > 0 && $0.expected < 1 }, "\(random)")
    }
  }

  @Test func areNoneWhereNothingSpeaksOfTheLevel() {
    let bank = bank([item("barrier", levels: nil, barrier: (0.9, 0.1))])
    #expect(bank.turningPoints(after: [], among: bank.items).isEmpty)
  }
}
