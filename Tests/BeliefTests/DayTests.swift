import Foundation
import Testing

@testable import Belief

@Suite struct DayTests {
  @Test func comesBackFromItsTextEveryDayOfTwoCenturies() throws {
    let first = try #require(Day(year: 1900, month: 1, day: 1))
    let last = try #require(Day(year: 2100, month: 12, day: 31))
    #expect(last.number - first.number + 1 == 73_414)
    var (year, month, day) = (1900, 1, 1)
    var wrong: [Day] = []
    for number in first.number...last.number {
      let date = Day(number: number)
      if date.civil != (year, month, day) || Day(year: year, month: month, day: day) != date
        || Day(date.description) != date
      {
        wrong.append(date)
      }
      (year, month, day) = following(year, month, day)
    }
    #expect(wrong.isEmpty)
  }

  /// The day after, counted on the fingers.
  private func following(_ year: Int, _ month: Int, _ day: Int) -> (Int, Int, Int) {
    let isLeap = year % 4 == 0 && year != 1900 && year != 2100
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if day < lengths[month - 1] { return (year, month, day + 1) }
    return month < 12 ? (year, month + 1, 1) : (year + 1, 1, 1)
  }

  @Test(arguments: [
    ("1900-01-01", 0), ("1969-07-20", 6), ("1970-01-01", 3), ("1999-12-31", 4), ("2000-02-29", 1),
    ("2001-09-11", 1), ("2026-03-02", 0), ("2026-03-07", 5), ("2100-12-31", 4),
  ])
  func knowsItsWeekday(text: String, weekday: Int) throws {
    let day = try #require(Day(text))
    #expect(day.weekday == weekday)
    #expect(day.isWeekend == (weekday >= 5))
  }

  @Test func knowsLeapYears() {
    let leap = [1904, 1996, 2000, 2004, 2024, 2400]
    let common = [1900, 1999, 2001, 2023, 2100, 2200]
    #expect(leap.allSatisfy { Day(year: $0, month: 2, day: 29) != nil })
    #expect(common.allSatisfy { Day(year: $0, month: 2, day: 29) == nil })
    #expect(common.allSatisfy { Day.length(of: 2, $0) == 28 })
  }

  @Test(arguments: [
    "", "2026", "2026-03", "2026-3-2", "26-03-02", "2026-03-32", "2026-02-29", "2026-00-10",
    "2026-13-01", "2026-01-00", "0000-01-01", "2026/03/02", "2026-03-02 ", " 2026-03-02",
    "2026-03-02T00:00", "-026-03-02", "+026-03-02", "2026-+3-02", "2026-03-+2", "２026-03-02",
    "today", "2026-03-02-01",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func isWrittenAsItsTextInJSON() throws {
    let day = try #require(Day("2026-03-02"))
    let data = try JSONEncoder().encode([day])
    #expect(String(data: data, encoding: .utf8) == #"["2026-03-02"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: data) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }

  @Test func countsDaysOverMonthsAndYears() throws {
    let day = try #require(Day("2024-02-28"))
    #expect(day.adding(days: 1).description == "2024-02-29")
    #expect(day.adding(days: 2).description == "2024-03-01")
    #expect(day.adding(days: 366).description == "2025-02-28")
    #expect(day.adding(days: -59).description == "2023-12-31")
    #expect(day < day.adding(days: 1))
    #expect(Day(number: 0).description == "1970-01-01")
    #expect(Day(number: -1).description == "1969-12-31")
  }
}
