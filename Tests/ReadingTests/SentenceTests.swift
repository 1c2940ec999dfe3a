import Interview
import Testing

@Suite struct SentenceTests {
  static let notes = [
    "", " \n\t ", "One. Two! Three? Four", "Mr. Smith left. He is ill.", "- one\n- two\n\n- three",
    "“Why?” she asked. “Because.” Then... nothing", "At 9 a.m. she rang. No. 5 is his.",
    "He said no. Then he left.",
    "😀😀 👍🏽. 家族? Ελλάδα!", "....!!??", "e.g. this, i.e. that", "Zażółć gęślą jaźń. Ünïcödé",
    "one line without an end", "a;b;c; but d - e", "\u{0000}\u{0007}", "J. P. Morgan met her.",
    "line one\r\nline two\rline three",
  ]

  @Test(arguments: notes) func keepEveryCharacter(_ note: String) {
    let texts = reader.read(note, today: today).sentences.map(\.text)
    #expect(texts.joined().filter { !$0.isWhitespace } == note.filter { !$0.isWhitespace })
    #expect(texts.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: [
    ("One. Two! Three?", 3), ("Mr. Smith left. He is ill.", 2), ("- one\n- two", 2),
    ("He said no. Then he left.", 2), ("It is no. 5 of ten.", 1), ("“Why?” she asked.", 1),
    ("J. P. Morgan met her.", 1), ("Wait... what", 1), ("", 0),
  ]) func areCutWhereTheyEnd(_ note: String, _ count: Int) {
    #expect(reader.read(note, today: today).sentences.count == count)
  }

  @Test func anyTextIsRead() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(reader.read(long, today: today).sentences.count == 1)
    let many = String(repeating: "She asked who would run it. ", count: 2_000)
    #expect(reader.read(many, today: today).sentences.count == 2_000)
    let odd = [
      "🎉", "🇩🇪🇩🇪", "'''", "\"\"\"", "1234567890", "—–—", "???", "\u{202E}abc", "é\u{301}\u{301}",
    ]
    for text in odd {
      #expect(reader.read(text, today: today).sentences.flatMap(\.accepted).isEmpty, "\(text)")
    }
  }
}
