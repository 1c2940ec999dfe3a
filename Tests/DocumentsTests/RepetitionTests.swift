import Documents
import Testing

/// A document says a thing once.
@Suite struct RepetitionTests {
  private let writer = DocumentWriter(playbook: playbook, harmless: { $0 })

  @Test(arguments: [DocumentFormat.markdown, .html, .terminal, .text])
  func noPartOfAPlanNamesItselfTwice(format: DocumentFormat) throws {
    let ropes = try #require(Executive.harriet.documents().ropes())
    let text = try writer.write(ropes, as: format)
    for title in ["Research", "Programming", "Evaluation"] {
      #expect(text.contains(title))
      #expect(!text.contains("\(title):") && !text.contains("<strong>\(title)"), "\(title)")
    }
    #expect(text.contains("Impact"))
  }

  @Test func severalLevelsThatMayBeAreNamedTogether() throws {
    let nobody = Executive(name: "empty", today: "2026-07-01", answers: [])
    let text = try writer.overview(nobody.roadmap)
    #expect(text.matches(of: /instead/).count == 1)
    #expect(text.contains("blind, positive, opposed or enthusiastic instead"))
  }
}
