import Belief
import Foundation
import GRDB
import Interview
import Testing

@testable import Sessions

@Suite("Searching")
struct SearchTests {
  let bench: Bench
  let store: SessionStore

  init() throws {
    bench = try Bench()
    store = try bench.store()
  }

  @Test("What was typed and chosen is found; numbers, bare commands and Suasor's own words are not")
  func what() throws {
    try add(
      "k3m9t0",
      [
        .typed(text: "Her compliance officers block it"), .typed(text: "/why"), .typed(text: "3"),
        .typed(text: "/note budgets are closed"), .said(line: "x", text: "zebra"),
        .answered(question: "worry", answer: Answer(options: ["legal-risk", "control"])),
      ])
    #expect(found("compliance") == ["k3m9t0"])
    #expect(found("COMPLIANCE officer") == ["k3m9t0"])
    #expect(found("blocking") == ["k3m9t0"])
    #expect(found("budget") == ["k3m9t0"])
    #expect(found("legal") == ["k3m9t0"])
    for words in ["zebra", "why", "3", "worry"] { #expect(found(words).isEmpty, "\(words)") }
    let hit = try #require(try store.search("risk").first?.hits.first)
    #expect(hit.about == "worry" && hit.seq == 6)
    #expect(
      hit.spans == [
        .init("legal-"), .init("risk", isMatch: true), .init(", control"),
      ])
  }

  @Test("All words are needed, wherever in the session they stand; the latest begun comes first")
  func all() throws {
    try add("k3m9t0", [.typed(text: "apples"), .typed(text: "pears")])
    try add("k3m9t1", [.typed(text: "apples")])
    try add("k3m9t2", [.typed(text: "pears and apples"), .typed(text: "apples")])
    try add("k3m9t3", [.typed(text: "pears")])
    #expect(found("apples pears") == ["k3m9t2", "k3m9t0"])
    #expect(found("pears apples") == ["k3m9t2", "k3m9t0"])
    #expect(found("apples") == ["k3m9t2", "k3m9t1", "k3m9t0"])
    #expect(found("\"pears and\"") == ["k3m9t2"])
    #expect(found("\"and pears\"").isEmpty)
    #expect(found("app*") == ["k3m9t2", "k3m9t1", "k3m9t0"])
    #expect(found("apples plums").isEmpty)
    #expect(try store.search("apples", limit: 1).map(\.summary.id.description) == ["k3m9t2"])
    #expect(try store.search("apples").first?.count == 2)
  }

  @Test("It agrees with reading every session through")
  func reference() throws {
    let seed = SystemRandomNumberGenerator.seed
    var generator = Seeded(state: seed)
    let words = ["ash", "birch", "cedar", "dogwood", "elm"]
    var texts: [(id: String, words: Set<String>)] = []
    for number in 0..<80 {
      let id = "k000" + (number < 10 ? "0" : "") + "\(number)"
      let lines = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        (0..<Int.random(in: 1...2, using: &generator)).map { _ in
          words.randomElement(using: &generator) ?? ""
        }
      }
      try add(id, lines.map { .typed(text: $0.joined(separator: " ")) })
      texts.append((id, Set(lines.joined())))
    }
    for first in words {
      for second in words {
        let expected = texts.filter { $0.words.isSuperset(of: [first, second]) }.map(\.id)
        #expect(found("\(first) \(second)") == expected.reversed(), "seed \(seed)")
      }
    }
  }

  @Test(
    "Whatever is typed is looked for, and nothing is an error",
    arguments: [
      "", " ", "\"", "\"\"", "\"\"\"", "*", "-", "a -b", "NOT", "AND OR", "NEAR(a b)", "text:a",
      "^a",
      "a*b", "(", "{a}", "a\u{0}b", "🙂", "日本", "\u{301}", "'; DROP TABLE passage; --", "a + b",
      "\\",
    ])
  func odd(words: String) throws {
    try add("k3m9t0", [.typed(text: "and or not near text a b 日本")])
    _ = try store.search(words)
  }

  @Test("Words of other scripts, and letters with their marks, are found")
  func scripts() throws {
    try add("k3m9t0", [.typed(text: "Die Geschäftsführerin zögert; Ζωή; 日本")])
    for words in ["geschaftsfuhrerin", "ZÖGERT", "ΖΩΉ", "日本"] {
      #expect(found(words) == ["k3m9t0"], "\(words)")
    }
  }

  @Test("Marks that somebody typed do not pass for hits")
  func marks() {
    typealias Span = SearchResult.Span
    #expect(
      SessionStore.spans(of: "a \u{2}b\u{3} c") == [
        Span("a "), Span("b", isMatch: true), Span(" c"),
      ])
    #expect(SessionStore.spans(of: "\u{3}a\u{2}") == [Span("a")])
    #expect(SessionStore.spans(of: "").isEmpty)
  }

  @Test("A forgotten session is not found; the others are")
  func forgotten() throws {
    try add("k3m9t0", [.typed(text: "apples")])
    try add("k3m9t1", [.typed(text: "apples")])
    try store.forget([named("k3m9t0")])
    #expect(found("apples") == ["k3m9t1"])
    try add("k3m9t2", [.typed(text: "apples")])
    #expect(found("apples") == ["k3m9t2", "k3m9t1"])
  }

  private func add(_ id: String, _ events: [Event]) throws {
    let id = try named(id)
    try store.create(id, at: moment())
    try store.append(events, to: id, after: 0, at: moment(), summary: SummaryUpdate())
  }

  private func found(_ words: String) -> [String] {
    (try? store.search(words, limit: 100).map(\.summary.id.description)) ?? ["an error"]
  }
}
