import Testing

@testable import Playbook

@Suite struct PhrasePatternTests {
  @Test(
    arguments: [
      ("over their head", "Go over their head to the chair.", "over their head"),
      ("over his|her|their head", "Go over her head.", "over her head"),
      ("record * without", "Record the talk without asking.", "record the talk without"),
      ("record * without", "Record without asking.", "record without"),
      ("record * without", "Record all of the long talk without asking.", nil),
      (
        "record * * without", "Record all of the long talk without asking.",
        "record all of the long talk without"
      ),
      ("threat~", "Use threats.", "threats"), ("threat~", "Use no force.", nil),
      ("threat", "Use threats.", nil), ("gang up", "Gang.  Up they went.", nil),
      ("don't tell", "Don’t tell her.", "don't tell"),
      ("half truth~", "A half-truth will do.", "half truth"),
      ("pretend", "PRETEND it is so.", "pretend"), ("pretend", "Never pretend.", nil),
      ("pretend", "Rather than pretend, ask.", nil), ("pretend", "Ask instead of pretending.", nil),
      ("pretend", "Do it without pretend.", nil), ("pretend", "", nil), ("", "Anything.", ""),
      ("pretend", "Pretend, never mind how.", "pretend"),
      ("pretend", "It is not so; pretend it is.", "pretend"),
    ] as [(String, String, String?)])
  func matchesWords(_ pattern: String, _ text: String, _ words: String?) {
    let found = Sentence.all(in: text).lazy
      .compactMap { PhrasePattern(pattern).match(in: $0, unlessNegated: true) }
    #expect(found.first == words)
  }

  @Test func negationCountsOnlyWhereItIsAskedFor() throws {
    let sentence = try #require(Sentence.all(in: "She is not ill.").first)
    #expect(PhrasePattern("ill").match(in: sentence, unlessNegated: true) == nil)
    #expect(PhrasePattern("ill").match(in: sentence, unlessNegated: false) == "ill")
  }

  @Test func manyGapsEndSoon() throws {
    let pattern = PhrasePattern("a " + String(repeating: "* ", count: 60) + "z")
    let text = String(repeating: "a ", count: 200)
    let sentence = try #require(Sentence.all(in: text).first)
    #expect(pattern.match(in: sentence, unlessNegated: true) == nil)
  }

  @Test func theIndexFindsWhatTheyFindOneByOne() throws {
    let patterns = ["pretend", "make up * survey", "* behind her back", "threat~|bull~", "tell"]
      .map { PhrasePattern($0) }
    let index = PhraseIndex(patterns)
    for line in try fixture("forbidden-steps.txt") + fixture("honest-steps.txt") {
      for sentence in Sentence.all(in: line) {
        let oneByOne = patterns.enumerated().compactMap { number, pattern in
          pattern.match(in: sentence, unlessNegated: true).map { "\(number) \($0)" }
        }
        let indexed = index.matches(in: sentence, unlessNegated: true)
          .map { "\($0.pattern) \($0.words)" }
        #expect(indexed == oneByOne)
      }
    }
  }
}
