import Belief
import Interview
import Playbook
import Testing

@Suite struct LearningTests {
  private func answered(_ question: String, _ option: String, _ known: Known = .saw) -> Event {
    .answered(question: question, answer: Answer(options: [option], known: known))
  }

  private let begun = Event.opened(playbook: "p", today: someday)

  private func verified(_ level: Level, _ date: String = "2026-07-01") -> Event {
    .verified(level: level, today: day(date))
  }

  private func labelled(_ events: [Event]) -> [LabelledAnswer] {
    LabelledAnswer.all(in: events, of: playbook)
  }

  @Test func aPositionAppliesToTheAnswersBeforeIt() {
    let answers = labelled([
      begun, answered("last-question", "danger"), answered("asked-view", "weighed", .told),
      .answered(question: "alias", answer: Answer(text: "Blue")), verified(.hesitant),
    ])
    #expect(answers.map(\.question) == ["asked-view", "last-question"])
    #expect(answers.map(\.level) == [.hesitant, .hesitant])
    #expect(answers.map(\.weight) == [0.6, 1])
  }

  @Test func whatIsOldCountsForLess() {
    let answers = labelled([
      begun, answered("last-question", "danger"), verified(.hesitant, "2026-08-30"),
    ])
    #expect(answers.map(\.weight) == [0.5])
  }

  @Test func aLaterPositionAppliesOnlyToWhatWasAnsweredSince() {
    let answers = labelled([
      begun, answered("last-question", "danger"), verified(.hesitant),
      .checkedIn(playbook: "p", today: day("2026-08-01")), answered("last-question", "how"),
      verified(.positive, "2026-08-01"),
    ])
    #expect(answers.map(\.level) == [.hesitant, .positive])
    #expect(answers.map(\.options) == [["danger"], ["how"]])
  }

  @Test func aSecondPositionWithNoAnswerBetweenCorrectsTheFirst() {
    let answers = labelled([
      begun, answered("last-question", "danger"), verified(.hesitant), verified(.blind),
    ])
    #expect(answers.map(\.level) == [.blind])
  }

  @Test func withoutAPositionNothingIsLearnt() {
    #expect(labelled([begun, answered("last-question", "danger")]).isEmpty)
    #expect(LearntCounts([], in: playbook).cells.isEmpty)
  }

  @Test func eachRowStillAddsUpToTwentyAndMovesTowardsWhatWasSeen() throws {
    let answers = (0..<12).map { _ in
      LabelledAnswer(question: "last-question", options: ["how"], level: .hesitant, weight: 1)
    }
    let learnt = LearntCounts(answers, in: playbook)
    let question = question("last-question")
    #expect(learnt.cells.map(\.option) == question.options.map(\.id))
    #expect(learnt.cells.reduce(0) { $0 + $1.learnt } == 20)
    #expect(learnt.cells.allSatisfy { $0.sample == 12 && $0.interval.lowerBound >= 0 })
    let how = try #require(learnt.cells.first { $0.option == "how" })
    #expect(how.learnt > how.authored)
    #expect(how.seen == 12)
    #expect(learnt.moved.first == how)
    for other in learnt.cells where other.option != "how" { #expect(other.movement <= 1e-9) }
  }

  @Test func severalOptionsAreStillOnePerson() {
    let answer = LabelledAnswer(
      question: "last-question", options: ["danger", "how"], level: .hesitant, weight: 1)
    let learnt = LearntCounts([answer], in: playbook)
    #expect(abs(learnt.cells.reduce(0) { $0 + $1.seen } - 1) < 1e-9)
    #expect(abs((learnt.cells.first?.sample ?? 0) - 1) < 1e-9)
  }
}
