import Belief
import Interview
import TestSupport
import Testing

@Suite struct DayReadingTests {
  /// What is typed on Wednesday 1 July 2026, and the first and last day that it means.
  static let periods: [(String, String, String)] = [
    ("2026-10-14", "2026-10-14", "2026-10-14"),
    ("2025-01-01", "2025-01-01", "2025-01-01"),
    ("30 September", "2026-09-30", "2026-09-30"),
    ("September 30", "2026-09-30", "2026-09-30"),
    ("30th of September", "2026-09-30", "2026-09-30"),
    ("the 30th of September.", "2026-09-30", "2026-09-30"),
    ("30 Sept", "2026-09-30", "2026-09-30"),
    ("Sep 30", "2026-09-30", "2026-09-30"),
    ("30 September 2027", "2027-09-30", "2027-09-30"),
    ("by 30 September", "2026-09-30", "2026-09-30"),
    ("first Tuesday of December", "2026-12-01", "2026-12-01"),
    ("the 3rd thursday in november", "2026-11-19", "2026-11-19"),
    ("last Friday of January", "2027-01-29", "2027-01-29"),
    ("the first Monday in June 2028", "2028-06-05", "2028-06-05"),
    ("Tuesday 1 December, not the 31st", "2026-12-01", "2026-12-01"),
    ("exco, 15 dec. after that it's feb and we've missed it", "2026-12-15", "2026-12-15"),
    ("before Christmas", "2026-12-24", "2026-12-24"),
    ("at Christmas", "2026-12-25", "2026-12-25"),
    ("after Christmas", "2026-12-28", "2026-12-28"),
    ("after New Year", "2027-01-02", "2027-01-02"),
    ("early to mid March", "2027-03-01", "2027-03-20"),
    ("around 30 September", "2026-09-30", "2026-09-30"),
    ("1 July", "2026-07-01", "2026-07-01"),
    ("30 June", "2027-06-30", "2027-06-30"),
    ("1st March", "2027-03-01", "2027-03-01"),
    ("2nd March", "2027-03-02", "2027-03-02"),
    ("3rd March", "2027-03-03", "2027-03-03"),
    ("29 February", "2028-02-29", "2028-02-29"),
    ("29 February 2028", "2028-02-29", "2028-02-29"),
    ("August", "2026-08-01", "2026-08-31"),
    ("in August", "2026-08-01", "2026-08-31"),
    ("July", "2026-07-01", "2026-07-31"),
    ("May", "2027-05-01", "2027-05-31"),
    ("in May", "2027-05-01", "2027-05-31"),
    ("14 May", "2027-05-14", "2027-05-14"),
    ("8 to 14 May", "2027-05-08", "2027-05-14"),
    ("end of May", "2027-05-21", "2027-05-31"),
    ("May 2028", "2028-05-01", "2028-05-31"),
    ("March 2028", "2028-03-01", "2028-03-31"),
    ("early March", "2027-03-01", "2027-03-10"),
    ("beginning of March", "2027-03-01", "2027-03-10"),
    ("mid-March", "2027-03-11", "2027-03-20"),
    ("mid March", "2027-03-11", "2027-03-20"),
    ("middle of March", "2027-03-11", "2027-03-20"),
    ("late March", "2027-03-21", "2027-03-31"),
    ("end of September", "2026-09-21", "2026-09-30"),
    ("the end of September", "2026-09-21", "2026-09-30"),
    ("by the end of March", "2027-03-21", "2027-03-31"),
    ("end of February", "2027-02-21", "2027-02-28"),
    ("first week of March", "2027-03-01", "2027-03-07"),
    ("second week of August", "2026-08-10", "2026-08-16"),
    ("the second week of August", "2026-08-10", "2026-08-16"),
    ("last week of August", "2026-08-24", "2026-08-30"),
    ("first week of December", "2026-11-30", "2026-12-06"),
    ("8 to 14 August", "2026-08-08", "2026-08-14"),
    ("8-14 August", "2026-08-08", "2026-08-14"),
    ("8–14 August", "2026-08-08", "2026-08-14"),
    ("8 - 14 August", "2026-08-08", "2026-08-14"),
    ("from 8 to 14 August", "2026-08-08", "2026-08-14"),
    ("between 8 and 14 August", "2026-08-08", "2026-08-14"),
    ("8 August until 14 August", "2026-08-08", "2026-08-14"),
    ("August 8 to 14", "2026-08-08", "2026-08-14"),
    ("20 December to 3 January", "2026-12-20", "2027-01-03"),
    ("2026-08-08 to 2026-08-14", "2026-08-08", "2026-08-14"),
    ("July to September", "2026-07-01", "2026-09-30"),
    ("18 January to 7 March", "2027-01-18", "2027-03-07"),
    ("8 to 14 August: results week", "2026-08-08", "2026-08-14"),
    ("today", "2026-07-01", "2026-07-01"),
    ("Tomorrow", "2026-07-02", "2026-07-02"),
    ("next week", "2026-07-08", "2026-07-08"),
    ("in six weeks", "2026-08-12", "2026-08-12"),
    ("within six weeks", "2026-08-12", "2026-08-12"),
    ("in a week", "2026-07-08", "2026-07-08"),
    ("in 10 days", "2026-07-11", "2026-07-11"),
    ("in three months", "2026-09-29", "2026-09-29"),
    ("two weeks", "2026-07-15", "2026-07-15"),
    ("in a couple of weeks", "2026-07-15", "2026-07-15"),
    ("Friday", "2026-07-03", "2026-07-03"),
    ("next Friday", "2026-07-03", "2026-07-03"),
    ("on Wednesday", "2026-07-08", "2026-07-08"),
    ("end of the year", "2026-12-31", "2026-12-31"),
    ("year-end", "2026-12-31", "2026-12-31"),
    ("14 October. Papers go out a week earlier.", "2026-10-14", "2026-10-14"),
    ("the winter plan is fixed on 20 November", "2026-11-20", "2026-11-20"),
    ("end of the month", "2026-07-31", "2026-07-31"),
    ("first half of August", "2026-08-01", "2026-08-15"),
    ("second half of August", "2026-08-16", "2026-08-31"),
    ("mid to late March", "2027-03-11", "2027-03-31"),
  ]

  @Test(arguments: periods)
  func reads(text: String, first: String, last: String) throws {
    let period = try #require(DayReading.period(text, today: someday), "\(text)")
    #expect(period == (day(first), day(last)))
  }

  @Test(arguments: [
    "", "soon", "whenever it suits", "after the summer", "42", "14/10", "31 February", "in 0 days",
    "in six", "six", "to", "to to to", "and", "week", "maybe", "marchpane", "in 9000 days",
    "in -3 weeks", "31 June", "in a while", "the year dot", "2026-13-01", "2026-02-30", "-", "––",
    "purple elephants in the room", "she may be gone by then", "it may take a year or two",
  ])
  func readsNothing(text: String) {
    #expect(DayReading.period(text, today: someday) == nil, "\(text)")
  }

  @Test func ofALongerSpanTheLastDayCounts() {
    #expect(DayReading.day("end of March", today: someday) == day("2027-03-31"))
    #expect(DayReading.day("August", today: someday) == day("2026-08-31"))
  }

  @Test(arguments: SeededGenerator.seeds(200))
  func whatItReadsIsNeverBackwards(seed: UInt64) {
    let words = [
      "to", "until", "end", "mid", "of", "week", "first", "last", "March", "december", "8", "31",
      "2026", "in", "six", "weeks", "next", "friday", "–", "2026-10-14", "and", "february", "29",
    ]
    var random = SeededGenerator(seed: seed)
    let text = (0..<Int.random(in: 1...7, using: &random))
      .compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
    if let period = DayReading.period(text, today: someday) {
      #expect(period.first <= period.last, "seed \(seed): \(text)")
    }
  }
}
