import Belief
import Documents
import Interview
import Playbook
import Practice
import Rehearsal
import Testing

/// Every document that is written as JSON is of the form that the program says it is of.
@Suite struct DocumentSchemaTests {
  private let writer = DocumentWriter(playbook: playbook, harmless: { $0 })

  /// The three executives; one of whom nothing is known; and one whose practitioner disagrees.
  private static let executives: [Executive] = {
    var disputed = Executive.okafor
    disputed.disputes = .opposed
    return Executive.all + [Executive(name: "empty", today: "2026-07-01", answers: []), disputed]
  }()

  private func expectValid(_ json: String, _ schema: DocumentSchema) throws {
    let faults = try JsonSchema(schema.text()).faults(in: json)
    #expect(faults == [])
  }

  @Test(arguments: 0..<5, [false, true])
  func theDocumentsOfASessionAreValid(of number: Int, redacted: Bool) throws {
    let documents = Self.executives[number].documents(redacted: redacted)
    try expectValid(writer.write(documents.transcript, as: .json), .transcript)
    try expectValid(writer.write(documents.roadmap(), as: .json), .roadmap)
    try expectValid(writer.write(documents.report(), as: .json), .report)
    if let brief = documents.brief() { try expectValid(writer.write(brief, as: .json), .brief) }
    if let ropes = documents.ropes() { try expectValid(writer.write(ropes, as: .json), .ropes) }
  }

  @Test(arguments: [false, true])
  func aRehearsalIsValid(redacted: Bool) throws {
    let rehearsal = try #require(Executive.harriet.rehearsal(redacted: redacted))
    try expectValid(writer.write(rehearsal, as: .json), .rehearsal)
    var unreviewed = Executive.harriet
    unreviewed.reviewed = Reviewed(
      trainee: "", author: "", words: "", goal: "", comment: "", reason: "")
    let silent = try #require(unreviewed.rehearsal(redacted: redacted))
    try expectValid(writer.write(silent, as: .json), .rehearsal)
  }

  @Test(arguments: [
    "Junior: What worries you most?\nLead: The law.\nJunior: I see.", "Lead: Well?\nJunior: Hm.",
  ])
  func aScoreIsValid(text: String) throws {
    let talk = try TalkText(text, junior: "Junior")
    let result = Scorer(playbook: playbook).score(talk.talk, in: Scene(level: .hesitant))
    try expectValid(writer.json(ScoreDocument(result, in: playbook)), .score)
  }

  /// The test above would hold of any document if the schemas asked for nothing.
  @Test func theNotesAreInTheReport() throws {
    let report = try Json(writer.write(Executive.harriet.report, as: .json))
    let way = report["practice"]?.items?.first?["ways"]?.items?.last
    #expect(way?["overrides"]?.items?.count == 3)
    #expect(way?["comments"]?.items?.isEmpty == false)
    #expect(report["reviews"]?.items?.first?["comments"]?.items?.count == 3)
  }

  @Test(arguments: 0..<5)
  func anAssessmentIsValid(of number: Int) throws {
    let executive = Self.executives[number]
    try expectValid(writer.json(executive.assessment), .assessment)
    let assessment = AssessmentDocument(
      executive.conversation.assessment, roadmap: executive.roadmap, in: playbook)
    try expectValid(writer.json(assessment), .assessment)
  }

  @Test func aReadingIsValid() throws {
    let reader = NoteReader(playbook)
    for executive in Self.executives {
      let note = executive.notes.joined(separator: " ") + " She asked what might go wrong."
      let reading = reader.read(note, today: executive.conversation.ledger.today)
      try expectValid(writer.json(ReadDocument(reading)), .reading)
    }
  }

  @Test(arguments: ["", "1", "maybe 1 or 2", "/bakc", "go back", "Er hat Nein gesagt."])
  func aReplyIsValid(text: String) throws {
    let place = ReplyPlace(
      question: playbook[question: "last-question"], today: Day(number: 20_635))
    let reply = ReplyReader(playbook).read(text, at: place)
    try expectValid(writer.json(ReplyDocument(reply, at: place)), .reply)
  }

  @Test func everyKindOfReplyIsInItsSchema() throws {
    let kinds = try Json(DocumentSchema.reply.text())["properties"]?["means"]?["enum"]?.items
    #expect(kinds?.compactMap(\.string) == Reply.Kind.allCases.map(\.rawValue))
  }

  @Test func learntCountsAreValid() throws {
    let answers = ["danger", "danger", "someday"].map {
      LabelledAnswer(question: "last-question", options: [$0], level: .hesitant, weight: 1)
    }
    for answers in [[], answers] {
      let learnt = LearntCounts(answers, in: playbook)
      let document = LearntDocument(learnt, executives: 3, of: playbook)
      try expectValid(writer.json(document), .learnt)
    }
  }

  @Test func progressIsValid() throws {
    for progress in [Trainees.good, Trainees.stopped, Trainees.nobody] {
      let document = ProgressDocument(progress, in: playbook) { $0.joined(separator: " ") }
      try expectValid(writer.write(document, as: .json), .progress)
    }
  }

  @Test func agreementIsValid() throws {
    for count in [0, 1, 40] {
      let records = Trainees.good.records.flatMap { Array(repeating: $0, count: count) }
      let document = AgreementDocument(SupervisorAgreement.all(in: records), in: playbook)
      try expectValid(writer.write(document, as: .json), .agreement)
    }
  }

  @Test func anotherDocumentIsNotValid() throws {
    let roadmap = try writer.write(Executive.harriet.roadmap, as: .json)
    for schema in DocumentSchema.allCases where schema != .roadmap {
      #expect(try !JsonSchema(schema.text()).faults(in: roadmap).isEmpty)
    }
    let later = roadmap.replacing(#""schema" : 1"#, with: #""schema" : 2"#)
    #expect(later != roadmap)
    #expect(try !JsonSchema(DocumentSchema.roadmap.text()).faults(in: later).isEmpty)
  }

  @Test(arguments: DocumentSchema.allCases)
  func aSchemaStandsByItself(schema: DocumentSchema) throws {
    let text = try schema.text()
    let json = try Json(text)
    #expect(json["$id"]?.string == "urn:suasor:document:\(schema.rawValue):1")
    #expect(json["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
    let ids = text.matches(of: #/"\$id" : "([^"]+)"/#).map { String($0.output.1) }
    for reference in text.matches(of: #/"\$ref" : "(urn:[^"]+)"/#) {
      #expect(ids.contains(String(reference.output.1)))
    }
  }
}
