import Foundation
import Testing

@Suite struct TranscriptTests {
  /// The files of `Transcripts`, by name.
  static let names: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "Transcripts").path)
    return (names ?? []).filter { $0.hasSuffix(".transcript") }.sorted()
  }()

  @Test func thereAreTranscripts() {
    #expect(Self.names.count >= 30)
  }

  @Test(arguments: names, Sitting.Mode.allCases)
  func holds(name: String, mode: Sitting.Mode) throws {
    let file = folder.appending(path: "Transcripts/\(name)")
    let transcript = try Transcript(String(contentsOf: file, encoding: .utf8))
    for mismatch in try TranscriptRun.mismatches(transcript, mode) {
      Issue.record(
        "\(mismatch.problem)",
        sourceLocation: SourceLocation(
          fileID: "InterviewTests/\(name)", filePath: file.path, line: mismatch.line, column: 1))
    }
  }

  @Test(arguments: [
    "say: farewell",
    "ask: role",
    "ask: alias\nsay: welcome",
    "not: welcome",
    "> Blue\nevent: answered alias = “Red”",
    "> Blue\nleave: paused",
    "words: no such words",
    "belief: hesitant >= 0.99",
    "barrier: culture < 0.01",
    "belief: undecided >= 0",
    "strict\nsay: welcome\n> Blue\nask: role",
    "strict\nsay: welcome\nsay: privacy\nsay: how-to-answer\nsay: part\n> Blue\n> 1\nask: sector\n> 1",
    "end: sleep",
    "until: no-such-question",
  ])
  func aWrongTranscriptFails(text: String) throws {
    #expect(try !TranscriptRun.mismatches(Transcript(text), .straight).isEmpty)
  }

  @Test(arguments: [
    "nonsense", "belief: hesitant", "today: tomorrow", "paste: 12", "check-in: soon", "plan: x",
    "shout: aloud",
  ])
  func anUnreadableTranscriptIsRefused(text: String) {
    #expect(throws: Transcript.Malformed(line: 2, text: text)) { try Transcript("\n" + text) }
  }

  @Test func aLineThatIsRightIsNotAMismatch() throws {
    let text = "strict\nsay: welcome\nsay: privacy\nsay: how-to-answer\nsay: part\nask: notes"
    #expect(try TranscriptRun.mismatches(Transcript(text), .straight).isEmpty)
  }
}
