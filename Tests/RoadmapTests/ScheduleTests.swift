import Belief
import Playbook
import Testing

@testable import Roadmap

@Suite struct ScheduleTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func schedule(_ away: [(String, String)] = []) throws -> Schedule {
    Schedule(today: try day("2026-03-02"), outOfReach: try away.map { try day($0)...day($1) })
  }

  @Test func beginsTodayAndLeavesRoomToBreathe() throws {
    let tactics = try ["a", "b"].map {
      try TacticHead(id: $0, at: [.blind], eases: [.culture]).tactic()
    }
    let days = try schedule().days(for: tactics).map { "\($0.starts) \($0.ends)" }
    #expect(days == ["2026-03-02 2026-03-09", "2026-03-13 2026-03-20"])
  }

  @Test func beginsOnAMondayWhatFallsOnAWeekend() throws {
    let saturday = Schedule(today: try day("2026-03-07"), outOfReach: [])
    let tactic = try TacticHead(id: "a", at: [.blind], eases: [.culture], leadDays: 5).tactic()
    let days = saturday.days(for: [tactic]).map { "\($0.starts) \($0.ends)" }
    #expect(days == ["2026-03-09 2026-03-16"])
  }

  @Test func doesNotBeginOnTheEveOfAnAbsence() throws {
    let tactic = try TacticHead(id: "a", at: [.blind], eases: [.culture]).tactic()
    let away = try schedule([("2026-03-06", "2026-03-13")])
    #expect(away.days(for: [tactic]).first?.starts.description == "2026-03-16")
  }

  @Test func findsTheWayOutOfAbsencesThatTouch() throws {
    let away = try schedule([("2026-03-05", "2026-03-06"), ("2026-03-01", "2026-03-04")])
    #expect(away.reachable(try day("2026-03-02")).description == "2026-03-09")
  }

  @Test func finishesShortResearchBeforeTalkingAndLongResearchBeside() throws {
    var head = TacticHead(id: "short", at: [.blind], stage: .research, leadDays: 14)
    head.desk = true
    let short = try head.tactic()
    head.id = "long"
    head.leadDays = 28
    let long = try head.tactic()
    let talk = try TacticHead(id: "talk", at: [.blind], eases: [.culture]).tactic()
    let after = try schedule().days(for: [short, talk])[1].starts
    #expect(after.description == "2026-03-17")
    let beside = try schedule().days(for: [long, talk])[1].starts
    #expect(beside.description == "2026-03-02")
  }

  @Test func asksOneThingAtATimeEvenWhereItOnlyFindsOut() throws {
    let asking = try ["a", "b"].map {
      try TacticHead(id: $0, at: [.blind], stage: .research).tactic()
    }
    let days = try schedule().days(for: asking).map { "\($0.starts) \($0.ends)" }
    #expect(days == ["2026-03-02 2026-03-09", "2026-03-13 2026-03-20"])
  }

  @Test func worksAtTheDeskWhileTheExecutiveIsAwayAndShowsItAfterwards() throws {
    var head = TacticHead(id: "draft", at: [.blind], eases: [.culture])
    head.desk = true
    let away = try schedule([("2026-03-03", "2026-03-13")])
    let day = try #require(away.days(for: [try head.tactic()]).first)
    #expect("\(day.starts) \(day.ends)" == "2026-03-02 2026-03-16")
  }

  @Test func draftsOnWhatWasHeardWithoutWaitingForTheNextConversation() throws {
    let talk = try TacticHead(id: "talk", at: [.blind], eases: [.culture]).tactic()
    var head = TacticHead(id: "draft", at: [.blind], eases: [.culture])
    head.desk = true
    let days = try schedule().days(for: [talk, try head.tactic()]).map { "\($0.starts) \($0.ends)" }
    #expect(days == ["2026-03-02 2026-03-09", "2026-03-10 2026-03-17"])
  }

  @Test func asksForNothingJustBeforeTheBoardMeets() throws {
    var schedule = try schedule()
    schedule.quiet = [try day("2026-03-07")...day("2026-03-09")]
    let tactic = try TacticHead(id: "a", at: [.blind], eases: [.culture]).tactic()
    #expect(schedule.days(for: [tactic]).first?.ends.description == "2026-03-10")
  }

  @Test func beginsNotBeforeTheDayToWhichAStepWasPutOff() throws {
    var schedule = try schedule()
    schedule.putOff = ["a": try day("2026-04-01")]
    let tactics = try ["a", "b"].map {
      try TacticHead(id: $0, at: [.blind], eases: [.culture]).tactic()
    }
    let days = schedule.days(for: tactics).map(\.starts.description)
    #expect(days == ["2026-04-01", "2026-04-13"])
  }

  @Test func knowsTheLatestDayOnWhichToBegin() throws {
    let tactic = try TacticHead(id: "a", at: [.blind], eases: [.culture]).tactic()
    let away = try schedule([("2026-03-16", "2026-03-29")])
    let end = try day("2026-04-03")
    let latest = try #require(away.latestBegin(for: [tactic], by: end))
    #expect(latest.description == "2026-03-06")
    #expect(away.latestBegin(for: [tactic], by: try day("2026-03-06")) == nil)
  }

  /// Three conversations of a week each; with all the room that is wished they end on 31 March.
  private func gap(by deadline: String) throws -> Int {
    let tactics = try ["a", "b", "c"].map {
      try TacticHead(id: $0, at: [.blind], eases: [.culture]).tactic()
    }
    let situation = Situation(
      today: try day("2026-03-02"), belief: belief(.blind, 0.9, [.culture]), target: .positive,
      deadline: try day(deadline))
    return Schedule(situation, for: tactics).gap
  }

  @Test func givesUpAsMuchRoomAsTheDeadlineWants() throws {
    #expect(try gap(by: "2026-03-31") == 4)
    #expect(try gap(by: "2026-03-30") == 3)
    #expect(try gap(by: "2026-03-27") == 2)
  }

  @Test func doesNotHurryWhatIsLateAnyway() throws {
    #expect(try gap(by: "2026-03-24") == 4)
    #expect(try gap(by: "2026-03-03") == 4)
  }
}
