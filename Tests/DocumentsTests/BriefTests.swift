import Documents
import Interview
import Playbook
import Testing

/// The page for the executive tells nothing of what the practitioner thinks of them.
@Suite struct BriefTests {
  private let writer = DocumentWriter(playbook: playbook, harmless: { $0 })

  private static let marker = "Qzbrief"

  /// A session with a marker in each own word, all of which are private but the aim and the wish.
  private static let sitting: (standing: Standing, events: [Event]) = {
    var sitting = PlantedSitting(marker: marker)
    sitting.hold()
    let events: [Event] = sitting.events.map { event in
      switch event {
      case .answered(let question, _) where question == QuestionPurpose.wanted.rawValue:
        .answered(question: question, answer: Answer(text: "a trial on one channel"))
      case .answered(let question, let answer) where question == QuestionPurpose.aim.rawValue:
        .answered(
          question: question, answer: Answer(text: "fewer members lost", known: answer.known))
      default: event
      }
    }
    return (Conversation(playbook: playbook, replaying: events).standing, events)
  }()

  private func brief(_ standing: Standing) throws -> BriefDocument {
    let today = Executive.harriet.conversation.ledger.today
    return try #require(BriefDocument(of: standing, in: playbook, today: today))
  }

  @Test(arguments: DocumentFormat.allCases)
  func nothingPrivateLeaksIntoIt(format: DocumentFormat) throws {
    let standing = Self.sitting.standing
    // The markers are there: in the name, the peer, the notes, the sore point.
    let own = standing.given.compactMap(\.answer.text).filter { $0.contains(Self.marker) }
    #expect(own.count >= 4)
    let text = try writer.write(brief(standing), as: format)
    #expect(!text.contains(Self.marker))
    #expect(!text.contains("Qz"))
    #expect(text.contains("fewer members lost"))
  }

  /// Whatever is believed of them and whoever helps, the page is the same, its days apart.
  @Test func theAssessmentDoesNotShowInIt() throws {
    var other = Executive.harriet
    let shown: Set = [
      "alias", "wanted", "aim", "sector", "size", "publics", "support-needed", "wanted-by",
    ]
    other.answers = other.answers.filter { shown.contains($0.question) }
    let one = try brief(Executive.harriet.standing)
    let two = try brief(other.standing)
    func undated(_ document: BriefDocument) throws -> String {
      try writer.write(document, as: .markdown)
        .replacing(#/(Mon|Tue|Wed|Thu|Fri) \d+ \w+ \d{4}/#, with: "DAY")
    }
    #expect(try undated(one) == undated(two))
  }

  @Test func callsThemByNoName() throws {
    var named = Executive.harriet
    named.answers = named.answers.map { question, answer in
      question == "wanted"
        ? wrote("wanted", "that HARRIET agrees to a trial, with Harriet's hours")
        : (question, answer)
    }
    let text = try writer.write(brief(named.standing), as: .markdown)
    #expect(!text.localizedCaseInsensitiveContains("harriet"))
    #expect(text.contains("that the executive agrees"))
  }

  @Test(arguments: 0..<3)
  func isOnePageWithOneAsk(of number: Int) throws {
    let executive = Executive.all[number]
    let day = executive.conversation.ledger.today
    guard let brief = BriefDocument(of: executive.standing, in: playbook, today: day) else {
      // Where it is time to stop, nothing is asked for.
      #expect(executive.standing.conditions.contains("dispute-under-way"))
      return
    }
    let text = try writer.write(brief, as: .text)
    #expect(text.split(whereSeparator: \.isWhitespace).count < 650)
    try expectSnapshot(writer.write(brief, as: .markdown), "\(executive.name).brief.md")
    try expectSnapshot(writer.write(brief, as: .html), "\(executive.name).brief.html")
  }
}
