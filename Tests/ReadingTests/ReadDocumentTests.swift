import Belief
import Documents
import Foundation
import Interview
import Testing

@Suite struct ReadDocumentTests {
  @Test func hasTheKeysThatProgramsRelyOn() throws {
    let note =
      "Call her Harriet. She asked who would run it and when we can start. Parking is awful."
    let writer = DocumentWriter(playbook: playbook, harmless: { $0 })
    let text = try writer.json(ReadDocument(reader.read(note, today: today)))
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(object.keys) == ["schema", "sentences", "level", "belief", "barriers"])
    let sentences = try #require(object["sentences"] as? [[String: Any]])
    #expect(sentences.count == 3)
    #expect(sentences.allSatisfy { Set($0.keys) == ["text", "readings"] })
    let readings = sentences.flatMap { $0["readings"] as? [[String: Any]] ?? [] }
    #expect(readings.allSatisfy { Set($0.keys) == ["kind", "id", "confidence", "accepted"] })
    #expect(readings.first?["kind"] as? String == "fact")
    #expect(readings.first?["accepted"] as? Bool == true)
    let belief = try #require(object["belief"] as? [String: Double])
    #expect(Set(belief.keys) == Set(Level.allCases.map(\.rawValue)))
    #expect(abs(belief.values.reduce(0, +) - 1) < 0.001)
    let barriers = try #require(object["barriers"] as? [String: Double])
    #expect(Set(barriers.keys) == Set(Barrier.allCases.map(\.rawValue)))
    #expect(object["level"] as? String == belief.max { $0.value < $1.value }?.key)
  }
}
