import Belief
import Interview
import Playbook
import Practice
import Rehearsal
import Testing

/// What is kept of a rehearsal once it is over, and what supervisors change about it.
@Suite struct PracticeRecordTests {
  private static let well = [
    "You'd lose hold of the story just when it matters most. What would a bad day look like?",
    "May I tell you how a similar organisation went about it?",
    "Could we try one page for two weeks, until Friday the 14th, and close it then?",
  ]

  private func record(_ lines: [String], then: [String] = ["/stop"], reviews: [Review] = [])
    -> PracticeRecord?
  {
    PracticeRecord(
      session: "k3m9tz", Sittings.rehearsed(lines + then), reviews: reviews, in: playbook,
      reader: reader)
  }

  private func review(_ events: [ReviewEvent]) -> Review {
    Review(replaying: events.map { .review(event: $0) })
  }

  @Test func aRehearsalThatWasNotFinishedDoesNotCount() {
    #expect(record(Self.well, then: []) == nil)
    #expect(record([]) == nil)
    #expect(record(Self.well) != nil)
  }

  @Test func anInterviewIsNoRehearsal() {
    let events: [Event] = [
      .opened(playbook: "x", today: Day(number: 20_000)), .left(finished: true),
    ]
    #expect(
      PracticeRecord(session: "a", events, reviews: [], in: playbook, reader: reader) == nil)
  }

  @Test func theWayThatWasPlayedLastIsScored() throws {
    let first = try #require(record(Self.well))
    let again = try #require(
      record(Self.well, then: ["/again 1", "Everyone is on it by now.", "/stop"]))
    #expect(first.verdicts[.openQuestion] == true)
    #expect(again.verdicts[.openQuestion] == false)
    #expect(first.day == Sittings.day)
    #expect(first.trainee == "Sam")
  }

  @Test func toTryAgainTakesNothingAway() throws {
    let rude = Array(repeating: "You are wrong, and everyone else is doing it.", count: 20)
    let ended = try #require(record(rude, then: []))
    #expect(ended.outcome != nil)
    for then in [["/again 1"], ["/again 1", "What would a bad day look like?", "/quit"]] {
      let again = try #require(record(rude, then: then))
      #expect(again.outcome == ended.outcome)
      #expect(again.score == ended.score)
    }
  }

  @Test func theLatestWordOfASupervisorCounts() throws {
    let scored = try #require(record(Self.well))
    #expect(scored.verdicts[.openQuestion] == true)
    #expect(scored.verdicts[.tiesToGoal] == nil)
    let first = review([
      .overruled(check: "open-question", met: false, reason: "it was rhetorical"),
      .judged(check: "ties-to-goal", met: true),
    ])
    let reviewed = try #require(record(Self.well, reviews: [first]))
    #expect(reviewed.verdicts[.openQuestion] == false)
    #expect(reviewed.verdicts[.tiesToGoal] == true)
    let second = review([.overruled(check: "open-question", met: true, reason: "it was not")])
    #expect(
      try #require(record(Self.well, reviews: [first, second])).verdicts[.openQuestion] == true)
  }

  @Test func theScoreFollowsTheReviews() throws {
    let before = try #require(record(Self.well))
    let missed = before.verdicts.filter { $0.value }.keys.map {
      ReviewEvent.overruled(check: $0.rawValue, met: false, reason: "no")
    }
    let after = try #require(record(Self.well, reviews: [review(missed)]))
    #expect(after.score == 0)
    #expect((before.score ?? 0) > 0)
  }

  @Test func whatWasJudgedBeforeTheVerdictIsCompared() throws {
    let agrees = review([.judged(check: "open-question", met: true)])
    let differs = review([
      .judged(check: "open-question", met: false), .judged(check: "ties-to-goal", met: true),
      .overruled(check: "open-question", met: false, reason: "it led"),
    ])
    let one = try #require(record(Self.well, reviews: [agrees, differs]))
    let compared = SupervisorAgreement.all(in: [one])
    let open = try #require(compared.first { $0.check == .openQuestion })
    #expect(open.agreement.cases == 2)
    #expect(open.agreement.exact == 0.5)
    #expect(open.overrides == 1)
    // Where the scorer left it open there is nothing to agree with.
    #expect(compared.first { $0.check == .tiesToGoal }?.agreement.cases == 0)
  }
}
