import Belief
import Interview
import Playbook
import TestSupport
import Testing

/// What holds of evidence that grows old, and of check-ins. A failure names its seed.
@Suite struct CheckInTests {
  private let plan = [
    PlannedStep(
      tactic: "risk-map-together", starts: day("2026-07-06"), ends: day("2026-07-20")),
    PlannedStep(tactic: "small-pilot", starts: day("2026-07-24"), ends: day("2026-08-07")),
  ]

  /// A conversation finished on the first day, with an answer by chance to each question.
  private func finished(_ random: inout SeededGenerator) throws -> Sitting {
    var sitting = try Sitting.advised(&random)
    try sitting.receive(.planned(plan))
    return sitting
  }

  @Test(arguments: SeededGenerator.seeds(4))
  func toLookAtASessionAgainChangesNothing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var sitting = try finished(&random)
    let before = sitting.conversation.standing
    try sitting.receive(.resumed(today: day("2027-03-01")))
    #expect(sitting.conversation.standing == before, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds(6))
  func aCheckInEndsRepeatsNoQuestionAndReplays(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var sitting = try finished(&random)
    try sitting.receive(.checkedIn(today: day("2026-08-10")))
    var asked: [String] = []
    while let prompt = sitting.prompt, let question = playbook[question: prompt.id],
      asked.count < 40
    {
      asked.append(prompt.id)
      let skips = Int.random(in: 0..<4, using: &random) == 0
      try sitting.type(skips ? "/skip" : question.reply(&random))
    }
    #expect(sitting.prompt?.id == "check-in-confirm-ask", "seed \(seed)")
    #expect(Set(asked).count == asked.count, "seed \(seed): \(asked)")
    let counted = asked.filter { playbook[question: $0]?.section.isAdaptive == true }
    #expect(counted.count <= playbook.plan.checkIn.questions, "seed \(seed)")
    sitting.replay(in: playbook)
    #expect(sitting.differences.isEmpty, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds(4))
  func noAnswerWeighsMoreThanOnceAndNoneGrowsWithAge(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var sitting = try finished(&random)
    var weights = weights(sitting)
    for date in ["2026-07-20", "2026-09-01", "2027-01-15"] {
      try sitting.receive(.checkedIn(today: day(date)))
      let fresh = Set(try skipAll(&sitting))
      let later = self.weights(sitting)
      #expect(later.values.allSatisfy { $0 <= 1 }, "seed \(seed)")
      for (item, weight) in weights where !fresh.contains(item) {
        #expect((later[item] ?? 0) < weight, "seed \(seed): \(item)")
      }
      try sitting.type("y")
      weights = later
    }
  }

  private func weights(_ sitting: Sitting) -> [String: Double] {
    Dictionary(
      sitting.conversation.standing.evidence.map { ($0.item, $0.weight) }
    ) { first, _ in first }
  }

  /// Passes every question; none of them is answered.
  private func skipAll(_ sitting: inout Sitting) throws -> [String] {
    while let prompt = sitting.prompt, playbook[question: prompt.id] != nil {
      try sitting.type("/skip")
    }
    return []
  }

  @Test func passingAQuestionKeepsWhatWasSeenBefore() throws {
    var random = SeededGenerator(seed: 3)
    var sitting = try finished(&random)
    let before = sitting.conversation.ledger.answers
    try sitting.receive(.checkedIn(today: day("2026-08-10")))
    _ = try skipAll(&sitting)
    #expect(sitting.conversation.ledger.answers == before)
  }

  @Test func whatIsAskedAgainTakesThePlaceOfTheOlderAnswer() throws {
    let events: [Event] = [
      .opened(playbook: playbook.digest, today: someday),
      .answered(question: "last-question", answer: Answer(options: ["danger"])), .confirmed,
      .checkedIn(playbook: playbook.digest, today: day("2026-08-30")),
      .answered(question: "last-question", answer: Answer(options: ["how"])),
    ]
    let standing = Conversation(playbook: playbook, replaying: events).standing
    #expect(standing.evidence.map(\.options) == [["how"]])
    #expect(standing.evidence.map(\.share) == [1])
    let past = Conversation(playbook: playbook, replaying: events.dropLast()).standing
    #expect(past.evidence.map(\.share) == [0.5])
  }

  @Test func aSignEasesTheBarriersUntilSomethingNewerSpeaksForThem() {
    func eased(_ more: [Event]) -> Set<Barrier> {
      Conversation(playbook: playbook, replaying: done("sign") + more).standing
        .eased(in: playbook)
    }
    #expect(eased([]) == [.lossOfControl])
    #expect(eased([worry]) == [])
    #expect(
      Conversation(playbook: playbook, replaying: done("no-sign")).standing.eased(in: playbook)
        == [])
  }

  private let worry = Event.answered(
    question: "worry-heard-most", answer: Answer(options: ["loss-of-control"]))

  private func done(_ sign: String) -> [Event] {
    [
      .opened(playbook: playbook.digest, today: someday), .confirmed, .planned(steps: plan),
      .checkedIn(playbook: playbook.digest, today: day("2026-07-22")),
      .answered(question: "step-fate.risk-map-together", answer: Answer(options: ["done"])),
      .answered(question: "step-signs.risk-map-together", answer: Answer(options: [sign])),
    ]
  }

  @Test func aSignSpeaksAgainstTheBarrierAndASetBackForIt() {
    func probability(_ sign: String) -> Double {
      Conversation(playbook: playbook, replaying: done(sign)).standing.belief
        .probability(.lossOfControl)
    }
    #expect(probability("sign") < probability("no-sign"))
    #expect(probability("no-sign") < probability("drew-back"))
  }

  @Test func aSetBackIsAConditionUntilTheNextCheckInTellsOfSomethingElse() {
    var events = done("drew-back")
    func holds() -> Bool {
      Conversation(playbook: playbook, replaying: events).standing.conditions
        .contains("drew-back")
    }
    #expect(holds())
    events += [
      .confirmed, .checkedIn(playbook: playbook.digest, today: day("2026-08-22")),
      .answered(question: "step-fate.small-pilot", answer: Answer(options: ["done"])),
    ]
    #expect(holds())
    events.append(
      .answered(question: "step-signs.small-pilot", answer: Answer(options: ["sign"])))
    #expect(!holds())
  }

  @Test func whatIsDoneIsDoneAndWhatWasPutOffIsNot() {
    var events = done("sign")
    events.append(
      .answered(question: "step-fate.small-pilot", answer: Answer(options: ["not-yet"])))
    var standing = Conversation(playbook: playbook, replaying: events).standing
    #expect(standing.done(in: playbook) == ["risk-map-together"])
    #expect(standing.dropped == [])
    events.append(
      .answered(question: "step-fate.small-pilot", answer: Answer(options: ["dropped"])))
    standing = Conversation(playbook: playbook, replaying: events).standing
    #expect(standing.dropped == ["small-pilot"])
  }

  @Test func whatAnswersToASetBackIsDueAgainAfterTheNext() {
    let events: [Event] =
      done("drew-back") + [
        .confirmed, .checkedIn(playbook: playbook.digest, today: day("2026-08-05")),
        .answered(question: "step-fate.hear-what-changed", answer: Answer(options: ["done"])),
      ]
    func over(_ events: [Event]) -> Set<String> {
      Conversation(playbook: playbook, replaying: events).standing.done(in: playbook)
    }
    #expect(over(events).contains("hear-what-changed"))
    let again: [Event] = [
      .confirmed, .checkedIn(playbook: playbook.digest, today: day("2026-09-05")),
      .answered(question: "step-fate.small-pilot", answer: Answer(options: ["done"])),
      .answered(question: "step-signs.small-pilot", answer: Answer(options: ["drew-back"])),
    ]
    #expect(!over(events + again).contains("hear-what-changed"))
  }

  @Test func aStepThatThePlaybookNoLongerHasIsPassedOver() throws {
    var random = SeededGenerator(seed: 5)
    var sitting = try finished(&random)
    try sitting.receive(
      .planned([
        PlannedStep(tactic: "no-such-step", starts: someday, ends: day("2026-07-08"))
      ]))
    try sitting.receive(.checkedIn(today: day("2026-08-01")))
    #expect(sitting.prompt?.id == "going-on")
  }
}
