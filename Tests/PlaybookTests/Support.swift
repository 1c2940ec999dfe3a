import Foundation

@testable import Playbook

/// The built-in content as texts, to be changed in memory.
let builtIn: [String: String] = {
  let files = PlaybookFiles.embedded
  let texts = files.names.compactMap { name in files.text(name).map { (name, $0) } }
  return Dictionary(uniqueKeysWithValues: texts)
}()

/// The same with a stance of a few words, few remarks and few answers, which is quicker to check.
let builtInWithShortStance: [String: String] = {
  var texts = builtIn
  for name in texts.keys where name.hasPrefix("remarks/") && name != "remarks/plain.md" {
    texts[name] = "# Short\n\n## nothing\n\n- Short is \(name).\n"
  }
  for name in texts.keys where name.hasPrefix("answers/") && name != "answers/role.md" {
    texts[name] = "# Short\n\n## no answer\n\n- Short is this.\n"
  }
  texts["stance.yaml"] = """
    rules:
      deceive:
        forbids: To deceive.
        instead: Say what is so.
        phrases: [pretend that, make up * survey]
    sensitive:
      health:
        warns: That is about health.
        words: [ill|sick]

    """
  return texts
}()

/// The project's folder.
let project = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The lines of a file in `Fixtures`.
func fixture(_ name: String) throws -> [String] {
  let file = project.appending(path: "Tests/PlaybookTests/Fixtures/\(name)")
  return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
}

/// The mistakes as they are printed, one a line.
func described(_ mistakes: [Mistake]) -> String {
  let files = PlaybookFiles(texts: [:])
  return mistakes.map { "\n" + $0.description(in: files) }.joined()
}
