import Foundation
import Testing

@Suite struct AssessTests {
  static let yaml = """
    answers:
      alias: Harriet
      role: {option: finance}
      wanted: {text: Sign the plan}
      wanted-by: 2026-09-30
      out-of-reach: 8 to 14 August
      who-raised-it: {option: dropped, known: told}
      last-question: not-seen
      size: ~
      listens-to: [PEOPLE]
      access: []
    """
  static let json = """
    {"answers": {"alias": "Harriet", "role": {"option": "finance"},
      "wanted": {"text": "Sign the plan"}, "wanted-by": "2026-09-30",
      "out-of-reach": "8 to 14 August",
      "who-raised-it": {"option": "dropped", "known": "told"}, "last-question": "not-seen",
      "size": null, "listens-to": [PEOPLE], "access": []}}
    """

  struct Verdict: Decodable {
    struct Evidence: Decodable { let question, option, known: String }
    let level: String
    let confidence: Double
    let belief: [String: Double]
    let evidence: [Evidence]
  }

  @Test func `every form of an answer counts the same in YAML, in JSON and on standard input`()
    throws
  {
    let home = try Home()
    let people = try peopleListenedTo(home)
    let names = people.joined(separator: ", ")
    let quoted = people.map { "\"\($0)\"" }.joined(separator: ", ")
    let yaml = Self.yaml.replacing("PEOPLE", with: names)
    let first = try home.run("assess", home.file("form.yaml", yaml), "--json", "--roadmap")
    #expect(first.exit == .code(0), "\(first.errors)")
    let json = Self.json.replacing("PEOPLE", with: quoted)
    let second = try home.run("assess", home.file("form.json", json), "--json", "--roadmap")
    #expect(second.output == first.output)
    #expect(try home.run("assess", "-", "--json", "--roadmap", input: yaml).output == first.output)
    let verdict = try JSONDecoder().decode(Verdict.self, from: Data(first.bytes))
    #expect(verdict.evidence.map(\.question) == ["who-raised-it"])
    #expect(verdict.evidence.map(\.known) == ["told"])
    #expect(abs(verdict.belief.values.reduce(0, +) - 1) < 1e-9)
    #expect(first.output.contains("\"roadmap\""))
  }

  @Test func `a verdict in words comes with a plan only if one is asked for`() throws {
    let home = try Home()
    let form = try home.file("form.yaml", "answers:\n  alias: Harriet\n  who-raised-it: warned\n")
    let verdict = try home.run("assess", form)
    #expect(verdict.exit == .code(0))
    #expect(verdict.output.contains("Where Harriet stands"))
    let planned = try home.run("assess", form, "--roadmap")
    #expect(planned.output.hasPrefix(verdict.output))
    #expect(planned.output.count > verdict.output.count + 1000)
    #expect(try home.sessions() == [])
  }

  @Test func `not seen moves nothing`() throws {
    let home = try Home()
    let empty = try home.run("assess", "-", "--json", input: "answers: {alias: A}")
    let unseen = try home.run(
      "assess", "-", "--json", input: "answers: {alias: A, who-raised-it: not-seen}")
    let decoder = JSONDecoder()
    let before = try decoder.decode(Verdict.self, from: Data(empty.bytes)).belief
    let after = try decoder.decode(Verdict.self, from: Data(unseen.bytes)).belief
    #expect(before == after)
  }

  @Test func `own words are kept as a note, and said to count nothing`() throws {
    let outcome = try Home().run("assess", "-", input: "answers: {who-raised-it: only ever I did}")
    #expect(outcome.exit == .code(0))
    #expect(outcome.errors.contains("moves nothing; name an option to count it"))
  }

  static let faults: [(form: String, words: String)] = [
    ("answers:\n  rol: finance\n", "-:2:3: there is no question `rol`; did you mean `role`?"),
    ("answers:\n  zzzzzzzz: 1\n", "-:2:3: there is no question `zzzzzzzz`"),
    (
      "answers:\n  role: financ\n",
      "-:2:9: `financ` is no answer to `role`; did you mean `finance`?"
    ),
    (
      "answers:\n  role: {option: finance, known: heard}\n",
      "`known` is heard; write saw, told or guess"
    ),
    ("answers:\n  role: {option: finance, known: [saw]}\n", "`known` is not a text"),
    ("answers:\n  role: {knwon: told, option: finance}\n", "-:2:10: "),
    ("answers:\n  role: {known: told}\n", "has no `option`"),
    ("answers:\n  role: [finance, operations]\n", "takes one answer"),
    ("answers:\n  alias: [a, b]\n", "-:2:10: `alias` takes no list"),
    ("answers:\n  wanted-by: some time\n", "-:2:14: “some time” is not a date"),
    ("answers:\n  role: [finance, [operations]]\n", "-:2:1"),
    ("answers:\n  role: {option: {a: b}}\n", "cannot be read"),
    ("answers:\n  role: finance\n  role: finance\n", "answered twice"),
    ("answers: [role]\n", "there is no list `answers`"), ("", "there is no list `answers`"),
    ("answers:\n\trole: x\n", "-:2:1: "), ("{\"answers\": {\"role\": ", "did not find"),
  ]

  @Test(arguments: faults)
  func `a fault in a form is told with its place`(form: String, words: String) throws {
    let outcome = try Home().run("assess", "-", input: form)
    #expect(outcome.exit == .code(1))
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("-:"), "\(outcome.errors)")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func `a form that cannot be read is told in words`() throws {
    let home = try Home()
    let missing = try home.run("assess", home.path("none.yaml"))
    #expect(missing.exit == .code(1))
    #expect(missing.errors.contains("I cannot read \(home.folder)/none.yaml"))
    let folder = try home.run("assess", home.folder)
    #expect(folder.exit == .code(1))
    let garbage = try home.run(["assess", "-"], bytes: [0xFF, 0xFE, 0x00])
    #expect(garbage.exit == .code(1))
    #expect(garbage.errors.contains("it is not UTF-8 text"))
  }

  /// Two answers to a question that takes several.
  private func peopleListenedTo(_ home: Home) throws -> [String] {
    struct Export: Decodable {
      struct Question: Decodable {
        struct Option: Decodable { let id: String }
        let id: String
        let options: [Option]
      }
      let questions: [Question]
    }
    let export = try home.run("prompts", "export", "--json")
    let questions = try JSONDecoder().decode(Export.self, from: Data(export.bytes)).questions
    let question = try #require(questions.first { $0.id == "listens-to" })
    return question.options.prefix(2).map(\.id)
  }
}
