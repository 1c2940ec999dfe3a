import Belief
import Playbook
import Rehearsal
import Testing

/// How the executive takes one turn.
@Suite struct EncounterTests {
  private func meet(
    _ level: Level = .hesitant, _ barriers: [Barrier] = [.lossOfControl],
    manner: [Style] = [], goal: String? = nil, difficulty: Difficulty = .real, seed: UInt64 = 1
  ) -> Encounter {
    Encounter(
      RehearsalSetup(
        level: level, barriers: barriers, manner: manner, goal: goal, difficulty: difficulty,
        seed: seed), playbook: playbook, reader: reader)
  }

  @Test func differentLinesLeadElsewhere() {
    var polite = meet()
    var rude = meet()
    polite.receive("What would a bad day look like, from where you sit?")
    rude.receive("Everyone is on it by now, and we will be left behind.")
    #expect(polite.opening == rude.opening)
    #expect(polite.lastReply != rude.lastReply)
    #expect(polite.disposition.trust > rude.disposition.trust)
  }

  @Test func differentSeedsLeadElsewhere() {
    let openings = Set((1...8).map { meet(seed: $0).opening.text })
    #expect(openings.count > 3)
  }

  @Test func difficultyCountsGainsAndLosses() {
    func trust(_ difficulty: Difficulty) -> Int {
      var talk = meet(difficulty: difficulty)
      let start = talk.start.trust
      talk.receive("Everyone is on it by now, and we will be left behind.")
      return talk.disposition.trust - start
    }
    #expect(trust(.gentle) > trust(.real))
    #expect(trust(.real) > trust(.hard))
  }

  @Test func anOpenQuestionIsAnswered() {
    var talk = meet(.positive)
    talk.receive("What would a bad day look like, from where you sit?")
    let uses = talk.lastReply.lines.compactMap { playbook.executiveScript[$0]?.use }
    #expect(uses.contains(.answers))
  }

  @Test func aSuggestedQuestionIsAnsweredToThePoint() {
    for objection in playbook.objections {
      var talk = meet(.positive, objection.barriers)
      talk.receive(objection.ask)
      let answers = talk.lastReply.lines.compactMap { playbook.executiveScript[$0] }
      #expect(answers.contains { $0.objection == objection.id }, "\(objection.ask)")
    }
  }

  @Test func silenceAbuseAndForeignWordsAreTold() {
    func facts(_ words: String) -> Set<TurnFact> {
      var talk = meet()
      return talk.receive(words)?.facts ?? []
    }
    #expect(facts("") == [.silence])
    #expect(facts(" \n … ") == [.silence])
    #expect(facts("You are an idiot.").contains(.abuse))
    #expect(
      facts("Was halten Sie davon, wenn wir es einfach einmal versuchen?").contains(.notEnglish))
    #expect(facts("Bananas are rich in potassium.").contains(.offTopic))
    #expect(!facts("Yes, tomorrow would be fine for me.").contains(.offTopic))
  }

  @Test func theSameWordsTwiceAreNoticed() {
    var talk = meet()
    talk.receive("We would keep the page small.")
    talk.receive("We would keep the page, small!")
    #expect(talk.exchanges[1].facts.contains(.repeatsItself))
  }

  @Test func leaveTakenEndsIt() {
    var talk = meet()
    talk.receive("Thank you for your time. Goodbye.")
    #expect(talk.outcome != nil)
  }

  @Test func theHintSpeaksOfWhatWasSaid() {
    var talk = meet(.opposed)
    let first = talk.hint
    talk.receive("Everyone is on it by now, and we will be left behind.")
    #expect(talk.hint != first)
    let objection = playbook.objections.first { first.contains($0.reflect) }
    #expect(objection?.barriers.contains(.lossOfControl) == true)
  }

  @Test func everyCheckAndPenaltyIsAFact() {
    for check in Check.allCases { #expect(TurnFact(rawValue: check.rawValue) != nil) }
    for penalty in Penalty.allCases { #expect(TurnFact(rawValue: penalty.rawValue) != nil) }
  }

  @Test func everyRuleCanTakeHold() {
    let facts = Set(playbook.executiveScript.rules.rules.flatMap(\.when))
    #expect(facts.isSubset(of: TurnFact.allCases))
    #expect(playbook.executiveScript.rules.softens.allSatisfy { !$0.isEmpty })
  }
}
