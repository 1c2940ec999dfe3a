import Belief
import Testing

@testable import Playbook

@Suite struct CountEditTests {
  @Test func onlyTheNumbersChange() throws {
    let edits = [
      CountEdit(question: "last-question", option: "nothing", level: .opposed, count: 17),
      CountEdit(question: "last-question", option: "nothing", level: .enthusiast, count: 11),
      CountEdit(question: "who-raised-it", option: "told", level: .blind, count: 4),
    ]
    let files = PlaybookFiles.embedded
    let texts = try files.replacing(edits, note: "\n# a note\nlearnt-from: \"d\"\n")
    #expect(Set(texts.keys) == Set(files.names))
    for name in files.names where name != "interview.yaml" && name != "interview/support.yaml" {
      #expect(texts[name] == files.text(name), "\(name)")
    }
    let before = files.text("interview/support.yaml")?.split(separator: "\n") ?? []
    let after = texts["interview/support.yaml"]?.split(separator: "\n") ?? []
    let changed = zip(before, after).filter { $0 != $1 }
    #expect(before.count == after.count)
    #expect(changed.count == 2)
    #expect(changed.last?.1.contains("{opposed: 17, blind: 16,") == true)
    #expect(changed.last?.1.contains("enthusiast: 11}") == true)
    #expect(changed.first?.1.contains("blind: 4, ") == true)
    #expect(texts["interview.yaml"]?.hasSuffix("learnt-from: \"d\"\n") == true)
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let files = PlaybookFiles.embedded
    let playbook = try Playbook(files: files)
    let question = try #require(playbook[question: "last-question"])
    // Two counts trade one person: the column still adds up to twenty.
    let from = try #require(
      question.options.max { ($0.levelCounts[.blind] ?? 0) < ($1.levelCounts[.blind] ?? 0) })
    let to = try #require(
      question.options.min { ($0.levelCounts[.blind] ?? 0) < ($1.levelCounts[.blind] ?? 0) })
    let edits = [
      CountEdit(
        question: question.id, option: from.id, level: .blind,
        count: (from.levelCounts[.blind] ?? 0) - 1),
      CountEdit(
        question: question.id, option: to.id, level: .blind,
        count: (to.levelCounts[.blind] ?? 0) + 1),
    ]
    let texts = try files.replacing(edits, note: "\nlearnt-from: \"d\"\n")
    let written = PlaybookFiles(texts: texts)
    #expect(PlaybookCheck.mistakes(in: written).isEmpty)
    let learnt = try Playbook(files: written)
    #expect(learnt.plan.learntFrom == "d")
    for edit in edits {
      let option = learnt[question: edit.question]?.option(edit.option)
      #expect(option?.levelCounts[edit.level] == edit.count)
    }
  }
}
