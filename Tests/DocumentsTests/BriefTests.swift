import Documents
import Foundation
import Interview
import Playbook
import Testing

/// The page for the executive tells nothing of what the practitioner thinks of them.
@Suite struct BriefTests {
  private let writer = DocumentWriter(playbook: playbook, harmless: { $0 })

  private static let marker = "Qzbrief"

  /// A session of which every private field holds a marker.
  private static let planted: (standing: Standing, events: [Event], count: Int) = {
    var sitting = PlantedSitting(marker: marker)
    sitting.hold()
    var markers = PrivateMarkers(marker)
    let events = PrivateMarkers.everything(after: sitting.events, in: playbook)
      .map { markers.plant($0) }
    return (
      Conversation(playbook: playbook, replaying: events).standing, events, markers.planted
    )
  }()

  private func brief(_ standing: Standing) throws -> BriefDocument {
    let today = Executive.harriet.conversation.ledger.today
    return try #require(BriefDocument(of: standing, in: playbook, today: today))
  }

  /// The markers are there: in an event of each case, and in an answer to each question in words.
  @Test func everyPrivateFieldHoldsAMarker() throws {
    let events = Self.planted.events
    let cases = try Set(events.map { try #require(try caseName($0)) })
    #expect(cases.count == 38)
    #expect(Self.planted.count > 200)
    let answers = Conversation(playbook: playbook, replaying: events).ledger.answers
    for question in playbook.questions where question.kind == .text {
      let text = try #require(answers[question.id]?.text, "\(question.id)")
      let isShown = PrivateMarkers.shown.contains(question.id)
      #expect(text.contains(Self.marker) != isShown, "\(question.id)")
    }
  }

  /// The name of an event's case, with which its stored form begins.
  private func caseName(_ event: Event) throws -> String? {
    let form = try JSONSerialization.jsonObject(with: JSONEncoder().encode(event))
    return (form as? [String: Any])?.keys.first
  }

  @Test(arguments: DocumentFormat.allCases)
  func nothingPrivateLeaksIntoIt(format: DocumentFormat) throws {
    let standing = Self.planted.standing
    let text = try writer.write(brief(standing), as: format)
    #expect(!text.contains(Self.marker))
    #expect(!text.contains("Qz"))
    #expect(text.contains("fewer members lost"))
  }

  /// The plan in five steps is made to be shown as well.
  @Test(arguments: DocumentFormat.allCases)
  func nothingPrivateLeaksIntoThePlanInFiveSteps(format: DocumentFormat) throws {
    let today = Executive.harriet.conversation.ledger.today
    let ropes = try #require(
      RopesDocument(of: Self.planted.standing, in: playbook, today: today))
    let text = try writer.write(ropes, as: format)
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
