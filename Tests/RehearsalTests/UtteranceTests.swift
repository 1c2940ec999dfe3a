import Testing

@testable import Rehearsal

@Suite struct UtteranceTests {
  @Test(arguments: [
    ("One. Two? Three!", ["One.", "Two?", "Three!"]),
    ("Ask Dr. Moss at 9 a.m. tomorrow.", ["Ask Dr. Moss at 9 a.m. tomorrow."]),
    ("It fell by 3.5 per cent", ["It fell by 3.5 per cent"]),
    ("She said \"No.\" Then she left.", ["She said \"No.\"", "Then she left."]),
    ("One line\nanother", ["One line", "another"]),
    ("Well… no.", ["Well…", "no."]),
    ("", []), ("...?!", []), ("  \n ", []),
  ]) func `a turn is cut into its sentences`(turn: String, sentences: [String]) {
    #expect(Utterance.all(in: turn).map(\.text) == sentences)
  }

  @Test func `numbers are alike, and so are typographic marks`() {
    let forms = Utterance.all(in: "By the 30th, 1,200 of them won’t pay £40 or 12%.").first?.forms
    #expect(
      forms == ["^", "by", "the", "0th", "0", "of", "them", "won't", "pay", "£0", "or", "0%", "."])
  }

  @Test func `a question is one by its mark`() {
    #expect(Utterance.all(in: "You mean it?").first?.isMarkedQuestion == true)
    #expect(Utterance.all(in: "\"Really?\"").first?.isMarkedQuestion == true)
    #expect(Utterance.all(in: "What a day.").first?.isMarkedQuestion == false)
  }

  @Test(arguments: [
    ("Then ask Janet Moss about it.", true), ("Then I asked on Friday in May.", false),
    ("Janet said so.", false), ("Okay, I'd ask.", false),
  ]) func `a name is a capital within the sentence that is no day and no month`(
    text: String, names: Bool
  ) {
    #expect(Utterance.all(in: text).first?.namesSomebody == names)
  }
}

@Suite struct MeaningTests {
  @Test(arguments: [
    ("complains", "complained"), ("worries", "worried"), ("stopping", "stop"),
    ("clinics", "clinic's"), ("hoping", "hope"),
  ]) func `words without their endings are one`(a: String, b: String) {
    #expect(WordStem.of(a) == WordStem.of(b))
  }

  @Test(arguments: [("bus", "but"), ("less", "let"), ("gas", "gap"), ("this", "thin")])
  func `other words stay apart`(a: String, b: String) {
    #expect(WordStem.of(a) != WordStem.of(b))
  }

  @Test func `content words and their kin are shared, small words are not`() {
    let said = Meaning(of: "The regulator would have us for breakfast.")
    #expect(Meaning(of: "We are regulated.").shared(with: said) == 1)
    #expect(Meaning(of: "The breakfast of a regulator").shared(with: said) == 2)
    #expect(Meaning(of: "We would have it for you.").shared(with: said) == 0)
  }
}
