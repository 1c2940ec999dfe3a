import Foundation
import Testing

@Suite struct KeptSessionTests {
  let home: Home
  let id: String

  init() throws {
    home = try Home()
    let script = "Harriet\nfinance\nhealthcare\n/enough\n\n"
    try #require(home.run("interview", input: script).exit == .code(0))
    id = try #require(home.sessions().first)
  }

  @Test func `sessions are listed, shown and deleted`() throws {
    try home.run("--new", input: "Blue\n1\n")
    let list = try home.run("sessions")
    #expect(list.output.contains(/Harriet +finished/))
    #expect(list.output.contains(/Blue +paused/))
    #expect(try home.run("sessions", "list", "--limit", "1").output.contains("Harriet") == false)
    let shown = try home.run("sessions", "show", id)
    #expect(shown.exit == .code(0))
    #expect(shown.output.contains("Harriet"))

    let spared = try home.run("sessions", "delete", id, input: "n\n")
    #expect(spared.output.contains("Nothing is deleted."))
    #expect(try home.run("sessions", "delete", id).output.contains("Nothing is deleted."))
    #expect(try home.run("sessions", "delete", id, "--yes").output == "Deleted \(id).\n")
    #expect(try home.sessions().count == 1)
    for command in [
      ["sessions", "show"], ["sessions", "delete", "-y"], ["roadmap"], ["transcript"],
    ] {
      let lost = try home.run(command + [id], bytes: [])
      #expect(lost.exit == .code(1))
      #expect(lost.errors.contains("There is no session \"\(id)\""))
    }
  }

  @Test(arguments: ["patel-howe", "yes, Patel-Howe please", "Dr Patel-Howe", "carry on"])
  func `a paused conversation is taken up by a part of the name`(typed: String) throws {
    try home.run("--new", input: "Dr Patel-Howe\n/quit\n")
    let before = try home.sessions().count
    let terminal = try Terminal(home, [Binary.path, "interview"])
    try terminal.ready()
    let again = try terminal.answer(typed)
    #expect(again.contains("Patel-Howe's role"))
    #expect(try home.sessions().count == before)
  }

  @Test func `what was deleted leaves no trace in the files`() throws {
    try home.run("--new", input: "Rumpelstiltskin\n")
    let other = try #require(try home.sessions().first)
    #expect(try traces(of: "Rumpelstiltskin"))
    try home.run("sessions", "delete", other, "--yes")
    #expect(try !traces(of: "Rumpelstiltskin"))
    #expect(try traces(of: "Harriet"))
  }

  @Test(arguments: ["roadmap", "transcript"])
  func `a document is had in every format`(command: String) throws {
    let terminal = try home.run(command, id, "--format", "terminal")
    #expect(terminal.output.contains("Harriet"))
    #expect(try home.run(command, id).output == terminal.output)
    #expect(try home.run(command, id, "--format", "markdown").output.hasPrefix("# "))
    let json = try home.run(command, id, "--format", "json")
    #expect(try JSONSerialization.jsonObject(with: Data(json.bytes)) is [String: Any])
    for format in ["terminal", "markdown", "text"] {
      let text = try home.run(command, id, "--format", format).output
      #expect(controls(in: text) == [])
      #expect(!text.contains("{{") && !text.contains("}}") && !text.contains("{alias}"))
    }
  }

  @Test(arguments: ["roadmap", "transcript"])
  func `a document is never written over another file`(command: String) throws {
    let path = home.path("out.md")
    let written = try home.run(command, id, "--output", path)
    #expect(written.exit == .code(0))
    #expect(written.output == "Written to \(path).\n")
    let text = try home.text("out.md")
    #expect(text.hasPrefix("# "))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)

    let refused = try home.run(command, id, "--format", "json", "--output", path)
    #expect(refused.exit == .code(1))
    #expect(refused.errors.contains("already a file \(path)"))
    #expect(try home.text("out.md") == text)
    let astray = try home.run(command, id, "--output", home.path("no/where.md"))
    #expect(astray.exit == .code(1))
    #expect(astray.errors.contains("no such file or directory"))
  }

  @Test func `the name of the file asks for a format`() throws {
    for (name, start) in [("a.json", "{"), ("a.md", "# "), ("a", "# ")] {
      try home.run("transcript", id, "-o", home.path(name))
      #expect(try home.text(name).hasPrefix(start), "\(name)")
    }
  }

  @Test func `store and folder are for their owner alone`() throws {
    home.environment["SUASOR_STORE"] = nil
    try home.run(input: "Blue\n")
    let folder = home.path("data/suasor")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.contains("sessions.sqlite"))
    for path in [folder] + files.map({ folder + "/" + $0 }) {
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(try #require(mode) & 0o077 == 0, "\(path)")
    }
  }

  private func traces(of word: String) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: home.folder)
      .filter { $0.hasPrefix("store.sqlite") && !$0.hasSuffix(".locks") }
      .contains {
        try Data(contentsOf: URL(filePath: home.path($0))).range(of: Data(word.utf8)) != nil
      }
  }
}
