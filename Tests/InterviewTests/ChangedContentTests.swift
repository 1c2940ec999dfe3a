import Foundation
import Interview
import Playbook
import TestSupport
import Testing

/// A session replayed under content that has changed since.
@Suite struct ChangedContentTests {
  /// The built-in content as texts, to be changed in memory.
  private static let texts: [String: String] = {
    let files = PlaybookFiles.embedded
    return Dictionary(uniqueKeysWithValues: files.names.map { ($0, files.text($0) ?? "") })
  }()

  /// The content without one question of a file, or with an option's id replaced.
  private func playbook(without question: String, in section: String) throws -> Playbook {
    var texts = Self.texts
    let name = "interview/\(section).yaml"
    let file = try #require(texts[name])
    let blocks = file.components(separatedBy: "\n\n")
    let start = try #require(blocks.firstIndex { $0.hasPrefix(question + ":") })
    texts[name] = (blocks[..<start] + blocks[(start + 1)...]).joined(separator: "\n\n")
    return try Playbook(files: PlaybookFiles(texts: texts))
  }

  private func playbook(renaming option: String, to new: String) throws -> Playbook {
    var texts = Self.texts
    texts["interview/support.yaml"] = texts["interview/support.yaml"]?
      .replacing("\n    \(option):\n", with: "\n    \(new):\n")
    return try Playbook(files: PlaybookFiles(texts: texts))
  }

  private func resumed(_ events: [Event], in content: Playbook) -> (Conversation, [Effect]) {
    var conversation = Conversation(playbook: content, replaying: events)
    let effects = conversation.receive(.resumed(today: day("2026-08-01")))
    return (conversation, effects)
  }

  private func said(_ line: LineID, in effects: [Effect]) -> [String] {
    effects.compactMap { effect in
      if case .say(let utterance) = effect, utterance.line == line { utterance.text } else { nil }
    }
  }

  private func session(_ typed: [String]) throws -> [Event] {
    var sitting = Sitting()
    try sitting.receive(.opened(today: someday))
    for text in typed { try sitting.type(text) }
    return sitting.events
  }

  @Test func anotherDigestIsToldAndNothingIsLost() throws {
    var texts = Self.texts
    texts["README.md", default: ""] += "\n"
    let content = try Playbook(files: PlaybookFiles(texts: texts))
    let (conversation, effects) = resumed(
      try session(["Blue", "/change asked-view", "weighed"]), in: content)
    #expect(said(.contentChanged, in: effects).count == 1)
    #expect(said(.answerLost, in: effects).isEmpty)
    #expect(conversation.standing.given.count == 2)
  }

  @Test func theSameContentIsNotToldOf() throws {
    let (_, effects) = resumed(try session(["Blue"]), in: InterviewTests.playbook)
    #expect(said(.contentChanged, in: effects).isEmpty)
  }

  @Test func aQuestionThatIsGoneIsTold() throws {
    let events = try session([
      "Blue", "/change asked-view", "weighed", "/change told-whom", "asked",
    ])
    let content = try playbook(without: "asked-view", in: "support")
    let (conversation, effects) = resumed(events, in: content)
    #expect(said(.answerLost, in: effects).contains { $0.contains("asked-view") })
    #expect(conversation.standing.lost == ["asked-view"])
    #expect(conversation.standing.given.map(\.question.id) == ["alias", "told-whom"])
  }

  @Test func anOptionThatIsGoneIsToldByTheNameOfItsQuestion() throws {
    let events = try session(["Blue", "/change asked-view", "weighed"])
    let content = try playbook(renaming: "weighed", to: "balanced-view")
    let (conversation, effects) = resumed(events, in: content)
    #expect(said(.answerLost, in: effects).contains { $0.contains("asked for a view") })
    #expect(conversation.standing.evidence.isEmpty)
  }

  @Test func aQuestionThatIsGoneWhileItIsOpenIsPassedBy() throws {
    let events = try session(["Blue", "/change asked-view", "she put it in a drawer and smiled"])
    let content = try playbook(without: "asked-view", in: "support")
    let (conversation, effects) = resumed(events, in: content)
    #expect(conversation.agenda == .question("role"))
    #expect(effects.last.flatMap(mark) == "ask: role")
  }

  @Test func aProposalWhoseOptionIsGoneIsNotTakenForAnAnswer() throws {
    let events = try session(["Blue", "/change asked-view", "weighed for and against, more known"])
    #expect(Ledger(replaying: events).proposal?.options.first == "weighed")
    let content = try playbook(renaming: "weighed", to: "balanced-view")
    var (conversation, _) = resumed(events, in: content)
    _ = conversation.receive(.typed(""))
    #expect(conversation.ledger.answers["asked-view"]?.options.contains("weighed") != true)
  }

  @Test(arguments: SeededGenerator.seeds(6))
  func noReplayCrashesWhateverIsGone(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var sitting = Sitting()
    try sitting.receive(.opened(today: someday))
    for _ in 1...40 { try sitting.receive(RandomInput.next(using: &random)) }
    let removable = ["asked-view", "told-whom", "who-raised-it", "last-question", "own-account"]
    let gone = removable.randomElement(using: &random) ?? "asked-view"
    let content = try playbook(without: gone, in: "support")
    sitting.replay(in: content)
    for _ in 1...10 {
      let effects = try sitting.receive(RandomInput.next(using: &random))
      #expect(!effects.isEmpty, "seed \(seed), without \(gone)")
    }
  }
}
