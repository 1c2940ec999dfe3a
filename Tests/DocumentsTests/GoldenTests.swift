import Documents
import Testing

/// The documents of three executives, word for word; `RECORD_SNAPSHOTS=1` writes them anew.
@Suite struct GoldenTests {
  static let formats: [(DocumentFormat, String)] = [
    (.markdown, "md"), (.text, "txt"), (.json, "json"), (.terminal, "screen"), (.html, "html"),
    (.csv, "csv"),
  ]

  private let writer = DocumentWriter(playbook: playbook, harmless: { $0 })

  @Test(arguments: 0..<3, formats)
  func roadmap(of number: Int, as format: (DocumentFormat, String)) throws {
    let executive = Executive.all[number]
    try expectSnapshot(
      writer.write(executive.roadmap, as: format.0), "\(executive.name).roadmap.\(format.1)")
  }

  @Test(arguments: 0..<3, formats)
  func transcript(of number: Int, as format: (DocumentFormat, String)) throws {
    let executive = Executive.all[number]
    try expectSnapshot(
      writer.write(executive.transcript, as: format.0), "\(executive.name).transcript.\(format.1)")
  }

  @Test(arguments: 0..<3, formats)
  func report(of number: Int, as format: (DocumentFormat, String)) throws {
    let executive = Executive.all[number]
    // What weighs the answers is the present playbook, whose digest every change of it changes.
    let text = try writer.write(executive.report, as: format.0)
      .replacing(playbook.digest, with: "0123456789abcdef")
    try expectSnapshot(text, "\(executive.name).report.\(format.1)")
  }

  @Test(arguments: formats)
  func rehearsal(as format: (DocumentFormat, String)) throws {
    let rehearsal = try #require(Executive.harriet.rehearsal())
    try expectSnapshot(writer.write(rehearsal, as: format.0), "harriet.rehearsal.\(format.1)")
  }

  @Test(arguments: 0..<3, formats)
  func redactedRoadmap(of number: Int, as format: (DocumentFormat, String)) throws {
    let executive = Executive.all[number]
    let text = try writer.write(executive.documents(redacted: true).roadmap(), as: format.0)
    #expect(!text.contains(executive.alias))
  }

  @Test(arguments: 0..<3)
  func glances(of number: Int) throws {
    let executive = Executive.all[number]
    try expectSnapshot(writer.overview(executive.roadmap), "\(executive.name).overview.screen")
    try expectSnapshot(writer.summary(executive.transcript), "\(executive.name).session.screen")
  }

  @Test func theLevelsAreTheOnesOfTheExamples() {
    #expect(Executive.all.map { $0.standing.belief.level } == [.hesitant, .positive, .blind])
  }
}
