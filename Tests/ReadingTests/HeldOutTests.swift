import Playbook
import Testing

@testable import Interview

@Suite struct HeldOutTests {
  @Test(arguments: ["a", "b", "c"]) func hasFifteenLabelsAndNothing(_ name: String) throws {
    let remarks = try heldOut(name)
    #expect(remarks.count == 136)
    for meaning in Remark.Meaning.all {
      let count = remarks.filter { $0.meaning == meaning }.count
      #expect(count == (meaning == .nothing ? 16 : 8), "\(meaning.id)")
    }
  }

  @Test func nineInTenAcceptedReadingsOfStrangersAreRight() throws {
    let trial = ReadingTrial(of: try heldOut("c"), by: reader)
    #expect(trial.total.precision >= 0.9, "\(trial.total)")
    #expect(trial.total.accepted >= 10, "\(trial.total)")
    #expect(trial.total.accuracy >= 0.45, "\(trial.total)")
  }

  @Test func nineInTenAreRightWithEachWriterLeftOut() {
    let trial = ReadingTrial(leavingOneWriterOutOf: playbook)
    #expect(trial.total.precision >= 0.9, "\(trial.total)")
    #expect(trial.spoken >= 0.12, "\(trial.total)")
    // The confidence that is told is the one that was measured.
    for outcome in trial.sureness {
      let told = Calibration(playbook.readingWords).probability(of: outcome.share)
      #expect(abs(told - outcome.right) < 0.08, "\(outcome)")
    }
  }

  @Test func talliesAreShares() {
    let trial = ReadingTrial(of: [], by: reader)
    #expect(trial.total.accuracy == 0 && trial.total.precision == 1 && trial.spoken == 0)
  }
}
