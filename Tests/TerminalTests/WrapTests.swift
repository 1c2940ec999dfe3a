import Testing

@testable import Terminal

@Suite struct WrapTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    var width = 10
    var first = ""
    var rest = ""
    let expected: String
  }

  static let cases = [
    Case(testDescription: "nothing", text: "", expected: ""),
    Case(testDescription: "short", text: "one two", expected: "one two"),
    Case(testDescription: "exactly full", text: "one two xy z", expected: "one two xy\nz"),
    Case(
      testDescription: "break at blanks", text: "alpha beta gamma", expected: "alpha beta\ngamma"),
    Case(testDescription: "newlines stay", text: "a\n\nb\r\nc\n", expected: "a\n\nb\nc\n"),
    Case(
      testDescription: "hanging indent", text: "one two three\nfour", first: "* ", rest: "  ",
      expected: "* one two\n  three\n  four"),
    Case(testDescription: "indent alone is trimmed", text: "", first: "*   ", expected: "*"),
    Case(
      testDescription: "a bar goes on over an empty line", text: "a\n\nb", first: "| ", rest: "| ",
      expected: "| a\n|\n| b"),
    Case(
      testDescription: "a long word is broken", text: "see abcdefghijklmno end",
      expected: "see\nabcdefghij\nklmno end"),
    Case(
      testDescription: "clusters stay whole", text: "e\u{301}e\u{301}e\u{301}", width: 2,
      expected: "e\u{301}e\u{301}\ne\u{301}"),
    Case(
      testDescription: "a family stays together", text: "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👍🏽", width: 4,
      expected: "👩‍👩‍👧‍👦👩‍👩‍👧‍👦\n👍🏽"),
    Case(
      testDescription: "Japanese breaks anywhere but before punctuation", text: "ab 日本語です。",
      expected: "ab 日本語\nです。"),
    Case(
      testDescription: "a wide character in one column", text: "日本", width: 1, expected: "日\n本"),
    Case(testDescription: "blanks inside stay", text: "a  b", expected: "a  b"),
    Case(
      testDescription: "blanks at a break go", text: "alpha be   gamma", expected: "alpha be\ngamma"
    ),
    Case(testDescription: "blanks at the end go", text: "a  \nb  ", expected: "a\nb"),
    Case(testDescription: "indentation stays", text: "  a b", expected: "  a b"),
    Case(testDescription: "a tab is a blank", text: "a\tb", expected: "a b"),
    Case(
      testDescription: "a no-break space holds", text: "alpha be\u{A0}ta",
      expected: "alpha\nbe\u{A0}ta"),
    Case(
      testDescription: "codes take no room", text: "\u{1B}[1malpha beta\u{1B}[22m gamma",
      expected: "\u{1B}[1malpha beta\u{1B}[22m\ngamma"),
    Case(testDescription: "no width at all", text: "ab", width: 0, expected: "a\nb"),
  ]

  @Test(arguments: cases)
  func `wraps`(_ example: Case) {
    let wrapped = wrap(
      example.text, width: example.width, first: example.first, rest: example.rest)
    #expect(wrapped == example.expected)
  }

  @Test func `no line is wider than asked, and no letter is lost`() {
    var seed: UInt64 = 7
    let alphabet = Array("ab é日👍\u{301}  \n-")
    for width in 4...40 {
      let text = String(
        (0..<300).map { _ in
          seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return alphabet[Int(seed >> 33) % alphabet.count]
        })
      let wrapped = wrap(text, width: width, first: "> ", rest: "  ")
      #expect(wrapped.split(separator: "\n").allSatisfy { columns(String($0)) <= width })
      let blanks: (Character) -> Bool = { $0 != " " && $0 != "\n" }
      #expect(wrapped.dropFirst(1).filter(blanks) == text.filter(blanks), "width \(width)")
    }
  }

  @Test func `a word of a megabyte is linear work`() {
    let word = String(repeating: "a", count: 1_000_000)
    let wrapped = wrap(word, width: 50)
    #expect(wrapped.utf8.count == 1_000_000 + 19_999)
  }
}
