import Testing

@testable import Interview

@Suite struct NegationTests {
  /// What must not count as the executive's view: it is denied, or somebody else's, or hearsay.
  static let sayNothing = [
    "She isn't against it.", "He's not against it.", "He never once complained.",
    "She never complained about the comments.", "He has no objection to the lawyers.",
    "She does not think that it is a waste of time.", "He isn't afraid of the trolls.",
    "She is not worried about data protection.", "He never said that our customers are elsewhere.",
    "My last boss was dead against it.", "Her predecessor banned it.",
    "The agency is terrified of the regulator.", "Our lawyers say it is against the law.",
    "I think it is a waste of money.", "I have never used TikTok myself.",
    "We have no budget for it, in my opinion.", "My brother posts every day.",
    "His deputy is all for it and posts every day.", "People say our customers are not on there.",
    "Apparently the board is against it.", "According to a survey executives fear criticism.",
    "I heard that somebody was sued over a post.", "The competitor's chief tweets every morning.",
    "I am afraid of the comments.", "Our intern never opened the app.",
    "Rumour has it that she will ban it.",
  ]

  @Test(arguments: sayNothing) func isNotTheExecutivesView(_ sentence: String) {
    #expect(accepted(sentence).isEmpty)
  }

  @Test(arguments: [
    ("She is not against the plan", ["against", "the", "plan"]),
    ("never once complained", ["once", "complained"]),
    ("He won't pay, but she will", ["pay"]),
    ("nothing to see. We go", ["to", "see"]),
    ("all is well", []),
  ]) func takesHoldOfTheWordsBehindIt(_ text: String, _ words: [String]) {
    let tokens = TokenText(text)
    let held = zip(tokens.tokens, Negation.places(in: tokens)).filter { $0.0.kind == .word && $0.1 }
    #expect(held.map { tokens.text($0.0) } == words)
  }

  @Test(arguments: [
    ("She asked me twice.", Subject.executive), ("Asked me twice.", .implied),
    ("I asked her about it.", .executive), ("I like it.", .somebodyElse),
    ("His deputy asked.", .somebodyElse), ("The agency said no to her.", .somebodyElse),
    ("The finance director was there.", .executive),
    ("The former director was there.", .somebodyElse),
    ("\"We are a bank,\" he said.", .executive), ("\"I will not.\"", .implied),
    ("No budget till May.", .implied), ("My last boss loved it.", .somebodyElse),
    ("Told everybody to stop it.", .somebodyElse), ("In my opinion it is late.", .somebodyElse),
    ("", .implied),
  ]) func knowsWhomASentenceIsAbout(_ sentence: String, _ subject: Subject) {
    #expect(Subject(of: TokenText(sentence)) == subject)
  }

  @Test func knowsTheAlias() {
    let names: Set<WordHash> = [WordHash("blue".utf8)]
    #expect(Subject(of: TokenText("I told Blue."), alias: names) == .executive)
  }
}
