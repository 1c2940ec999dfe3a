import Testing

@testable import Playbook

/// Odd things in YAML: each is told with its place, and none stops the reading.
@Suite struct RecordTests {
  private func told(_ yaml: String, _ read: (Record) -> Void = { $0.finish() }) -> [String] {
    let findings = Findings()
    if let record = Record.parse(yaml, file: "x.yaml", shift: 2, findings: findings) {
      read(record)
    }
    return findings.sorted.map { "\($0.line):\($0.column) \($0.fault.code)" }
  }

  @Test(arguments: [
    ("", ["3:1 empty"]), ("# only a remark\n", ["3:1 empty"]), ("- a\n- b\n", ["3:1 field-wrong"]),
    ("just words\n", ["3:1 field-wrong"]), ("~\n", ["3:1 field-wrong"]),
    ("a: 1\na: 2\n", ["4:1 duplicate-id"]), ("a:\n  b: 1\n  c: 2\n  b: 3\n", ["6:3 duplicate-id"]),
    ("a: 1\n\tb: 2\n", ["4:1 unreadable"]), ("a: \"open\n", ["4:1 unreadable"]),
    ("a: [1, 2\n", ["4:1 unreadable"]),
    ("a: &x 1\nb: *x\n", ["3:1 field-unknown", "3:4 unreadable", "4:1 field-unknown"]),
    ("a: *x\n", ["3:4 unreadable"]), ("a: 1\n---\nb: 2\n", ["4:1 unreadable"]),
    ("a: b: c\n", ["3:5 unreadable"]), ("a: 'b' c\n", ["3:8 unreadable"]),
    ("? [a]\n: b\n", ["3:3 field-unknown"]), ("a: 1\n", ["3:1 field-unknown"]),
    ("a: !!binary x\n", ["3:1 field-unknown"]), ("<<: {a: 1}\n", ["3:1 field-unknown"]),
  ]) func isTold(_ yaml: String, _ mistakes: [String]) {
    #expect(told(yaml) == mistakes)
  }

  @Test(arguments: [
    ("a: 7", []), ("a: 07", []), ("a: \"7\"", ["3:4 field-wrong"]),
    ("a: seven", ["3:4 field-wrong"]),
    ("a: 7.5", ["3:4 field-wrong"]), ("a: 0x10", ["3:4 field-wrong"]),
    ("a: 1_0", ["3:4 field-wrong"]),
    ("a: 1:30", ["3:4 field-wrong"]), ("a: 99999999999999999999", ["3:4 field-wrong"]),
    ("a: -1", ["3:4 field-wrong"]), ("a: 21", ["3:4 field-wrong"]), ("a:", ["3:3 field-wrong"]),
    ("a: []", ["3:4 field-wrong"]), ("a: {}", ["3:4 field-wrong"]), ("b: 1", ["3:1 field-missing"]),
  ]) func wholeNumbers(_ yaml: String, _ mistakes: [String]) {
    let found = told(yaml) { #expect((0...20).contains($0.requiredInteger("a", in: 0...20))) }
    #expect(found == mistakes)
  }

  @Test(arguments: [
    ("a: 0.5", []), ("a: 1", []), ("a: .inf", ["3:4 field-wrong"]),
    ("a: .nan", ["3:4 field-wrong"]),
    ("a: 1e300", ["3:4 field-wrong"]), ("a: -0.5", ["3:4 field-wrong"]),
    ("a: 1.5", ["3:4 field-wrong"]), ("a: half", ["3:4 field-wrong"]),
    ("b: 1", ["3:1 field-missing"]),
  ]) func numbers(_ yaml: String, _ mistakes: [String]) {
    let found = told(yaml) { #expect((0.0...1.0).contains($0.number("a", in: 0...1))) }
    #expect(found == mistakes)
  }

  @Test(arguments: [
    ("a: words", "words", []), ("a: 5", "5", []), ("a: \"\"", "", ["3:4 empty"]),
    ("a: ~", "", ["3:4 empty"]), ("a: null", "", ["3:4 empty"]), ("a: \"null\"", "null", []),
    ("a: [x]", "", ["3:4 field-wrong"]), ("a: {x: y}", "", ["3:4 field-wrong"]),
    ("b: x", "", ["3:1 field-missing"]), ("a: '  x  '", "x", []),
  ]) func texts(_ yaml: String, _ text: String, _ mistakes: [String]) {
    let found = told(yaml) { #expect($0.required("a") == text) }
    #expect(found == mistakes)
  }

  @Test(arguments: [
    ("a: [x, y]", ["x", "y"], []), ("a: x", [], ["3:4 field-wrong"]), ("a: []", [], []),
    ("a: [x, ~]", ["x"], ["3:8 field-wrong"]), ("a: [x, [y]]", ["x"], ["3:8 field-wrong"]),
    ("a: [x, x]", ["x"], ["3:8 duplicate-id"]), ("a:\n- x\n- ''\n", ["x"], ["5:3 field-wrong"]),
  ]) func lists(_ yaml: String, _ texts: [String], _ mistakes: [String]) {
    let found = told(yaml) { record in #expect(record.distinct("a").map(\.text) == texts) }
    #expect(found == mistakes)
  }

  @Test(arguments: [
    ("true", true, 0), ("false", false, 0), ("yes", false, 1), ("1", false, 1), ("", false, 1),
  ])
  func flags(_ text: String, _ value: Bool, _ mistakes: Int) {
    let found = told("a: " + text) { #expect($0.flag("a") == value) }
    #expect(found.count == mistakes)
  }

  @Test func deepNestingIsRefused() {
    let open = String(repeating: "[", count: 100_000)
    #expect(told("a: " + open).first?.hasSuffix("unreadable") == true)
    let steps = (0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(told(steps).first?.hasSuffix("unreadable") == true)
  }
}
