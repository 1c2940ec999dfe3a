import Playbook
import Rehearsal
import Testing

@Suite struct TurnReaderTests {
  static let scene = Scene(
    sector: "healthcare", level: .hesitant, barriers: [.legalRisk],
    goal: "fewer no-shows at the clinics")
  let reader: TurnReader

  init() throws {
    reader = TurnReader(playbook: try Playbook.embedded())
  }

  private func read(_ words: String, after executive: String? = nil) -> TurnReading {
    reader.read(words, after: executive, in: Self.scene)
  }

  @Test func concernIsSaidBackBeforeAQuestion() {
    let reading = read(
      "So it is the regulator that worries you. What would a bad day look like?",
      after: "The regulator would have us for breakfast.")
    #expect(reading.meets(.reflectsConcern))
    #expect(reading.meets(.openQuestion))
    #expect(reading.penalties.isEmpty)
    #expect(reading.counts.open == 1)
  }

  @Test func anEmptyUnderstandingReflectsNothing() {
    let reading = read(
      "I understand. We should start a page.", after: "The regulator would have us for breakfast.")
    #expect(!reading.meets(.reflectsConcern))
  }

  @Test func everyCheckIsReadOnceAndInOrder() {
    #expect(read("").checks.map(\.check) == Check.allCases)
  }

  @Test func quotesAreVerbatim() {
    let words = "With respect, you're wrong.  Everyone   does it!"
    let reading = read(words)
    #expect(reading.commits(.confrontation))
    #expect(reading.commits(.pressureByNumbers))
    for penalty in reading.penalties { #expect(words.contains(penalty.quote)) }
  }
}
