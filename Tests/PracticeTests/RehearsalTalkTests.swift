import Belief
import Interview
import Playbook
import Practice
import Rehearsal
import TestSupport
import Testing

/// A rehearsal as it is held: straight, and saved and resumed after every turn.
@Suite struct RehearsalTalkTests {
  private let staging = Staging(
    alias: "Harriet", level: .hesitant, barriers: [.legalRisk], manner: [.figures],
    sector: "finance", goal: "fewer complaints", seed: 7, trainee: "Sam", interview: "k3m9tz")

  private func begun() -> RehearsalTalk {
    RehearsalTalk(
      RehearsalRecord(staging, playbook: playbook, reader: reader), playbook: playbook)
  }

  private func events(_ effects: [Effect]) -> [Event] {
    effects.compactMap { if case .record(let event) = $0 { event } else { nil } }
  }

  private func said(_ effects: [Effect]) -> [LineID] {
    effects.compactMap { if case .say(let utterance) = $0 { utterance.line } else { nil } }
  }

  @Test func itIsOpenedWithTheScene() {
    var talk = begun()
    let effects = talk.receive(.opened(today: Day(number: 20_521)))
    #expect(events(effects).contains(.staged(scene: staging)))
    #expect(said(effects).contains(.rehearsalScene))
    #expect(said(effects).last == .rehearsalSays)
    #expect(effects.last.map { if case .ask = $0 { true } else { false } } == true)
  }

  @Test func everyTurnIsDerivedAnewFromTheEvents() throws {
    var talk = begun()
    var past = events(talk.receive(.opened(today: Day(number: 20_521))))
    let typed = [
      "You cannot afford a breach. Which rule worries you most, and who here knows it best?",
      "/hint", "/again 9", "Everyone does it.", "/again 1",
      "May I tell you how a similar firm went about it?", "/help", "/nonsense", "",
    ]
    for line in typed {
      past += events(talk.receive(.typed(line)))
      let replayed = try #require(
        RehearsalRecord(replaying: past, playbook: playbook, reader: reader))
      #expect(replayed.ways.map(\.exchanges) == talk.record.ways.map(\.exchanges), "\(line)")
      #expect(replayed.ways.map(\.opening) == talk.record.ways.map(\.opening), "\(line)")
      #expect(replayed.encounter.matters == talk.encounter.matters, "\(line)")
    }
    #expect(talk.record.ways.count == 2)
    #expect(talk.record.kept[0].exchanges.count == 2)
    #expect(talk.record.forks == [1])
  }

  @Test func stoppingTellsHowItWent() {
    var talk = begun()
    _ = talk.receive(.opened(today: Day(number: 20_521)))
    _ = talk.receive(.typed("Which rule worries you most?"))
    let effects = talk.receive(.typed("/stop"))
    #expect(effects.contains(.present(.course)))
    #expect(effects.last == .leave(finished: true))
    #expect(events(effects).last == .left(finished: true))
  }

  @Test func theEndOfInputPausesUnlessItIsOver() {
    var talk = begun()
    _ = talk.receive(.opened(today: Day(number: 20_521)))
    #expect(talk.receive(.ended(.endOfInput)).last == .leave(finished: false))
    _ = talk.receive(.typed("Goodbye, and thank you for your time."))
    #expect(talk.encounter.outcome != nil)
    #expect(talk.receive(.ended(.endOfInput)).last == .leave(finished: true))
  }

  @Test func aVeryLongTurnIsCut() {
    var talk = begun()
    _ = talk.receive(.opened(today: Day(number: 20_521)))
    let effects = talk.receive(.typed(String(repeating: "word ", count: 100_000)))
    #expect(said(effects).contains(.rehearsalCut))
    #expect(talk.encounter.exchanges[0].words.count == RehearsalTalk.longestTurn)
  }

  @Test(arguments: SeededGenerator.seeds(8))
  func anyInputIsSurvived(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var talk = begun()
    _ = talk.receive(.opened(today: Day(number: 20_521)))
    for _ in 1...50 {
      let commands = ["/hint", "/again", "/again 1", "/again -3", "/again x", "/help", "/", "/ "]
      let input: Input =
        switch random.int(0...9) {
        case 0: .interrupted
        case 1: .resumed(today: Day(number: 20_522))
        case 2...4: .typed(commands.randomElement(using: &random) ?? "/")
        default: .typed(random.juniorLine(after: talk.encounter.lastReply.text))
        }
      let effects = talk.receive(input)
      let ends = effects.indices.filter { index in
        switch effects[index] {
        case .ask, .leave: true
        case .say, .record, .present, .write, .compose: false
        }
      }
      #expect(ends == [effects.count - 1], "seed \(seed): \(input)")
    }
  }
}
