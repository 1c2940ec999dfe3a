import Foundation
import Testing

@Suite struct PromptsTests {
  @Test func `the built-in content and the folder it comes from have no mistakes`() throws {
    let home = try Home()
    let builtIn = try home.run("prompts", "check")
    #expect(builtIn.exit == .code(0))
    #expect(builtIn.output.wholeMatch(of: /No mistakes in \d+ files\.\n/) != nil)
    let folder = try home.run("prompts", "check", "--prompts", try copy(into: home))
    #expect(folder.exit == .code(0))
  }

  @Test func `every mistake is told with file, line and column`() throws {
    let home = try Home()
    let folder = try copy(into: home)
    let file = folder + "/interview/support.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let wrong = text.replacing(
      "opposed: 3, blind: 13", with: "opposed: 4, blind: 13", maxReplacements: 1)
    try wrong.write(toFile: file, atomically: true, encoding: .utf8)
    let line = try #require(
      wrong.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("opposed: 4, blind: 13") })

    let checked = try home.run("prompts", "check", "--prompts", folder)
    #expect(checked.exit == .code(1))
    let place = try #require(checked.output.firstMatch(of: /support\.yaml:(\d+):(\d+): ./))
    let told = try #require(Int(place.1))
    #expect(abs(told - line) < 25)
    #expect(checked.errors.contains(/^\d+ mistakes?\.\n$/))

    home.environment["SUASOR_PROMPTS"] = folder
    for arguments in [["interview"], ["assess", "-"], ["prompts", "export"]] {
      let refused = try home.run(arguments, bytes: Array("answers: {}\n".utf8))
      #expect(refused.exit == .code(1))
      #expect(refused.output == "")
      #expect(refused.errors.contains(/support\.yaml:\d+:\d+: ./))
    }
  }

  @Test(arguments: ["", "none", "file", "broken"])
  func `a folder that is none, or holds no content, is told`(name: String) throws {
    let home = try Home()
    try home.file("file", "text")
    try FileManager.default.createDirectory(
      atPath: home.path("broken"), withIntermediateDirectories: true)
    try home.file("broken/levels.yaml", "opposed: [\u{1B}[2J")
    let folder = name.isEmpty ? home.path("no such/\u{1B}[2J") : home.path(name)
    let outcome = try home.run("prompts", "check", "--prompts", folder)
    #expect(outcome.exit == .code(1))
    #expect(!outcome.errors.isEmpty)
    #expect(controls(in: outcome.output + outcome.errors) == [])
  }

  @Test func `the export is JSON with the likelihood of every counted answer`() throws {
    let outcome = try Home().run("prompts", "export", "--json")
    #expect(outcome.exit == .code(0))
    #expect(controls(in: outcome.output) == [])
    let export = try JSONSerialization.jsonObject(with: Data(outcome.bytes)) as? [String: Any]
    #expect((export?["questions"] as? [Any])?.isEmpty == false)
    #expect(outcome.output.contains("\"likelihood\""))
  }

  private func copy(into home: Home) throws -> String {
    let folder = home.path("prompts")
    // Through any link, or the test would break the original.
    let source = Binary.repository.appending(path: "prompts").resolvingSymlinksInPath().path
    try FileManager.default.copyItem(atPath: source, toPath: folder)
    return folder
  }
}
