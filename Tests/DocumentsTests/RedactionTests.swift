import Documents
import Foundation
import Interview
import Playbook
import Testing

/// A redacted document tells nothing of whom it is about, whatever was typed and wherever.
@Suite struct RedactionTests {
  /// What is planted wherever words can be typed; each planting has its own number.
  private static let marker = "Qzfleur"

  /// A session in which every question is answered, with the marker in each own word.
  private static let session: [Event] = {
    var sitting = PlantedSitting(marker: marker)
    sitting.hold()
    return sitting.events
  }()

  /// What was said of it by a reviewer, and typed in a rehearsal.
  private static let reviewed = Reviewed(
    trainee: "Sam \(marker)9001", author: "Ms \(marker)9002", words: "May I, \(marker)9003?",
    goal: "\(marker)9004 first", comment: "So \(marker)9005", reason: "As \(marker)9006")

  private static func documents(redacted: Bool) -> SessionDocuments {
    let nine = Date(timeIntervalSince1970: 1_782_900_000)
    let events = session.enumerated().map {
      (at: nine.addingTimeInterval(Double($0) * 20), event: $1)
    }
    return SessionDocuments(
      id: "k7q2", events: events, reviews: [reviewed.review(of: "k7q2", lines: [3, 4, 40])],
      rehearsals: [rehearsal], in: playbook, zone: .gmt, redacted: redacted, reader: turnReader)
  }

  private static let rehearsal = reviewed.rehearsal(alias: "Old \(marker)9000", after: "k7q2")

  private static func rehearsal(redacted: Bool) throws -> RehearsalDocument {
    try #require(
      SessionDocuments(
        id: rehearsal.id, events: rehearsal.events, reviews: rehearsal.reviews, in: playbook,
        zone: .gmt, redacted: redacted, reader: turnReader
      ).rehearsal)
  }

  private static func texts(redacted: Bool, as format: DocumentFormat) throws -> [String] {
    let writer = DocumentWriter(playbook: playbook, harmless: { $0 })
    let documents = documents(redacted: redacted)
    return [
      try writer.write(documents.transcript, as: format),
      try writer.write(documents.roadmap(), as: format),
      try writer.write(documents.report(), as: format),
      try writer.write(rehearsal(redacted: redacted), as: format),
    ]
      + [
        try documents.brief().map { try writer.write($0, as: format) },
        try documents.ropes().map { try writer.write($0, as: format) },
      ].compactMap { $0 }
  }

  @Test(arguments: DocumentFormat.allCases)
  func noMarkerIsLeft(format: DocumentFormat) throws {
    for text in try Self.texts(redacted: true, as: format) {
      #expect(!text.localizedCaseInsensitiveContains(Self.marker))
      #expect(!text.contains("fleur"))
    }
  }

  /// Whoever the executive is and works for is not told by the option either, nor by its id.
  @Test(arguments: DocumentFormat.allCases)
  func neitherRoleNorOrganisationIsLeft(format: DocumentFormat) throws {
    for purpose in [QuestionPurpose.role, .sector, .size] {
      let question = try #require(playbook[question: purpose])
      let chosen = try #require(PlantedSitting.identifying[purpose.rawValue])
      let option = try #require(question.option(chosen))
      for text in try Self.texts(redacted: true, as: format) {
        #expect(!text.contains(option.say) && !text.contains("\(option.id)"))
      }
      let told = try Self.texts(redacted: false, as: format).joined()
      if format != .csv { #expect(told.contains(option.say.prefix(12))) }
    }
  }

  /// The test above could not fail if nothing had been planted.
  @Test func everyPlantingShowsInTheWholeDocuments() throws {
    let whole = try Self.texts(redacted: false, as: .json).joined()
    let typed = Self.session.compactMap { event in
      if case .typed(let text) = event { text } else { nil }
    }
    let planted = typed.flatMap { $0.matches(of: #/Qzfleur[0-9]+/#).map { String($0.output) } }
    #expect(planted.count > 40)
    let elsewhere = (9000...9006).map { "\(Self.marker)\($0)" } + ["\(Self.marker)0"]
    for marker in planted + elsewhere { #expect(whole.contains(marker), "\(marker)") }
    var kinds: Set<String> = []
    for event in Self.session {
      switch event {
      case .answered(_, let answer) where answer.text?.contains(Self.marker) == true:
        kinds.insert("text")
      case .answered(_, let answer) where answer.words?.contains(Self.marker) == true:
        kinds.insert("words")
      case .noted(let words) where words.contains(Self.marker): kinds.insert("noted")
      case .declined(let words) where words.contains(Self.marker): kinds.insert("declined")
      case .proposed(_, _, let words, _) where words.contains(Self.marker): kinds.insert("proposed")
      case .said(_, let text) where text.contains(Self.marker): kinds.insert("said")
      default: continue
      }
    }
    #expect(kinds == ["text", "words", "noted", "declined", "proposed", "said"])
  }

  /// What is left out is replaced, not lost: the same lines, the same steps on the same days.
  @Test func theRestStays() throws {
    let whole = try Self.json(redacted: false)
    let redacted = try Self.json(redacted: true)
    let count: ([String: Any], String) -> Int = { ($0[$1] as? [Any])?.count ?? -1 }
    let (before, after) = (try part("transcript", whole), try part("transcript", redacted))
    for key in ["entries", "answers", "notes"] {
      #expect(count(before, key) == count(after, key))
    }
    let steps: ([String: Any]) -> [[String]] = { document in
      (document["steps"] as? [[String: Any]] ?? []).map { step in
        ["id", "starts", "ends"].compactMap { step[$0] as? String }
      }
    }
    #expect(!steps(try part("roadmap", whole)).isEmpty)
    #expect(steps(try part("roadmap", whole)) == steps(try part("roadmap", redacted)))
    #expect(redacted["redacted"] as? Bool == true && whole["redacted"] as? Bool == false)
    let told = try Self.texts(redacted: true, as: .text)[0]
    #expect(told.contains("[name]") && told.contains("[own words]") && told.contains("[role]"))
    #expect(told.contains("I am "), "what the assistant says of its own accord stays")
  }

  @Test func whatNamesNobodyStays() throws {
    let said = try Self.texts(redacted: true, as: .csv)[0]
    let rows = try CsvReader.rows(of: said)
    let lines = Dictionary(grouping: rows.dropFirst(), by: { $0[2] })
    for line in ["welcome", "verdict-firm", "verdict-needs", "barrier-item", "why-option"] {
      guard let texts = lines[line]?.map({ $0[3] }) else { continue }
      #expect(texts.allSatisfy { !$0.contains("[own words]") }, "\(line): \(texts)")
    }
    let asked = try #require(lines["last-question"] ?? lines["furthest-word"])
    #expect(asked.allSatisfy { $0[3].contains("[name]") && !$0[3].contains("[own words]") })
  }

  private static func json(redacted: Bool) throws -> [String: Any] {
    let report = try texts(redacted: redacted, as: .json)[2]
    return try #require(
      try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any])
  }

  private func part(_ key: String, _ report: [String: Any]) throws -> [String: Any] {
    try #require(report[key] as? [String: Any])
  }
}
