import Foundation
import TestSupport
import Testing

@testable import Playbook

@Suite struct BuiltInTests {
  @Test func hasNoMistakes() {
    let mistakes = PlaybookCheck.mistakes(in: .embedded)
    #expect(mistakes.isEmpty, "\(described(mistakes))")
  }

  @Test func opens() throws {
    let playbook = try Playbook.embedded()
    #expect(playbook.levels.count == 5)
    #expect(playbook.barriers.count == 10)
    #expect(!playbook.tactics.isEmpty && !playbook.cases.isEmpty && !playbook.objections.isEmpty)
    #expect(playbook.stance?.rules.isEmpty == false)
    #expect(!playbook.glossary.isEmpty)
  }

  @Test func isTheFolder() throws {
    let folder = try PlaybookFiles(folder: project.appending(path: "prompts"))
    if Snapshot.isRecording {
      let file = project.appending(path: "Sources/CPrompts/prompts.c")
      try source(embedding: folder.names).write(to: file, atomically: true, encoding: .utf8)
    } else {
      let differing = Set(folder.names).symmetricDifference(PlaybookFiles.embedded.names)
      #expect(
        differing.isEmpty, "record Sources/CPrompts/prompts.c with RECORD_SNAPSHOTS=1 swift test")
      #expect(PlaybookFiles.embedded.digest == folder.digest)
    }
  }

  @Test func theSourceThatEmbedsItIsWrittenAlike() throws {
    let file = project.appending(path: "Sources/CPrompts/prompts.c")
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == source(embedding: PlaybookFiles.embedded.names))
  }

  private func source(embedding names: [String]) -> String {
    let arrays = names.map { name in
      """
      static const unsigned char \(identifier(of: name))[] = {
      #embed "../../prompts/\(name)"
      };

      """
    }
    let rows = names.map { name in
      "    {\"\(name)\", \(identifier(of: name)), sizeof \(identifier(of: name))},\n"
    }
    return """
      // The playbook, compiled in. A test compares this list with the folder; with RECORD_SNAPSHOTS=1 it \
      writes it anew.

      #include "CPrompts.h"

      \(arrays.joined())
      static const struct {
        const char *name;
        const unsigned char *bytes;
        long size;
      } files[] = {
      \(rows.joined())};

      int cprompts_count(void) { return (int)(sizeof files / sizeof files[0]); }

      const char *cprompts_name(int position) { return files[position].name; }

      const unsigned char *cprompts_bytes(int position) { return files[position].bytes; }

      long cprompts_size(int position) { return files[position].size; }

      """
  }

  /// An array is called after its file, so that a new file changes no other line.
  private func identifier(of name: String) -> String {
    "file_" + name.map { $0.isLetter || $0.isNumber ? "\($0)" : "_" }.joined()
  }
}
