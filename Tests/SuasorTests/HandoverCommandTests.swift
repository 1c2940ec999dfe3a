import Foundation
import Testing

/// `sessions export`, `import`, `list`, `search` and `forget` on the command line.
@Suite struct HandoverCommandTests {
  let home: Home
  let other: Home

  init() throws {
    home = try Home()
    other = try Home()
    try home.run(input: "Harriet\nfinance\nfinance\n")
    try home.run("--new", input: "Blue\noperations\nhealthcare\n")
  }

  @Test func `what is handed over arrives, and once only`() throws {
    let exported = try home.run("sessions", "export", "--all")
    #expect(exported.exit == .code(0) && exported.errors == "")
    #expect(exported.output.split(separator: "\n").allSatisfy { $0.hasPrefix("{\"record\":\"") })

    let first = try other.run("sessions", "import", "-", input: exported.output)
    #expect(first.exit == .code(0) && first.errors == "")
    #expect(first.output == "Conversations: 2 added.\n")
    #expect(try other.run("sessions", "export", "--all").output == exported.output)
    let list = try home.run("sessions").output
    #expect(try other.run("sessions").output == list)
    let second = try other.run("sessions", "import", "-", input: exported.output)
    #expect(second.output == "Conversations: 2 here already.\n")
  }

  @Test func `one conversation goes to a file of one's own`() throws {
    let id = try #require(try home.sessions().last)
    let path = home.path("one.jsonl")
    let written = try home.run("sessions", "export", String(id.prefix(5)), "--output", path)
    #expect(written.output == "Written to \(path).\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try home.run("sessions", "export", id, "--output", path).exit == .code(1))
    #expect(try other.run("sessions", "import", path).output == "Conversations: 1 added.\n")
    #expect(try other.transcript(id).alias == "Harriet")
  }

  @Test func `a conversation that came over can be gone on with there`() throws {
    let id = try #require(try home.sessions().first)
    let lines = try home.run("sessions", "export", id).output
    try other.run("sessions", "import", "-", input: lines)
    try other.run("interview", "--session", id, input: "2\n")
    let back = try other.run("sessions", "export", id).output
    #expect(
      try home.run("sessions", "import", "-", input: back).output
        == "Conversations: 1 taken further.\n")
    #expect(try home.transcript(id).typed == ["Blue", "operations", "healthcare", "2"])

    try other.run("interview", "--session", id, input: "3\n")
    try home.run("interview", "--session", id, input: "4\n")
    let theirs = try other.run("sessions", "export", id).output
    let before = try home.run("sessions", "export", id).output
    let conflict = try home.run("sessions", "import", "-", input: theirs)
    #expect(conflict.exit == .code(1))
    #expect(conflict.errors.contains("Session \(id) is left as it was"))
    #expect(conflict.output == "Conversations: 1 left as they were.\n")
    #expect(try home.run("sessions", "export", id).output == before)
  }

  @Test func `a damaged line is named, the rest is imported, and the exit code says so`() throws {
    var lines = try home.run("sessions", "export", "--all").output
      .split(separator: "\n").map(String.init)
    lines[4] = String(lines[4].dropLast(10))
    let outcome = try other.run(
      "sessions", "import", "-", input: lines.joined(separator: "\n"))
    #expect(outcome.exit == .code(1))
    #expect(outcome.errors.hasPrefix("Line 5 is left out: it is not JSON, or not whole.\n"))
    #expect(outcome.output == "Conversations: 2 added.\n")
    #expect(try other.sessions().count == 2)
  }

  @Test func `a file of something else is not gone through line by line`() throws {
    let text = (1...5000).map { "line \($0)\n" }.joined()
    let outcome = try other.run("sessions", "import", "-", input: text)
    #expect(outcome.exit == .code(1))
    #expect(outcome.errors.split(separator: "\n").count == 22)
    #expect(outcome.errors.contains("And 4980 more lines are left out."))
    #expect(outcome.output == "There was no conversation in it.\n")
    #expect(try other.run("sessions", "import", "/no/such").exit == .code(1))
  }

  @Test func `lists are narrowed down`() throws {
    #expect(try home.run("sessions", "list", "--organisation", "health").output.contains("Blue"))
    #expect(
      try !home.run("sessions", "list", "--organisation", "health").output.contains("Harriet"))
    #expect(
      try home.run("sessions", "list", "--status", "finished").output.contains("No conversation is")
    )
    #expect(try home.run("sessions", "list", "--since", "2020-01-01").output.contains("Harriet"))
    #expect(try !home.run("sessions", "list", "--since", "2999-01-01").output.contains("Harriet"))
    #expect(try home.run("sessions", "list", "--level", "nobody").exit == .code(2))
    #expect(try home.run("sessions", "list", "--since", "soon").exit == .code(2))
  }

  @Test func `words are found in their place`() throws {
    let found = try home.run("sessions", "search", "FINANC*")
    #expect(found.output.contains("Harriet"))
    #expect(found.output.contains("*finance*"))
    #expect(!found.output.contains("Blue"))
    #expect(try home.run("sessions", "search", "--plain", "blue").output.contains("- Blue"))
    #expect(try home.run("sessions", "search", "xyzzy").output == "Nothing was found for xyzzy.\n")
    #expect(try home.run("sessions", "search", "\"", "*", "--", "-x").exit == .code(0))
  }

  @Test func `everything can be forgotten at once`() throws {
    try home.file("store.sqlite.history", "{\"text\":[\"Harriet\"]}")
    #expect(try home.run("sessions", "forget", "--all", input: "no\n").output.contains("all 2"))
    #expect(try home.sessions().count == 2)
    #expect(try home.run("sessions", "forget", "--all", "--yes").output == "Deleted all.\n")
    #expect(try home.sessions().isEmpty)
    for name in try FileManager.default.contentsOfDirectory(atPath: home.folder) {
      guard name.hasPrefix("store.sqlite"),
        let data = FileManager.default.contents(atPath: home.path(name))
      else { continue }
      #expect(data.range(of: Data("Harriet".utf8)) == nil, "\(name)")
    }
    for arguments in [[], ["--all", "abc"]] {
      #expect(try home.run(["sessions", "forget"] + arguments, bytes: []).exit == .code(2))
    }
  }

  @Test func `privacy tells what is kept, where, and who can read it`() throws {
    let none = try other.run("privacy")
    #expect(none.output.contains("Nothing is kept yet."))
    #expect(!FileManager.default.fileExists(atPath: other.store))

    let told = try home.run("privacy", "--plain")
    #expect(told.exit == .code(0))
    #expect(told.output.contains("2 conversations are kept."))
    #expect(flattened(told.output).contains("in the folder \(home.folder), "))
    #expect(told.output.contains("File: store.sqlite\nSize: "))
    #expect(told.output.contains("Who can read it: you alone"))
    #expect(told.output.contains("suasor sessions forget --all"))
    // The folder is another's to open or close, and its permissions are told as they are.
    chmod(home.folder, 0o755)
    #expect(flattened(try home.run("privacy").output).contains("everybody on this machine"))
  }
}
