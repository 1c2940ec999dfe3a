import Foundation
import Testing

@testable import Playbook

@Suite struct PageTests {
  private func told(_ text: String, _ name: String = "cases/x.md") -> [String] {
    let findings = Findings()
    if let page = Page(text, file: name, findings: findings) {
      _ = page.required("One")
      page.finish(known: ["One", "Two"], withParts: "Two")
    }
    return findings.sorted.map { "\($0.line) \($0.fault.code)" }
  }

  @Test(arguments: [
    ("", ["1 unreadable"]), ("---\n", ["1 unreadable"]), ("---\n---\n", ["2 empty"]),
    ("--- \na: 1\n---\n", ["1 unreadable"]), ("---\na: 1\n---\n## One\nx\n", ["2 field-unknown"]),
    ("---\n{}\n---\n## One\nx", []), ("---\n{}\n---\n", ["1 section-missing"]),
    ("---\n{}\n---\n## One\n\n## Two\nx", ["4 section-empty"]),
    ("---\n{}\n---\n\nstray\n## One\nx", ["5 text-outside"]),
    ("---\n{}\n---\n## One\nx\n## One\ny", ["6 duplicate-id"]),
    ("---\n{}\n---\n## One\nx\n## Three\ny", ["6 section-unknown"]),
    ("---\n{}\n---\n## One\nx\n#Two\ny", ["6 section-unknown"]),
    ("---\n{}\n---\n## One\nx\n### a\ny", ["6 section-unknown"]),
    ("---\n{}\n---\n## One\nx\n## Two\n### a\ny\n### a\nz", ["9 duplicate-id"]),
    ("---\n{}\n---\n## One\nx\n## Two\n### a\n", ["7 section-empty"]),
    ("---\n- a\n---\n## One\nx", ["2 field-wrong"]), ("---\n\ta: 1\n---\n", ["2 unreadable"]),
  ]) func isTold(_ text: String, _ mistakes: [String]) {
    #expect(told(text) == mistakes)
  }

  @Test func aNameThatIsNoIDIsTold() {
    #expect(told("---\n{}\n---\n## One\nx", "cases/X y.md") == ["1 bad-id"])
  }

  @Test func paragraphsAndListsAreJoined() throws {
    let text = "---\n{}\n---\n## One\na\nb\n\nc\n- d\n  e\n- f\n"
    let page = try #require(Page(text, file: "x.md", findings: Findings()))
    #expect(page.required("One") == "a b\nc\n- d e\n- f")
    #expect(page.items("One") == ["d e", "f"])
  }

  @Test(arguments: ["\r\n", "\r", "\n"]) func anyLineEndWillDo(_ end: String) {
    let files = builtInWithShortStance.mapValues { $0.replacingOccurrences(of: "\n", with: end) }
    let mistakes = PlaybookCheck.mistakes(in: PlaybookFiles(texts: files))
    #expect(mistakes.isEmpty, "\(described(mistakes))")
  }

  @Test func aByteOrderMarkIsPassedOver() {
    let files = builtInWithShortStance.mapValues { "\u{FEFF}" + $0 }
    let mistakes = PlaybookCheck.mistakes(in: PlaybookFiles(texts: files))
    #expect(mistakes.isEmpty, "\(described(mistakes))")
  }

  @Test func nothingAtAllIsToldAndNotTrappedOn() {
    #expect(!PlaybookCheck.mistakes(in: PlaybookFiles(texts: [:])).isEmpty)
    for text in ["", "{}", "[]", "null", "x", "---\n---\n", "a: {}"] {
      let mistakes = PlaybookCheck.mistakes(
        in: PlaybookFiles(texts: builtIn.mapValues { _ in text }))
      #expect(!mistakes.isEmpty && mistakes.allSatisfy { $0.line >= 1 && $0.column >= 1 })
    }
  }
}
