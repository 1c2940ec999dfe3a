import Testing

@testable import Interview

@Suite struct OwnWordsTests {
  /// Sentences that no author has foreseen, and what they mean.
  static let paraphrases: [(String, String, String)] = [
    ("who-raised-it", "she cornered me in the lift and asked how we could start", "asked"),
    ("who-raised-it", "it has not come up at all this quarter", "nobody"),
    ("who-raised-it", "he only ever raises it to complain about the danger", "warned"),
    ("last-question", "what if somebody writes something nasty", "danger"),
    ("last-question", "she wanted an example of somebody our size", "others"),
    ("last-question", "who stands in when I am on leave", "how"),
    ("named-unprompted", "he calls everything the Facebook", "vaguely"),
    ("last-forwarded", "she put notes in the margin and had a question on page two", "read"),
    ("last-forwarded", "nothing, no reply at all", "silence"),
    ("own-account", "she reads LinkedIn on the train but never posts", "reads"),
    ("own-account", "he has no account on any network", "none"),
    ("last-look", "his assistant prints it out for him", "summary"),
    ("asked-view", "that we should be neither first nor last", "weighed"),
    ("asked-view", "she told the board clearly that it is not for us", "against"),
    ("told-whom", "he warned the other directors to keep out", "warned"),
    ("under-attack", "she kept quiet and changed the subject", "silent"),
    ("rules-remark", "what would the regulator say to that", "asked"),
    ("helped-others", "she let me go to a seminar in May", "allowed"),
    ("critical-comment", "he wanted it deleted at once", "take-it-down"),
    ("where-they-talk", "that our customers are not on there", "said-not-there"),
    ("hours-asked-for", "there was no budget and no people for it", "refused-for-want"),
    ("last-reason", "we do not have the people for it", "hands"),
    ("role", "she is the finance director", "finance"),
    ("size", "around 620 people", "250-to-999"),
  ]

  private static let reader = NoteReader(playbook)
  private static let heard = Dictionary(
    uniqueKeysWithValues: (playbook.questions + playbook.stepQuestions).filter(\.kind.hasOptions)
      .map {
        ($0.id, OwnWords($0, examples: playbook.examples(of: $0), by: reader))
      })

  private func options(of question: String, like text: String) -> [String] {
    Self.heard[question]?.ranked(like: Self.reader.typed(text)).map(\.option) ?? []
  }

  @Test(arguments: paraphrases)
  func aParaphraseIsHeardAsItsOption(id: String, text: String, option: String) {
    #expect(options(of: id, like: text).first == option)
  }

  @Test func anUnrelatedSentenceIsHeardAsNothing() {
    let sentences = [
      "purple elephants dance at midnight", "the weather was dreadful in Leeds",
      "asdf qwer zxcv", "42", "!!!", "the printer on the third floor is jammed again",
      "lorem ipsum dolor sit amet", "my cat walked over the keyboard",
      "we painted the fence green on Sunday", "🙂🙂🙂", "lunch was fish and chips",
      "my phone battery died", "the heating is off in the whole building",
    ]
    let heard = sentences.flatMap { text in
      Self.heard.keys.sorted().filter { !options(of: $0, like: text).isEmpty }.map { ($0, text) }
    }
    // What is heard wrongly is only proposed; but it must be rare.
    #expect(heard.count * 100 <= 3 * sentences.count * Self.heard.count, "\(heard)")
  }

  @Test func anAuthorsExampleIsHeardAsItsOwnOption() {
    for question in playbook.questions where question.kind.hasOptions {
      for option in question.options {
        for phrase in option.heard {
          let found = options(of: question.id, like: phrase)
          #expect(found.first == option.id, "\(question.id): \(phrase)")
        }
      }
    }
  }

  /// How often what is proposed for the answers of some voices is right.
  private struct Tally {
    var all = 0
    var proposed = 0
    var first = 0
    var two = 0
    /// Of the answers that mean none of the options, and those for which one is proposed.
    var none = 0
    var proposedForNone = 0
  }

  private func tally(_ names: [String]) throws -> Tally {
    var tally = Tally()
    for answer in try names.flatMap({ try LabelledOwnWords.read($0) }) {
      let found = options(of: answer.question, like: answer.text)
      guard let option = answer.option else {
        tally.none += 1
        tally.proposedForNone += found.isEmpty ? 0 : 1
        continue
      }
      tally.all += 1
      tally.proposed += found.isEmpty ? 0 : 1
      tally.first += found.first == option ? 1 : 0
      tally.two += found.contains(option) ? 1 : 0
    }
    return tally
  }

  @Test(arguments: [
    ["tuned-brisk", "tuned-plain"], ["unseen-chatty", "unseen-formal"], ["strangers"],
  ])
  func mostOwnWordsOfStrangersAreHeardAndNearlyAllOfThoseRightly(_ voices: [String]) throws {
    let tally = try tally(voices)
    #expect(tally.all >= 115)
    #expect(tally.proposed * 100 >= 90 * tally.all, "\(tally)")
    #expect(tally.first * 100 >= 90 * tally.proposed, "\(tally)")
    #expect(tally.two * 100 >= 95 * tally.proposed, "\(tally)")
  }

  @Test func whatAnswersNothingIsSeldomHeardAsAnAnswer() throws {
    let tally = try tally(["strangers"])
    #expect(tally.none >= 60)
    #expect(tally.proposedForNone * 100 <= 10 * tally.none, "\(tally)")
  }

  @Test func mostThatIsGuessedIsRightAndLittleIsGuessedOfWhatAnswersNothing() throws {
    var (guessed, right, none, guessedOfNone) = (0, 0, 0, 0)
    for answer in try LabelledOwnWords.read("strangers") {
      let typed = Self.reader.typed(answer.text)
      guard let words = Self.heard[answer.question], words.ranked(like: typed).isEmpty else {
        continue
      }
      let guesses = words.guessed(like: typed)
      if answer.option == nil {
        none += 1
        guessedOfNone += guesses.isEmpty ? 0 : 1
      } else if !guesses.isEmpty {
        guessed += 1
        right += guesses.first == answer.option ? 1 : 0
      }
    }
    let report = "\(right) of \(guessed) right; \(guessedOfNone) of \(none) that answer nothing"
    #expect(guessed >= 5 && 2 * right >= guessed, "\(report)")
    #expect(none >= 50 && 5 * guessedOfNone <= none, "\(report)")
  }
}
