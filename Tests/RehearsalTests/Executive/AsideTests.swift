import Belief
import Playbook
import Testing

@testable import Rehearsal

/// What a junior says beside the argument, and what the executive keeps of it.
@Suite struct AsideTests {
  private func meet(
    _ level: Level = .hesitant, _ barriers: [Barrier] = [.legalRisk], seed: UInt64 = 1,
    difficulty: Difficulty = .real, saying lines: [String] = []
  ) -> Encounter {
    var talk = Encounter(
      RehearsalSetup(level: level, barriers: barriers, difficulty: difficulty, seed: seed),
      playbook: playbook, reader: reader)
    for line in lines { talk.receive(line) }
    return talk
  }

  private func groups(_ talk: Encounter) -> [ExecutiveLine] {
    talk.lastReply.lines.compactMap { playbook.executiveScript[$0] }
  }

  private let ask = "Could we try it for one hour a week in June, on one subject, and then stop?"

  @Test(arguments: [
    "Is that a yes?", "Does that still stand?", "Is it agreed?", "So, yes or no?", "Agreed?",
    "Do we have a deal?", "Can I count on you?",
  ])
  func toAskWhetherItIsAgreedIsToAskAgain(question: String) {
    for seed in UInt64(1)...4 {
      var talk = meet(seed: seed, saying: ["What worries you most about the rules?", ask])
      let isGranted = talk.turnsSinceYes != nil
      let facts = talk.receive(question)?.facts ?? []
      #expect(!facts.contains(.closedQuestion), "\(question)")
      #expect(isGranted || facts.contains(.refused) || facts.contains(.accepted), "\(question)")
      #expect(!isGranted || facts.contains(.owesReport), "\(question)")
      #expect(!groups(talk).contains { $0.to.contains(.closedQuestion) }, "\(question)")
    }
  }

  @Test func aConditionNamesTheWorryThatIsLeft() {
    for barrier in Barrier.allCases {
      let lines = playbook.executiveScript.lines.filter {
        $0.use == .decisions && $0.outcome == .condition && $0.barriers == [barrier]
      }
      #expect(!lines.isEmpty, "\(barrier)")
    }
    let bare = playbook.executiveScript.lines.filter { $0.outcome == .condition }
    #expect(!bare.contains { $0.text.contains("one more thing") || $0.text.contains("one thing") })
  }

  @Test(arguments: [
    "Please, could you just say yes? 3 pages, a budget of 20.000 and you write a post every week.",
    "We need a budget of £20,000 for it, please.",
  ])
  func muchIsNotAnsweredWithAYes(words: String) {
    var talk = meet(.opposed, saying: ["What happened the last time?"])
    let facts = talk.receive(words)?.facts ?? []
    #expect(!facts.isDisjoint(with: [.largeAsk, .severalAsks]), "\(facts)")
    #expect(!facts.contains(.closedQuestion))
  }

  @Test(arguments: [
    "You don't need to worry, honestly, the law is not a problem for a page like that.",
    "Don't worry about the regulator.", "There's nothing to worry about.",
    "There is no need to be afraid of the law.", "You needn't fear the rules.",
  ])
  func toMakeLightOfAWorryIsToContradict(words: String) {
    var talk = meet(saying: ["What would the law have to say to it?"])
    let before = talk.disposition.trust
    let exchange = talk.receive(words)
    #expect(exchange?.facts.contains(.dismisses) == true)
    #expect(exchange?.facts.contains(.reflectsConcern) == false)
    #expect(exchange?.reading.commits(.confrontation) == true)
    #expect(exchange?.reading.meets(.reflectsConcern) == false)
    #expect(talk.disposition.trust < before)
    #expect(talk.hint.contains("nothing to worry about"))
  }

  @Test(arguments: [
    "You don't want to worry about this at midnight, with nobody there who may answer.",
    "So it's not the size of it, it's that you can't take it back.",
    "You need somebody who has read the rules.",
  ])
  func aReflectionIsNotTakenForThat(words: String) {
    var talk = meet()
    #expect(talk.receive(words)?.facts.contains(.dismisses) == false)
  }

  @Test func hurryAndABareNumberOfViewsAreMinded() {
    let words =
      "It got a million views in 2 days. That's why you need to be on it, before it's too late!!"
    let reading = reader.read(words, after: nil, in: meet().setup.scene)
    #expect(reading.commits(.inventedUrgency))
    #expect(reading.commits(.unsourcedFigure))
    let sourced = "It had 3,000 views, says their annual report."
    #expect(!reader.read(sourced, after: nil, in: meet().setup.scene).commits(.unsourcedFigure))
  }

  @Test func anAnswerThatHoldsAnAskIsNotTooEarly() {
    for seed in UInt64(1)...30 {
      var talk = meet(.positive, [.resources], seed: seed, saying: ["We would keep it small."])
      guard talk.lastReply.text.hasSuffix("?") else { continue }
      let facts = talk.receive(
        "Two hours a week, mine, from the newsletter; could we try that until the end of June?"
      )?.facts
      #expect(facts?.contains(.earlyAsk) == false)
      return
    }
    Issue.record("no reply ended in a question")
  }

  @Test func aHintGivesNoQuestionBackThatWasJustAsked() {
    for objection in playbook.objections {
      var talk = meet(.positive, objection.barriers)
      talk.receive(objection.ask)
      #expect(!talk.hint.contains(objection.ask), "\(objection.id)")
    }
  }

  @Test func whatWasNamedIsNotAskedFor() {
    let proposal =
      "I'll answer it myself, two hours a week from 1 June until the end of August, and then we stop."
    for seed in UInt64(1)...12 {
      var talk = meet(.positive, [.resources, .noPlan], seed: seed, saying: [proposal])
      #expect(talk.named.isSuperset(of: [.person, .hours, .start, .end]))
      for line in ["What else would you need?", "Who else should know?", "We would keep to that."] {
        talk.receive(line)
        #expect(!groups(talk).contains { !$0.asksFor.isEmpty }, "\(talk.lastReply.text)")
      }
    }
  }

  @Test func anAskWithHoursAndAMonthHasEdges() {
    var talk = meet(.positive, saying: ["What would you need to see before?"])
    let facts = talk.receive("Would you let Ana and me do it, two hours a week, in May and June?")
    #expect(facts?.facts.contains(.looseAsk) == false)
  }

  @Test(arguments: [
    "Good morning. Thank you for seeing me. Um, sorry, I'm a bit nervous, this is my first meeting with you.",
    "I'm sorry, I've lost my thread. Can I start again?",
    "ok sorry. I don't know what to say now.",
  ])
  func aNervousTurnIsTakenKindly(words: String) {
    for difficulty in Difficulty.allCases {
      var talk = meet(.opposed, difficulty: difficulty)
      let exchange = talk.receive(words)
      #expect(exchange?.facts.contains(.nervous) == true)
      #expect(talk.disposition.trust >= talk.start.trust)
      #expect(groups(talk).allSatisfy { $0.to == [.nervous] })
      #expect(talk.hint.contains("no speech"))
    }
  }

  @Test func timeGivenIsUsedToAnswer() {
    for seed in UInt64(1)...20 {
      var talk = meet(.hesitant, seed: seed, saying: ["How do you see the colour of the curtains?"])
      guard groups(talk).contains(where: { $0.asked == .other }) else { continue }
      talk.receive("Take your time.")
      #expect(groups(talk).contains { $0.use == .answers && $0.asked != .other })
      return
    }
    Issue.record("no question was put off")
  }

  @Test func aBareWhyIsGivenAReason() {
    var talk = meet(.positive)
    talk.receive("why")
    #expect(groups(talk).contains { $0.use == .answers && $0.asked == .worry })
  }

  @Test(arguments: [
    ("Where do patients complain today when they're unhappy?", QuestionTopic.today),
    ("What do you hear from patients about how they get in touch?", .today),
    ("What do YOU want?", .goal), ("Which people here would have to know?", .people),
    ("Who else should I talk to?", .people),
  ])
  func aQuestionIsTakenForWhatItAsksAfter(question: String, topic: QuestionTopic) {
    #expect(TurnSense(words: playbook.executiveScript.words).topic(of: question) == topic)
  }

  @Test func whatPresupposesAnObjectionComesAfterIt() {
    let script = playbook.executiveScript
    for seed in UInt64(1)...20 {
      var talk = meet(.positive, [.lossOfControl, .resources], seed: seed)
      var spoken: Set<String> = []
      let lines = ["What worries you most?", ask, ask + " Please.", "We would keep it small."]
      for line in [""] + lines {
        if !line.isEmpty { talk.receive(line) }
        for said in groups(talk) where said.use == .objections {
          let id = said.objection ?? ""
          #expect(!said.comesLater || spoken.contains(id), "\(said.text)")
          spoken.insert(id)
        }
      }
    }
    #expect(script.lines.contains { $0.comesLater })
  }

  @Test func leaveMayBeTakenWithAQuestion() {
    var talk = meet(saying: ["What would you need to see before?"])
    let words = "Should we stop here for today? I'll put it on one page and send it on Friday."
    let facts = talk.receive(words)?.facts ?? []
    #expect(facts.contains(.farewell))
    #expect(facts.isDisjoint(with: [.oneSmallAsk, .looseAsk, .largeAsk]))
    #expect(talk.outcome != nil)
  }

  @Test(arguments: [
    ("what do you mean by off the record? I don't understand", TurnFact.clarifies),
    ("Sorry, I don't follow.", .clarifies), ("asdf jkl qwer", .garbled),
    ("I haven't talked to anyone there yet, that's honest.", .admits),
    ("Sorry.", .apologises), ("Take your time.", .waits), ("why?", .asksWhy),
  ])
  func aPhraseTellsWhatATurnIs(words: String, fact: TurnFact) {
    var talk = meet(saying: ["What would you need to see before?"])
    let facts = talk.receive(words)?.facts ?? []
    #expect(facts.contains(fact), "\(facts)")
    #expect(!facts.contains(.courtesy))
    #expect(!talk.lastReply.text.isEmpty)
  }

  @Test(arguments: ["Hmm.", "GDPR?", "HR and PR.", "Thanks, Brynn.", "qualms, mostly"])
  func wordsAreNotTakenForNoise(words: String) {
    var talk = meet()
    #expect(talk.receive(words)?.facts.contains(.garbled) == false)
  }

  @Test func aRambleBringsNothing() {
    let ramble =
      "So at Mayo Clinic in 2010 they began with one nurse and she answered for an hour a day and "
      + "their own report says that calls fell by a third which is not proof I know and it could go "
      + "wrong for us but then we would stop it and you would be told every Friday and sorry the cat "
      + "is on the keyboard and where was I oh yes the nurse she said that it was fine and would you "
      + "let us try it for one hour in June and then we stop it."
    var talk = meet()
    let before = talk.disposition.trust
    let exchange = talk.receive(ramble)
    #expect(exchange?.facts.contains(.rambling) == true)
    #expect(exchange?.reading.met.isEmpty == true)
    #expect(talk.disposition.trust <= before)
  }
}
