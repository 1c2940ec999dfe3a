import Testing

@testable import Rehearsal

@Suite struct TalkTextTests {
  static let talk = Talk(lines: [
    .init(.executive, "We are regulated."), .init(.junior, "So you are.\nWhat worries you?"),
  ])

  @Test(arguments: [
    "Executive: We are regulated.\nJunior: So you are.\nWhat worries you?",
    "# A talk\n\n**Executive:** We are regulated.\n\n**Junior:** So you are.\n\nWhat worries you?\n",
    "**Executive**: We are regulated.\n---\n**Junior**: So you are.\nWhat worries you?",
    "- Executive: We are regulated.\r\n- Junior: So you are.\r\n  What worries you?",
    "> The Director: We are regulated.\n> Ann: So you are.\n> What worries you?",
    """
    [{"speaker": "Executive", "words": "We are regulated."},
     {"role": "Junior", "text": "So you are.\\nWhat worries you?"}]
    """,
    """
    {"level": "hesitant", "lines": [{"name": "CEO", "content": "We are regulated."},
     {"speaker": "Trainee", "words": "So you are.\\nWhat worries you?"}]}
    """,
  ]) func `one talk in many forms`(text: String) throws {
    #expect(try TalkText(text).talk == Self.talk)
  }

  @Test func `the scene may stand above`() throws {
    let text = try TalkText(
      "---\nLevel: hesitant\nGoal: fewer calls\n---\nJunior: Goal: that is the word.\nBoss: Level!")
    #expect(text.header == ["level": "hesitant", "goal": "fewer calls"])
    #expect(text.talk.lines.count == 2)
  }

  @Test func `times, addresses and long sentences are no speakers`() throws {
    let text = try TalkText(
      "Junior: It starts\n10:30 sharp, see\nhttps://example.org and\nnote what I said to you before: it helps"
    )
    #expect(text.talk.lines.count == 1)
  }

  @Test func `a name of one's own is told by the caller`() throws {
    let text = "Ann: Hello.\nBob: No."
    #expect(throws: TalkText.Fault.whoIsJunior(["Ann", "Bob"])) { try TalkText(text) }
    #expect(try TalkText(text, junior: "ann").talk.lines.first?.speaker == .junior)
    #expect(throws: TalkText.Fault.nobodyOfThatName("Cy", speakers: ["Ann", "Bob"])) {
      try TalkText(text, junior: "Cy")
    }
  }

  @Test func `what is no talk is told apart`() {
    #expect(throws: TalkText.Fault.noSpeakers) { try TalkText("Just a note.") }
    #expect(throws: TalkText.Fault.noSpeakers) { try TalkText("") }
    #expect(throws: TalkText.Fault.juniorSilent) { try TalkText("Junior:\nBoss: Speak.") }
    #expect(throws: TalkText.Fault.notATranscript("it is not well-formed")) {
      try TalkText("{\"lines\": [")
    }
    #expect(throws: TalkText.Fault.self) { try TalkText("[{\"speaker\": \"Junior\"}]") }
  }

  @Test func `several lines of one speaker are one turn`() {
    let talk = Talk(lines: [
      .init(.executive, "One."), .init(.executive, "Two."), .init(.junior, "A."),
      .init(.junior, "B."), .init(.executive, "Three."), .init(.junior, "C."),
    ])
    #expect(talk.turns.map(\.words) == ["A.\nB.", "C."])
    #expect(talk.turns.map(\.after) == ["One. Two.", "Three."])
  }
}
