import Testing

@testable import Terminal

@Suite struct VisibleTests {
  @Test(arguments: [
    ("", ""), ("plain é 日本\n", "plain é 日本\n"), ("a\tb", "a b"), ("\u{0}", "␀"), ("\r\n", "␍\n"),
    ("\u{1B}[31mred\u{7}", "␛[31mred␇"), ("\u{7F}", "␡"), ("\u{9B}31m", "‹U+009B›31m"),
    ("abc\u{202E}fed", "abc‹U+202E›fed"), ("\u{2066}x\u{2069}", "‹U+2066›x‹U+2069›"),
    ("\u{200E}\u{200F}\u{61C}", "‹U+200E›‹U+200F›‹U+061C›"), ("a\u{2028}b", "a‹U+2028›b"),
    ("👩‍👩‍👧‍👦 🇨🇭 ☺️", "👩‍👩‍👧‍👦 🇨🇭 ☺️"), ("שלום مرحبا", "שלום مرحبا"),
    ("nnj\u{200C}k", "nnj\u{200C}k"), ("\u{1}\u{2}", "␁␂"),
  ])
  func `harmless`(text: String, expected: String) {
    #expect(visible(text) == expected)
  }

  @Test func `no control but the newline comes through`() {
    let all = (0...0x2FFF).compactMap(Unicode.Scalar.init).map { String(Character($0)) }.joined()
    let left = visible(all).unicodeScalars.filter {
      $0.properties.generalCategory == .control || $0.properties.isBidiControl
    }
    #expect(Array(left) == ["\n"])
    #expect(visible(visible(all)) == visible(all))
  }

  @Test func `a megabyte of controls is linear work`() {
    let hostile = String(repeating: "\u{1B}x", count: 500_000)
    #expect(visible(hostile).utf8.count == 500_000 * 4)
  }
}
