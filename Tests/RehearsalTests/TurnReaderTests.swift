import Playbook
import Rehearsal
import Testing

@Suite struct TurnReaderTests {
  private func read(_ words: String, after executive: String? = nil) -> TurnReading {
    Taught.reader.read(words, after: executive, in: Taught.clinic)
  }

  @Test func `an open question counts and is quoted`() {
    let reading = read(
      "So it is the regulator that worries you. What would a bad day look like?",
      after: "The regulator would have us for breakfast.")
    #expect(reading.meets(.openQuestion))
    #expect(reading.counts.open == 1)
    let check = reading.checks.first { $0.check == .openQuestion }
    #expect(check?.quote == "What would a bad day look like?")
  }

  @Test func `an empty understanding reflects nothing`() {
    let reading = read(
      "I understand. We should start a page.", after: "The regulator would have us for breakfast.")
    #expect(!reading.meets(.reflectsConcern))
  }

  @Test func `every check is read once and in order`() {
    #expect(read("").checks.map(\.check) == Check.allCases)
    #expect(read("").met.isEmpty)
    #expect(read("").penalties.isEmpty)
  }

  @Test func `a figure without a source is cited in the junior's own words`() {
    let words = "Right.  Studies show that 80% of patients   want it!"
    let reading = read(words)
    #expect(reading.commits(.unsourcedFigure))
    for penalty in reading.penalties { #expect(words.contains(penalty.quote)) }
  }

  @Test func `the same words are read alike each time`() {
    let words = "May I tell you what the clinic in Leeds did about it?"
    #expect(read(words) == read(words))
  }
}
