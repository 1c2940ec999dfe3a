import Belief
import Interview
import Playbook
import Testing

@Suite struct PlainRemarkTests {
  @Test(arguments: [
    ("She asked who would run it and when we can start.", "positive"),
    ("\"What would the regulator say?\" he asked.", "legal-risk"),
    ("He says that our customers are not on there.", "audience-doubt"),
    ("She has no account anywhere and has never used any of it.", "no-experience"),
    ("He asked what the return would be.", "unclear-value"),
    ("She says we have no staff and no budget for it.", "resources"),
    ("He posts on LinkedIn every morning and answers customers himself.", "enthusiast"),
    (
      "She told me about the blog that failed and asked what would be different this time.",
      "past-failure"
    ),
    ("He wants a plan with names and dates before he signs.", "no-plan"),
    ("She fears that nasty comments would get out of hand.", "loss-of-control"),
  ]) func isHeard(_ sentence: String, _ id: String) {
    let readings = reader.read(sentence, today: today).sentences.flatMap(\.readings)
    #expect(readings.first?.id == id, "\(readings)")
    #expect(readings.first?.grounds.isEmpty == false)
    #expect(readings.first?.runnerUp != nil && readings.first?.runnerUp != id)
  }

  @Test func isTheSameEveryTime() {
    let note = "She asked who would run it. He fears the comments. Parking is awful."
    let other = NoteReader(playbook)
    #expect(reader.read(note, today: today) == other.read(note, today: today))
    #expect(reader.read(note, today: today) == reader.read(note, today: today))
  }

  @Test func severalClausesSaySeveralThings() {
    let note =
      "She told her people it is coming and asked when we can start; the solicitor has to read every post."
    let ids = reader.read(note, today: today).sentences.flatMap(\.readings).map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func beliefFollowsWhatWasAccepted() {
    let nothing = reader.read("Parking is awful.", today: today).belief
    #expect(nothing == playbook.bank.prior)
    let note = "He posts on LinkedIn every morning and answers customers himself, unasked."
    let reading = reader.read(note, today: today)
    #expect(reading.belief.level == .enthusiast)
    #expect(reading.belief.confidence > playbook.bank.prior.levels[.enthusiast])
    let twice = reader.read(note + " " + note, today: today)
    #expect(twice.belief.confidence >= reading.belief.confidence)
    #expect(twice.belief.confidence < 0.999)
  }
}
