import Belief
import Interview
import Testing

@testable import Sessions

@Suite("The stored form of events")
struct StoredFormTests {
  /// One event of each case and the JSON that stores written today hold.
  static let golden: [(event: Event, json: String)] = [
    (
      .opened(playbook: "d1", today: Day(number: 20_521)),
      #"{"opened":{"playbook":"d1","today":"2026-03-09"}}"#
    ),
    (
      .resumed(playbook: "d2", today: Day(number: 20_522)),
      #"{"resumed":{"playbook":"d2","today":"2026-03-10"}}"#
    ),
    (
      .answered(
        question: "q1",
        answer: Answer(
          options: ["a", "b"], text: "the board", days: [Day(number: 20_521)],
          words: "sie sagt „nein“/\u{1F600}", known: .told)),
      #"{"answered":{"answer":{"days":["2026-03-09"],"known":"told","options":["a","b"],"#
        + #""text":"the board","words":"sie sagt „nein“/😀"},"question":"q1"}}"#
    ),
    (
      .answered(question: "q1", answer: Answer()),
      #"{"answered":{"answer":{"days":[],"known":"saw","options":[]},"question":"q1"}}"#
    ),
    (.passed(question: "q2"), #"{"passed":{"question":"q2"}}"#),
    (
      .attributed(question: "q1", known: .guess),
      #"{"attributed":{"known":"guess","question":"q1"}}"#
    ),
    (.undone, #"{"undone":{}}"#),
    (.turned(question: "q1"), #"{"turned":{"question":"q1"}}"#),
    (.returned, #"{"returned":{}}"#),
    (
      .proposed(question: "q1", options: ["a"], words: "hm"),
      #"{"proposed":{"options":["a"],"question":"q1","words":"hm"}}"#
    ),
    (.declined(words: "no\nnot so"), #"{"declined":{"words":"no\nnot so"}}"#),
    (
      .heard(findings: [Finding(question: "q1", answer: Answer(options: ["a"], words: "so"))]),
      #"{"heard":{"findings":[{"answer":{"days":[],"known":"saw","options":["a"],"words":"so"},"#
        + #""question":"q1"}]}}"#
    ),
    (.struck(place: 1), #"{"struck":{"place":1}}"#),
    (.restored(number: 2), #"{"restored":{"number":2}}"#),
    (
      .amended(place: 0, finding: Finding(question: "q1", answer: Answer(text: "no"))),
      #"{"amended":{"finding":{"answer":{"days":[],"known":"saw","options":[],"text":"no"},"#
        + #""question":"q1"},"place":0}}"#
    ),
    (.accepted, #"{"accepted":{}}"#),
    (.probed(question: "q1"), #"{"probed":{"question":"q1"}}"#),
    (
      .explained(question: "q1", cause: "bad-week", since: nil),
      #"{"explained":{"cause":"bad-week","question":"q1"}}"#
    ),
    (
      .explained(question: "q1", cause: "change-of-heart", since: Day(number: 20_521)),
      #"{"explained":{"cause":"change-of-heart","question":"q1","since":"2026-03-09"}}"#
    ),
    (.noted(words: "a \"note\""), #"{"noted":{"words":"a \"note\""}}"#),
    (.hadEnough, #"{"hadEnough":{}}"#),
    (.confirmed, #"{"confirmed":{}}"#),
    (.disputed(level: .hesitant), #"{"disputed":{"level":"hesitant"}}"#),
    (.stepDropped(step: "s1"), #"{"stepDropped":{"step":"s1"}}"#),
    (
      .stepSwapped(step: "s1", other: "s2"),
      #"{"stepSwapped":{"other":"s2","step":"s1"}}"#
    ),
    (
      .stepPutOff(step: "s1", until: Day(number: 20_521)),
      #"{"stepPutOff":{"step":"s1","until":"2026-03-09"}}"#
    ),
    (.objectionHeard(objection: "o1"), #"{"objectionHeard":{"objection":"o1"}}"#),
    (.coached(trainee: "Sam"), #"{"coached":{"trainee":"Sam"}}"#),
    (.coached(trainee: nil), #"{"coached":{}}"#),
    (
      .review(event: .opened(session: "k3m9tz", by: "Ann")),
      #"{"review":{"event":{"opened":{"by":"Ann","session":"k3m9tz"}}}}"#
    ),
    (.review(event: .turned(at: 7)), #"{"review":{"event":{"turned":{"at":7}}}}"#),
    (
      .review(event: .commented(at: 7, words: "well asked")),
      #"{"review":{"event":{"commented":{"at":7,"words":"well asked"}}}}"#
    ),
    (
      .review(event: .judged(check: "asks-leave", met: true)),
      #"{"review":{"event":{"judged":{"check":"asks-leave","met":true}}}}"#
    ),
    (
      .review(event: .judged(check: "asks-leave", met: nil)),
      #"{"review":{"event":{"judged":{"check":"asks-leave"}}}}"#
    ),
    (
      .review(event: .overruled(check: "asks-leave", met: false, reason: "too late")),
      #"{"review":{"event":{"overruled":{"check":"asks-leave","met":false,"reason":"too late"}}}}"#
    ),
    (
      .review(event: .upheld(check: "asks-leave")),
      #"{"review":{"event":{"upheld":{"check":"asks-leave"}}}}"#
    ),
    (.typed(text: ""), #"{"typed":{"text":""}}"#),
    (.said(line: "hello", text: "Hello."), #"{"said":{"line":"hello","text":"Hello."}}"#),
    (.shown(document: "roadmap"), #"{"shown":{"document":"roadmap"}}"#),
    (
      .planned(steps: [
        PlannedStep(tactic: "t1", starts: Day(number: 20_521), ends: Day(number: 20_528))
      ]),
      #"{"planned":{"steps":[{"ends":"2026-03-16","starts":"2026-03-09","tactic":"t1"}]}}"#
    ),
    (
      .checkedIn(playbook: "d3", today: Day(number: 20_521)),
      #"{"checkedIn":{"playbook":"d3","today":"2026-03-09"}}"#
    ),
    (
      .verified(level: .positive, today: Day(number: 20_521)),
      #"{"verified":{"level":"positive","today":"2026-03-09"}}"#
    ),
    (
      .staged(
        scene: Staging(
          alias: "H", level: .hesitant, barriers: [.legalRisk], manner: [.inCompany],
          sector: "finance", goal: "g", difficulty: .hard, seed: 7, trainee: "Sam",
          interview: "k3m9tz")),
      #"{"staged":{"scene":{"alias":"H","barriers":["legal-risk"],"difficulty":"hard","goal":"g","#
        + #""interview":"k3m9tz","level":"hesitant","manner":["in-company"],"sector":"finance","#
        + #""seed":7,"trainee":"Sam"}}}"#
    ),
    (
      .staged(scene: Staging(level: .blind, seed: 1)),
      #"{"staged":{"scene":{"barriers":[],"difficulty":"real","level":"blind","manner":[],"seed":1}}}"#
    ),
    (.spoke(words: "So it is\nthat?"), #"{"spoke":{"words":"So it is\nthat?"}}"#),
    (
      .replied(lines: ["a", "b"], text: "Yes. No."),
      #"{"replied":{"lines":["a","b"],"text":"Yes. No."}}"#
    ),
    (.forked(turn: 3), #"{"forked":{"turn":3}}"#),
    (.left(finished: true), #"{"left":{"finished":true}}"#),
  ]

  @Test("Each case is written and read as it ever was", arguments: golden.indices)
  func form(index: Int) throws {
    let (event, json) = StoredFormTests.golden[index]
    #expect(try EventText.encode(event) == json)
    #expect(try EventText.decode(json) == event)
  }

  @Test("The list above has every case")
  func complete() {
    #expect(Set(StoredFormTests.golden.map { name($0.event) }).count == 38)
  }

  @Test("All of them come back from the file")
  func roundTrip() throws {
    let bench = try Bench()
    let id = try named("k3m9tz")
    let events = StoredFormTests.golden.map(\.event)
    let store = try bench.store()
    try store.create(id, at: moment())
    #expect(
      try store.append(events, to: id, after: 0, at: moment(1.25), summary: SummaryUpdate())
        == events.count)

    let stored = try bench.store().events(of: id)

    #expect(stored.map(\.event) == events)
    #expect(stored.map(\.seq) == Array(1...events.count))
    #expect(stored.allSatisfy { $0.at == moment(1.25) })
  }

  /// The name of the case. A new case stops the build here: give it a line in the list above.
  private func name(_ event: Event) -> String {
    switch event {
    case .opened: "opened"
    case .resumed: "resumed"
    case .answered: "answered"
    case .passed: "passed"
    case .attributed: "attributed"
    case .undone: "undone"
    case .turned: "turned"
    case .returned: "returned"
    case .proposed: "proposed"
    case .declined: "declined"
    case .heard: "heard"
    case .struck: "struck"
    case .restored: "restored"
    case .amended: "amended"
    case .accepted: "accepted"
    case .probed: "probed"
    case .explained: "explained"
    case .noted: "noted"
    case .hadEnough: "hadEnough"
    case .confirmed: "confirmed"
    case .disputed: "disputed"
    case .stepDropped: "stepDropped"
    case .stepSwapped: "stepSwapped"
    case .stepPutOff: "stepPutOff"
    case .objectionHeard: "objectionHeard"
    case .coached: "coached"
    case .review: "review"
    case .typed: "typed"
    case .said: "said"
    case .shown: "shown"
    case .planned: "planned"
    case .checkedIn: "checkedIn"
    case .verified: "verified"
    case .staged: "staged"
    case .spoke: "spoke"
    case .replied: "replied"
    case .forked: "forked"
    case .left: "left"
    }
  }
}
