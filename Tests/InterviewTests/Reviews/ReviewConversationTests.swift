import Belief
import Interview
import Playbook
import TestSupport
import Testing

/// A supervisor's way through what somebody else held.
@Suite struct ReviewConversationTests {
  private static let rehearsal: [Event] = [
    .opened(playbook: "x", today: someday), .staged(scene: Staging(level: .hesitant, seed: 1)),
    .replied(lines: ["a"], text: "I worry about losing hold of the story."),
    .said(line: LineID.rehearsalIntro.rawValue, text: "A rehearsal."),
    .spoke(words: "Everyone does it."), .replied(lines: ["b"], text: "Do they?"),
    .typed(text: "/again 1"), .forked(turn: 1),
    .said(line: LineID.rehearsalForked.rawValue, text: "Back at turn 1."),
    .spoke(words: "What would a bad day look like?"),
    .replied(lines: ["c"], text: "A Friday evening."), .left(finished: true),
  ]
  private static let checks = [
    ScoredCheck(id: "open-question", name: "Asks openly", met: true, quote: "What would", turn: 1),
    ScoredCheck(id: "ties-to-goal", name: "Ties it", met: nil, quote: nil),
    ScoredCheck(id: "asks-leave", name: "Asks leave", met: false, quote: nil),
  ]

  private func begun(_ past: [Event] = []) -> ReviewConversation {
    ReviewConversation(
      of: "k3m9tz", by: "Pat", lines: ReviewLine.all(in: Self.rehearsal), checks: Self.checks,
      alias: "Harriet", isRehearsal: true, in: playbook, replaying: past)
  }

  /// What was said and kept when these lines were typed.
  private func held(_ typed: [String]) -> (said: [LineID], events: [Event], review: Review) {
    var conversation = begun()
    let effects =
      conversation.receive(.opened(today: someday))
      + typed.flatMap { conversation.receive(.typed($0)) }
    return (
      effects.compactMap { if case .say(let said) = $0 { said.line } else { nil } },
      effects.compactMap { if case .record(let event) = $0 { event } else { nil } },
      conversation.review
    )
  }

  @Test func theLinesOfARehearsalAreTheTalkAlone() {
    let lines = ReviewLine.all(in: Self.rehearsal)
    #expect(lines.map(\.isTrainee) == [false, true, false, true, false])
    #expect(lines[0].texts == ["I worry about losing hold of the story."])
    #expect(lines[2].texts == ["Do they?", "Back at turn 1."])
    #expect(lines.map(\.at) == [3, 5, 6, 10, 11])
    // The numbers of the turns begin anew where the junior went back.
    #expect(lines.map(\.turn) == [nil, 1, nil, 1, nil])
  }

  @Test func theLinesOfAnInterviewAreBothSides() {
    let events: [Event] = [
      .said(line: "a", text: "How is she called?"), .typed(text: "Blue"),
      .said(line: "b", text: "Good."), .said(line: "c", text: "And what does she do?"),
    ]
    let lines = ReviewLine.all(in: events)
    #expect(lines.map(\.texts.count) == [1, 1, 2])
    #expect(lines.map(\.number) == [1, 2, 3])
  }

  @Test func aCommentStandsBesideItsLineUntilItIsTakenBack() {
    let kept = held(["2: pushed too hard", "4: well asked"]).review.comments
    #expect(kept.map(\.at) == [5, 10])
    #expect(kept.map(\.words) == ["pushed too hard", "well asked"])
    #expect(held(["2: pushed too hard", "2:"]).review.comments.isEmpty)
    #expect(held(["9: nothing there"]).review.comments.isEmpty)
    #expect(held(["9: nothing there"]).said.contains(.reviewNoLine))
  }

  @Test func theCheckIsJudgedBeforeTheScorerIsHeard() {
    let agreed = held(["", "y"])
    #expect(agreed.review.judgement(on: "open-question") == true)
    #expect(agreed.said.last == .reviewAgreedQuoting)
    let left = held(["", "y", "n"])
    #expect(left.review.verdict(on: "ties-to-goal", scorer: nil) == false)
    #expect(left.said.last == .reviewAbstained)
    // Whoever passes has judged nothing.
    #expect(held(["", ""]).review.judgement(on: "open-question") == nil)
  }

  @Test func anotherJudgementWantsAReason() {
    let differs = held(["", "n"])
    #expect(differs.said.last == .reviewDiffersQuoting)
    let because = held(["", "n", "it led him"]).review
    #expect(because.overrides["open-question"]?.reason == "it led him")
    #expect(because.verdict(on: "open-question", scorer: true) == false)
    let upheld = held(["", "n", ""]).review
    #expect(upheld.overrides.isEmpty)
    #expect(upheld.upheld == ["open-question"])
    #expect(upheld.verdict(on: "open-question", scorer: true) == true)
  }

  @Test func anOverrideCanBeSaidAtAnyTime() {
    let early = held(["check 3 yes: he knocked first"])
    #expect(early.review.overrides["asks-leave"]?.met == true)
    #expect(held(["check 3 yes"]).review.overrides.isEmpty)
    #expect(held(["check 3 yes"]).said.last == .reviewNoReason)
    #expect(held(["check 7 yes: why not"]).said.last == .reviewNoCheck)
  }

  @Test(arguments: ["done", "/done"])
  func itIsEnded(typed: String) {
    // While the talk is read, there are the checks to judge yet.
    let read = held(["4: well asked", typed])
    #expect(read.said.last == .reviewChecks)
    let events = held(["4: well asked", typed, typed]).events
    #expect(events.last == .left(finished: true))
  }

  @Test func itIsTakenUpWhereItWasLeft() {
    let typed = [
      "2: too hard", "back", "1", "", "y", "n", "back", "", "", "n", "", "nonsense",
      "check 1 no: x",
    ]
    var past: [Event] = []
    var straight = begun()
    past += straight.receive(.opened(today: someday)).events
    for line in typed {
      past += straight.receive(.typed(line)).events
      var resumed = begun(past)
      #expect(resumed.review == straight.review, "\(line)")
      // What is asked for next is the same.
      let asked = resumed.receive(.resumed(today: someday)).asked
      var same = straight
      #expect(asked == same.receive(.interrupted).asked, "\(line)")
    }
  }

  @Test(arguments: SeededGenerator.seeds(30))
  func anyInputIsSurvived(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var conversation = begun()
    _ = conversation.receive(.opened(today: someday))
    for _ in 1...60 {
      let lines = ["y", "n", "", "back", "3", "2: so", "check 1 no: so", "done", "/quit", "why"]
      let input =
        random.int(0...1) == 0
        ? Input.typed(lines.randomElement(using: &random) ?? "")
        : RandomInput.next(using: &random)
      let effects = conversation.receive(input)
      let ends = effects.indices.filter { effects[$0].isEnd }
      #expect(ends == [effects.count - 1], "seed \(seed): \(input)")
    }
  }
}

extension Effect {
  fileprivate var isEnd: Bool {
    switch self {
    case .ask, .leave: true
    case .say, .record, .present, .write, .compose: false
    }
  }
}

extension [Effect] {
  fileprivate var events: [Event] {
    compactMap { if case .record(let event) = $0 { event } else { nil } }
  }

  fileprivate var asked: String? {
    compactMap { if case .ask(let prompt) = $0 { prompt.id } else { nil } }.last
  }
}
