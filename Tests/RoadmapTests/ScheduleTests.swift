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
    #expect(away.next(try day("2026-03-02")).description == "2026-03-09")
  }

  @Test func finishesShortResearchBeforeTalkingAndLongResearchBeside() throws {
    var head = TacticHead(id: "short", at: [.blind], stage: .research, leadDays: 14)
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
}
