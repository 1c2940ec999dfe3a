import Documents
import Foundation
import Testing

/// The names in the JSON forms, on which others build.
@Suite struct KeyNameTests {
  private let writer = DocumentWriter(playbook: playbook, harmless: { $0 })

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func aStepHasTheseKeys() throws {
    let roadmap = try object(writer.write(Executive.harriet.roadmap, as: .json))
    let steps = try #require(roadmap["steps"] as? [[String: Any]])
    #expect(!steps.isEmpty)
    let wanted: Set = [
      "id", "title", "stage", "from", "to", "because", "timing", "information", "manner", "ask",
      "signs", "desk", "if_not", "starts", "ends", "eases", "cases",
    ]
    let more: Set = ["basis", "learns", "not_when", "effort_hours"]
    for step in steps {
      // Who else carries a step is there only where there is such a person.
      #expect(Set(step.keys).subtracting(["messenger"]) == wanted.union(more))
    }
    let texts = ["id", "title", "stage", "from", "to", "timing", "information", "manner", "ask"]
    for step in steps {
      for key in texts { #expect((step[key] as? String)?.isEmpty == false, "\(key)") }
    }
  }

  @Test func aRoadmapHasTheseKeys() throws {
    let roadmap = try object(writer.write(Executive.harriet.roadmap, as: .json))
    let wanted: Set = [
      "schema", "alias", "planned", "level", "target", "confidence", "wanted", "stop", "remarks",
      "steps", "windows", "blocked", "redacted", "ropes",
    ]
    #expect(Set(roadmap.keys) == wanted)
  }

  @Test func anAssessmentHasTheseKeys() throws {
    let assessment = try object(writer.json(Executive.harriet.assessment))
    let wanted: Set = [
      "schema", "playbook", "level", "confidence", "belief", "barriers", "evidence", "next",
      "unknown", "surprises",
    ]
    #expect(Set(assessment.keys) == wanted)
    let evidence = try #require((assessment["evidence"] as? [[String: Any]])?.first)
    #expect(Set(evidence.keys) == ["question", "option", "known", "weight_bits", "expected"])
    let next = try #require((assessment["next"] as? [[String: Any]])?.first)
    #expect(Set(next.keys) == ["question", "gain_bits", "level_bits", "barrier_bits"])
    let belief = try #require(assessment["belief"] as? [String: Double])
    #expect(Set(belief.keys) == ["opposed", "blind", "hesitant", "positive", "enthusiast"])
    #expect(abs(belief.values.reduce(0, +) - 1) < 1e-9)
    #expect((assessment["barriers"] as? [String: Double])?.count == 10)
  }

  @Test func aTranscriptHasTheseKeys() throws {
    let transcript = try object(writer.write(Executive.harriet.transcript, as: .json))
    let wanted: Set = [
      "schema", "id", "alias", "playbook", "began", "ended", "finished", "entries", "answers",
      "corrections", "notes", "outcome", "redacted",
    ]
    #expect(Set(transcript.keys) == wanted)
  }

  @Test(arguments: [
    ("plan.md", DocumentFormat.markdown), ("plan.markdown", .markdown), ("PLAN.MD", .markdown),
    ("a/b.c/plan.json", .json), ("plan.txt", .text), ("plan.text", .text), ("x.md.txt", .text),
    ("report.html", .html), ("report.HTM", .html), ("report.csv", .csv),
  ])
  func aFileNameAsksForAFormat(path: String, format: DocumentFormat) {
    #expect(DocumentFormat(path: path) == format)
  }

  @Test(arguments: ["plan", "plan.docx", "", "a.md/plan", "json-plan", "plan.pdf", "plan."])
  func anotherFileNameAsksForNone(path: String) {
    #expect(DocumentFormat(path: path) == nil)
  }
}
