import TestSupport
import Testing

@testable import Belief

@Suite struct StoppingTests {
  private let rule = StoppingRule(
    firmLevel: 0.8, firmBarrier: 0.3, leastGain: 0.05, least: 2, most: 5)
  private let loud = [0.98, 0.02, 0.02, 0.02, 0.02]

  private func answer(_ id: String) -> Evidence {
    Evidence(item: id, options: ["yes"], known: .saw)
  }

  /// A bank in which only the barrier that the questions bear on is in doubt.
  private func bank(_ items: [Item], legalRisk: Double = 0.05) -> ItemBank {
    ItemBank(
      levelPrior: PerLevel { _ in 0.2 },
      barrierPrior: Dictionary(
        uniqueKeysWithValues: Barrier.allCases.map { ($0, $0 == .legalRisk ? legalRisk : 0.05) }),
      items: items)
  }

  private func next(
    _ bank: ItemBank, after ids: [String], asked: [String]? = nil,
    available: (Item) -> Bool = { _ in true }
  ) -> NextQuestion {
    bank.next(
      after: ids.map(answer), asked: Set(asked ?? ids), available: available, rule: rule)
  }

  @Test func asksTheMostInformativeQuestion() {
    let bank = bank([
      item("dull", levels: [0.6, 0.5, 0.5, 0.5, 0.5], barrier: nil),
      item("telling", levels: loud, barrier: nil),
    ])
    #expect(next(bank, after: []) == .ask("telling"))
    #expect(next(bank, after: [], asked: ["telling"]) == .ask("dull"))
  }

  /// "broad" teaches more, but no answer to it settles the level; to "sharp" one does. As long as two
  /// answers are wanted anyway, the broad one is better.
  @Test func prefersTheQuestionThatCouldEndTheAskingOnceOneCould() {
    let bank = bank([
      item("first", levels: [0.6, 0.5, 0.5, 0.5, 0.5], barrier: nil),
      item("sharp", levels: [0.4, 0.02, 0.02, 0.02, 0.02], barrier: nil),
      item("broad", levels: [0.75, 0.75, 0.25, 0.25, 0.25], barrier: nil),
    ])
    #expect(next(bank, after: []) == .ask("broad"))
    #expect(next(bank, after: ["first"]) == .ask("sharp"))
  }

  /// Of two questions that ask much the same, an answer to either closes the other; one that was passed
  /// over closes none.
  @Test func neverAsksBothOfTwoEnemies() {
    let bank = bank([
      item("one", levels: loud, barrier: nil, enemies: ["two"]),
      item("two", levels: loud, barrier: nil),
      item("other", levels: [0.6, 0.5, 0.5, 0.5, 0.5], barrier: nil),
    ])
    #expect(next(bank, after: ["one"]) == .ask("other"))
    #expect(next(bank, after: ["two"]) == .ask("other"))
    #expect(next(bank, after: [], asked: ["one"]) == .ask("two"))
    #expect(bank.enemies(of: ["one"]) == ["two"] && bank.enemies(of: ["two", "other"]) == ["one"])
  }

  @Test func isExhaustedWhenNothingIsLeftOrAvailable() {
    let bank = bank([item("one", levels: loud, barrier: nil)])
    #expect(next(bank, after: ["one"]) == .stop(.exhausted))
    #expect(next(bank, after: [], available: { _ in false }) == .stop(.exhausted))
    #expect(next(self.bank([]), after: []) == .stop(.exhausted))
  }

  @Test func isFirmWhenLevelAndBarriersAre() {
    let bank = bank(["a", "b", "c"].map { item($0, levels: loud, barrier: nil) })
    #expect(next(bank, after: ["a", "b"]) == .stop(.firm))
  }

  @Test func isNotFirmAfterTooFewAnswers() {
    let bank = bank(["a", "b", "c"].map { item($0, levels: loud, barrier: nil) })
    #expect(bank.posterior(given: [answer("a")]).confidence > rule.firmLevel)
    #expect(next(bank, after: ["a"]) == .ask("b"))
  }

  @Test func answersThatSayNothingAboutTheLevelDoNotMakeItFirm() {
    let bank = bank(
      ["a", "b", "c"].map { item($0, levels: loud, barrier: nil) } + [
        item("barrier", levels: nil, barrier: (0.6, 0.4))
      ])
    #expect(next(bank, after: ["a", "barrier"]) == .ask("b"))
  }

  @Test func asksOnAboutAnOpenBarrierOnceTheLevelIsFirm() {
    let bank = bank(
      [
        item("a", levels: loud, barrier: nil), item("b", levels: loud, barrier: nil),
        item("about-the-level", levels: loud, barrier: nil),
        item("about-the-barrier", levels: nil, barrier: (0.9, 0.1)),
      ], legalRisk: 0.5)
    #expect(next(bank, after: ["a", "b"]) == .ask("about-the-barrier"))
  }

  @Test func doesNotAskAboutAFirmBarrierAgain() {
    let bank = bank(
      [
        item("level", levels: [0.6, 0.5, 0.5, 0.5, 0.4], barrier: nil),
        item("barrier", levels: nil, barrier: (0.99, 0.01)),
      ], legalRisk: 0.85)
    #expect(next(bank, after: []) == .ask("level"))
  }

  @Test func stopsWhenNoQuestionIsWorthAsking() {
    let dull = [0.52, 0.5, 0.5, 0.5, 0.48]
    let bank = bank(["a", "b", "c"].map { item($0, levels: dull, barrier: nil) })
    #expect(next(bank, after: ["a"]) == .ask("b"))
    #expect(next(bank, after: ["a", "b"]) == .stop(.notWorthAsking))
  }

  @Test func stopsAfterAsManyQuestionsAsIsDecent() {
    let middling = [0.7, 0.6, 0.5, 0.4, 0.3]
    let ids = ["a", "b", "c", "d", "e", "f"]
    let bank = bank(ids.map { item($0, levels: middling, barrier: nil) })
    #expect(next(bank, after: [], asked: Array(ids.prefix(4))) == .ask("e"))
    #expect(next(bank, after: [], asked: Array(ids.prefix(5))) == .stop(.enough))
  }

  @Test func questionsOutsideTheBankDoNotUseUpTheMost() {
    let middling = [0.7, 0.6, 0.5, 0.4, 0.3]
    let bank = bank([item("a", levels: middling, barrier: nil)])
    #expect(next(bank, after: [], asked: ["v", "w", "x", "y", "z"]) == .ask("a"))
  }

  @Test func everyInterviewEndsAndAsksNothingTwice() {
    withSeeds(100) { random in
      let bank = random.bank()
      var asked: [String] = []
      var evidence: [Evidence] = []
      while case .ask(let id) = bank.next(
        after: evidence, asked: Set(asked), available: { _ in true }, rule: rule)
      {
        guard !asked.contains(id), asked.count < bank.items.count else {
          Issue.record("\(random): \(id) is asked again")
          return
        }
        asked.append(id)
        if random.chance(0.7), let option = bank[id]?.options.randomElement(using: &random) {
          evidence.append(Evidence(item: id, options: [option.id], known: .told))
        }
      }
      #expect(asked.count <= rule.most, "\(random)")
    }
  }
}
