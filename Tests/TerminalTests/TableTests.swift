import Testing

@testable import Terminal

@Suite struct TableTests {
  private let boxes = Screen(plain: false, environment: ["LANG": "C.UTF-8"], descriptor: -1)
  private let ascii = Screen(plain: false, environment: [:], descriptor: -1)
  private let plain = Screen(plain: true, environment: [:], descriptor: -1)
  private let rows = [["hesitant", "12 in 20"], ["positive", "3 in 20"]]

  @Test func `narrow text keeps its natural width`() {
    let expected = """
      level     people
      ────────  ────────
      hesitant  12 in 20
      positive  3 in 20
      """
    #expect(boxes.table(rows, header: ["level", "people"], width: 60) == expected)
    #expect(
      ascii.table(rows, header: ["level", "people"], width: 60)
        == expected.replacing("─", with: "-"))
  }

  @Test func `no header, no rule`() {
    #expect(ascii.table(rows, width: 60) == "hesitant  12 in 20\npositive  3 in 20")
  }

  @Test func `long cells wrap, and rows stand apart`() {
    let table = ascii.table(
      [["1", "Ask the chief of staff for half an hour"], ["2", "Go"]], header: ["", "step"],
      width: 20)
    #expect(
      table == """
           step
        -  -----------------
        1  Ask the chief of
           staff for half an
           hour

        2  Go
        """)
  }

  @Test func `what can be spared is left out before a word is broken`() {
    let rows = [["k7q2m9", "Harriet", "42", "2026-07-01"]]
    let header = ["Id", "About", "Answers", "Last"]
    #expect(ascii.table(rows, header: header, width: 36, dispensable: [2]).contains("Answers"))
    #expect(
      ascii.table(rows, header: header, width: 35, dispensable: [2]) == """
        Id      About    Last
        ------  -------  ----------
        k7q2m9  Harriet  2026-07-01
        """)
    #expect(plain.table(rows, header: header, width: 20, dispensable: [2]).contains("Answers: 42"))
  }

  @Test func `plain: one line a cell`() {
    #expect(
      plain.table(rows + [["blind", ""]], header: ["level", "people"], width: 60) == """
        level: hesitant
        people: 12 in 20

        level: positive
        people: 3 in 20

        level: blind
        """)
    #expect(plain.table([["a", "b"]], width: 60) == "a\nb")
  }

  @Test func `too many columns for the width fall back to one line a cell`() {
    let row = (1...12).map { "cell number \($0)" }
    #expect(ascii.table([row], width: 60) == row.joined(separator: "\n"))
  }

  @Test func `ragged rows and empty tables`() {
    #expect(ascii.table([["a"], ["b", "c"]], width: 60) == "a\nb  c")
    #expect(ascii.table([], width: 60) == "")
    #expect(ascii.table([[]], header: [], width: 60) == "")
    #expect(ascii.table([], header: ["x"], width: 60) == "x\n-")
  }

  @Test(arguments: [20, 30, 60, 78, 120])
  func `never wider than asked`(width: Int) {
    let long = "Ａ日本語 supercalifragilisticexpialidocious and so on 👍🏽 to the end"
    let table = boxes.table(
      [["1", long, long], ["two", "short", long]], header: ["n", "first", "second"], width: width)
    #expect(table.split(separator: "\n").allSatisfy { columns(String($0)) <= width })
  }
}
