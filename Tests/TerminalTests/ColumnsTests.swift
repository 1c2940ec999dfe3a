import Testing

@testable import Terminal

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한글", 4),
    ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🇨🇭", 2), ("☺", 1), ("☺️", 2), ("…", 1), ("שלום", 4),
    ("\u{1B}[1mabc\u{1B}[22m", 3), ("a\u{200B}b", 2), ("क्षि", 3), ("a\nb", 2), ("\u{7}", 0),
  ])
  func `text takes these columns`(text: String, expected: Int) {
    #expect(columns(text) == expected)
  }

  @Test func `an unfinished escape sequence counts as text`() {
    #expect(columns("\u{1B}[12") == 3)
    #expect(columns("\u{1B}") == 0)
  }
}
