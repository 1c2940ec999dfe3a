import Documents
import Foundation
import Interview
import Playbook
import Rehearsal
import Synchronization
import Testing

/// What those type who practise cannot change the documents about their practice either.
@Suite struct HostileTraineeTests {
  private let writer = DocumentWriter(playbook: playbook, harmless: HostileTextTests.harmless)
  private static let scorer = Scorer(playbook: playbook, reader: turnReader)

  /// The documents by what was typed, each made once.
  private static let made = Mutex<[String: (ProgressDocument, ScoreDocument)]>([:])

  private func documents(_ text: String) throws -> (
    progress: ProgressDocument, score: ScoreDocument
  ) {
    if let known = Self.made.withLock({ $0[text] }) { return known }
    let reviewed = Reviewed(
      trainee: text, author: text, words: "May I show you one page?", goal: text, comment: text,
      reason: text)
    // What is to be typed repeats the name.
    let progress = ProgressDocument(Trainees.progress(of: reviewed), in: playbook) {
      $0.joined(separator: " ")
    }
    let talk = try TalkText("Lead: Well?\nJunior: \(text)\nLead: Hm.", junior: "Junior")
    let result = Self.scorer.score(talk.talk, in: Scene(level: .hesitant))
    let made = (progress, ScoreDocument(result, in: playbook))
    Self.made.withLock { $0[text] = made }
    return made
  }

  private func progress(_ text: String, as format: DocumentFormat) throws -> String {
    try writer.write(documents(text).progress, as: format)
  }

  private func score(_ text: String, as format: DocumentFormat) throws -> String {
    try writer.write(documents(text).score, as: format)
  }

  @Test(arguments: HostileTextTests.texts)
  func noTypedSignIsLiveOnAPage(text: String) throws {
    // A command has as many parts as it has words.
    func elements(_ text: String) throws -> [Page.Element] {
      try Page(progress(text, as: .html)).elements.filter { $0.attributes != ["class": "word"] }
    }
    let (page, plain) = (try elements(text), try elements("Blue"))
    #expect(page.map(\.name) == plain.map(\.name))
    #expect(page.map(\.attributes) == plain.map(\.attributes))
    let score = try Page(score(text, as: .html))
    let other = try Page(self.score("Blue", as: .html))
    #expect(Set(score.elements.map(\.name)).isSubset(of: other.elements.map(\.name)))
  }

  @Test(arguments: HostileTextTests.texts)
  func noTypedSignIsLiveInMarkdown(text: String) throws {
    for markdown in [try progress(text, as: .markdown), try score(text, as: .markdown)] {
      #expect(HostileTextTests.live(in: markdown) == [])
      #expect(!markdown.contains("**bold**"))
    }
  }

  @Test(arguments: HostileTextTests.texts, DocumentFormat.allCases)
  func noControlCharacterStandsInADocument(text: String, format: DocumentFormat) throws {
    for document in [try progress(text, as: format), try score(text, as: format)] {
      let plain = format == .csv ? document.replacing("\r\n", with: "\n") : document
      #expect(
        !plain.unicodeScalars.contains { HostileTextTests.isControl($0) && $0 != "\n" })
    }
  }

  @Test(arguments: HostileTextTests.texts)
  func noTypedSignIsLiveInATable(text: String) throws {
    for table in [try progress(text, as: .csv), try score(text, as: .csv)] {
      let cells = try CsvReader.rows(of: table).joined()
      #expect(!cells.contains { "=+@\t\r".contains($0.first ?? " ") })
    }
  }

  /// What is told of the name comes back whole to a program.
  @Test(arguments: HostileTextTests.texts)
  func jsonKeepsTheNameExactly(text: String) throws {
    let json = try progress(text, as: .json)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["trainee"] as? String == text)
    #expect((object?["rehearsals"] as? [Any])?.count == 2)
  }
}
