import Belief
import Interview
import Playbook
import TestSupport
import Testing

/// What holds of every conversation. A failure names its seed; `SEED=…` tries that one alone.
@Suite struct PropertyTests {
  @Test(arguments: SeededGenerator.seeds(12))
  func anyInputsAreSurvivedAndReplayed(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var sitting = Sitting(.resumed, coaching: seed % 2 == 0 ? nil : Trainee(name: "Sam"))
    try sitting.receive(.opened(today: someday))
    for step in 1...60 {
      let input = RandomInput.next(using: &random)
      let effects = try sitting.receive(input)
      let ends = effects.indices.filter { index in
        switch effects[index] {
        case .ask, .leave, .write, .compose: true
        case .say, .record, .present: false
        }
      }
      let isPlanned = if case .planned = input { true } else { false }
      #expect(
        ends == (isPlanned ? [] : [effects.count - 1]), "seed \(seed), step \(step), \(input)")
      #expect(sitting.differences.isEmpty, "seed \(seed), step \(step), \(input)")
      if !sitting.differences.isEmpty { return }
    }
  }

  @Test(arguments: SeededGenerator.seeds(8))
  func backRestoresWhatWasBeforeTheAnswer(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var sitting = Sitting()
    try sitting.receive(.opened(today: someday))
    for step in 1...60 {
      guard let prompt = sitting.prompt, playbook[question: prompt.id] != nil else { return }
      let before = sitting.conversation
      let reply = reply(to: prompt, using: &random)
      try sitting.type(reply)
      guard sitting.conversation.ledger.facts.count > before.ledger.facts.count else { continue }
      var undone = sitting.conversation
      _ = undone.receive(.typed("/back"))
      #expect(undone.standing == before.standing, "seed \(seed), step \(step): \(reply)")
      #expect(undone.agenda == before.agenda, "seed \(seed), step \(step): \(reply)")
    }
  }

  @Test(arguments: SeededGenerator.seeds(12))
  func anInterviewEndsAndRepeatsNoQuestion(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var sitting = Sitting()
    try sitting.receive(.opened(today: someday))
    var asked: [String] = []
    while let prompt = sitting.prompt, playbook[question: prompt.id] != nil, asked.count <= 80 {
      if playbook[question: prompt.id]?.isUnasked == false { asked.append(prompt.id) }
      try sitting.type(reply(to: prompt, using: &random))
    }
    #expect(sitting.prompt?.id == "confirm-ask", "seed \(seed)")
    #expect(asked.count <= 80, "seed \(seed)")
    #expect(Set(asked).count == asked.count, "seed \(seed): \(asked)")
    let adaptive = asked.filter { playbook[question: $0]?.section.isAdaptive == true }
    #expect(adaptive.count <= playbook.plan.stopping.most, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds(4))
  func whatIsBelievedDoesNotDependOnTheOrderOfTheAnswers(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let counted = playbook.questions.filter { $0.isCounted && $0.onlyIf.isEmpty }
    let events = counted.shuffled(using: &random).prefix(12).compactMap { question in
      question.options.randomElement(using: &random).map {
        Event.answered(question: question.id, answer: Answer(options: [$0.id]))
      }
    }
    let one = Conversation(playbook: playbook, replaying: events).standing.belief
    let other = Conversation(playbook: playbook, replaying: events.reversed()).standing.belief
    for level in Level.allCases {
      #expect(abs(one.levels[level] - other.levels[level]) < 1e-9, "seed \(seed)")
    }
    for barrier in Barrier.allCases {
      #expect(abs(one.probability(barrier) - other.probability(barrier)) < 1e-9, "seed \(seed)")
    }
  }

  /// A reply that fits the question, by chance: an option, words, a day, or none.
  private func reply(to prompt: Prompt, using random: inout SeededGenerator) -> String {
    if Int.random(in: 0..<6, using: &random) == 0 { return "/skip" }
    guard let question = playbook[question: prompt.id] else { return "y" }
    switch question.kind {
    case .choice, .several:
      let mark = ["", "", "t", "g"].randomElement(using: &random) ?? ""
      return "\(Int.random(in: 1...max(1, question.options.count), using: &random))\(mark)"
    case .text: return "a few words"
    case .notes: return ["", "Blue"].randomElement(using: &random) ?? ""
    case .date: return "in \(Int.random(in: 1...40, using: &random)) weeks"
    case .period: return "8 to 14 August"
    }
  }
}
