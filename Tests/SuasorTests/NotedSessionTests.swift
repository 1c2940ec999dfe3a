import Foundation
import Testing

/// What was practised after a conversation, and said of it, goes with it.
@Suite struct NotedSessionTests {
  let home: Home
  let interview, rehearsal: String

  init() throws {
    home = try Home()
    try home.run(input: "Harriet\nfinance\nfinance\n/enough\n\n")
    interview = try #require(try home.sessions().first)
    try home.run(
      "rehearse", interview, "--level", "hesitant", "--barrier", "legal-risk", "--trainee", "Sam",
      "--seed", "7", input: "Which rule worries you most?\n/stop\n")
    rehearsal = try #require(try home.sessions().first)
    try home.run("review", interview, "--by", "Ms Lund", input: "2: a name is enough\ndone\n")
    try home.run("review", rehearsal, "--by", "Mr Oduya", input: "2: wait for it\ndone\n")
  }

  @Test func `the report holds practice and review notes`() throws {
    let report = flattened(try home.run("report", interview).output)
    for words in [
      "Sam", "Ms Lund", "Mr Oduya", "a name is enough", "wait for it", rehearsal, "of 100",
    ] {
      #expect(report.contains(words), "\(words)")
    }
    let redacted = try home.run("report", interview, "--redact").output
    for words in ["Sam", "Lund", "Oduya", "enough, ", "wait for it", "Harriet"] {
      #expect(!redacted.contains(words), "\(words)")
    }
  }

  @Test func `a comment stands beside its line`() throws {
    let lines = try home.run("transcript", interview, "--format", "text").output
      .split(separator: "\n")
    let spoken = try #require(lines.firstIndex { $0.hasPrefix("You (") })
    #expect(lines[spoken].hasSuffix("Harriet"))
    #expect(lines[spoken + 1].hasSuffix("a name is enough"))
    let talk = try home.run("transcript", rehearsal, "--format", "text").output
      .split(separator: "\n")
    let turn = try #require(talk.firstIndex { $0.hasPrefix("1. You: Which rule") })
    #expect(talk[turn + 1].hasSuffix("wait for it"))
  }

  @Test func `a list can be narrowed down to a kind`() throws {
    for (kind, count) in [("interview", 1), ("rehearsal", 1), ("review", 2)] {
      let list = try home.run("sessions", "list", "--kind", kind, "--plain").output
      #expect(list.split(separator: "\n").count { $0.hasPrefix("Id: ") } == count, "\(kind)")
    }
  }

  @Test func `a review is printed only with what it is about`() throws {
    let review = try #require(try home.sessions().first)
    for command in ["report", "transcript", "roadmap", "brief"] {
      let outcome = try home.run(command, review)
      #expect(outcome.exit == .code(1) && outcome.errors.contains("is a review itself"))
    }
  }

  @Test func `export and oblivion take the notes along`() throws {
    let other = try Home()
    let lines = try home.run("sessions", "export", interview).output
    #expect(
      try other.run("sessions", "import", "-", input: lines).output == "Conversations: 4 added.\n")
    #expect(try other.run("sessions", "export", interview).output == lines)
    #expect(try home.run("sessions", "search", "worries").output.contains(rehearsal))
    let asked = try home.run("sessions", "forget", interview, input: "n\n").output
    #expect(asked.contains("with its 1 rehearsal and 2 reviews"))
    try home.run("sessions", "forget", interview, "--yes")
    #expect(try home.sessions().isEmpty)
    #expect(try home.run("sessions", "search", "wait").output.contains("Nothing was found"))
    let files = try FileManager.default.contentsOfDirectory(atPath: home.folder)
    for file in files where file.hasPrefix("store.sqlite") {
      let left = FileManager.default.contents(atPath: home.path(file)) ?? Data()
      for words in ["wait for it", "Which rule", "Oduya", "oduya", "enough"] {
        #expect(left.range(of: Data(words.utf8)) == nil, "\(words) in \(file)")
      }
    }
  }
}
