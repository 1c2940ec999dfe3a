import Belief
import Foundation
import Interview
import Roadmap
import TestSupport
import Testing

@testable import Documents

@Suite struct CalendarTests {
  private static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  private static func step(_ tactic: String, _ starts: String, _ ends: String) -> PlannedStep {
    PlannedStep(tactic: tactic, starts: day(starts), ends: day(ends))
  }

  private let first: [Event] = [
    .opened(playbook: "p", today: day("2026-07-01")),
    .answered(question: "alias", answer: Answer(text: "Blue")), .confirmed,
    .planned(steps: [
      step("risk-map-together", "2026-07-06", "2026-07-20"),
      step("ropes-plan-draft", "2026-07-24", "2026-08-07"),
      step("small-pilot", "2026-08-11", "2026-08-25"),
    ]),
  ]
  /// The first step was done, the second moved, the third gave way to another.
  private let second: [Event] = [
    .checkedIn(playbook: "p", today: day("2026-07-22")),
    .answered(question: "step-fate.risk-map-together", answer: Answer(options: ["done"])),
    .confirmed,
    .planned(steps: [
      step("ropes-plan-draft", "2026-07-28", "2026-08-11"),
      step("one-recommendation", "2026-08-17", "2026-08-24"),
    ]),
  ]
  /// The third came back, the second stayed.
  private let third: [Event] = [
    .planned(steps: [
      step("ropes-plan-draft", "2026-07-28", "2026-08-11"),
      step("small-pilot", "2026-08-17", "2026-08-31"),
    ])
  ]

  private func text(_ events: [Event]) -> String {
    let dated = events.enumerated().map { number, event in
      (at: Date(timeIntervalSince1970: 1_782_900_000 + Double(number) * 3600), event: event)
    }
    return CalendarDocument(id: "k3m9tz", events: dated, in: playbook).text
  }

  private func entries(_ events: [Event]) throws -> [CalendarGrammar.Component] {
    try CalendarGrammar.read(text(events)).components
  }

  private func summary(_ entry: CalendarGrammar.Component) -> [String] {
    let tactic = entry.value("UID")?.split(separator: ".").first.map(String.init)
    return [
      tactic, entry.value("SEQUENCE"), entry.value("STATUS"), entry.value("DTSTART"),
      entry.value("DTEND"),
    ].map { $0 ?? "" }
  }

  @Test func eachStepIsAnEventOfWholeDaysWithTwoAlarms() throws {
    let entries = try entries(first)
    #expect(
      entries.map(summary) == [
        ["risk-map-together", "0", "CONFIRMED", "20260706", "20260721"],
        ["ropes-plan-draft", "0", "CONFIRMED", "20260724", "20260808"],
        ["small-pilot", "0", "CONFIRMED", "20260811", "20260826"],
      ])
    for entry in entries {
      #expect(entry.components.map(\.name) == ["VALARM", "VALARM"])
      let triggers = entry.components.compactMap { alarm in
        alarm.properties.first { $0.name == "TRIGGER" }
      }
      #expect(triggers.map(\.parameters) == [[:], ["RELATED": "END"]])
      #expect(triggers.map(\.value) == ["-PT15H", "-PT15H"])
    }
    #expect(
      entries[0].value("SUMMARY").flatMap(CalendarGrammar.text)
        == "Blue: Draw the map of risks together, and settle who does what")
  }

  @Test func aChangeRaisesTheSequenceAndWhatLeftUndoneIsCancelled() throws {
    #expect(
      try entries(first + second).map(summary) == [
        ["risk-map-together", "0", "CONFIRMED", "20260706", "20260721"],
        ["ropes-plan-draft", "1", "CONFIRMED", "20260728", "20260812"],
        ["small-pilot", "1", "CANCELLED", "20260811", "20260826"],
        ["one-recommendation", "0", "CONFIRMED", "20260817", "20260825"],
      ])
    #expect(
      try entries(first + second + third).map(summary) == [
        ["risk-map-together", "0", "CONFIRMED", "20260706", "20260721"],
        ["ropes-plan-draft", "1", "CONFIRMED", "20260728", "20260812"],
        ["small-pilot", "2", "CONFIRMED", "20260817", "20260901"],
        ["one-recommendation", "1", "CANCELLED", "20260817", "20260825"],
      ])
  }

  @Test func aSecondImportUpdatesAndDoesNotDouble() throws {
    // What a calendar does with an import: by UID, the higher sequence wins.
    var kept: [String: CalendarGrammar.Component] = [:]
    func take(_ events: [Event]) throws {
      for entry in try entries(events) {
        let uid = try #require(entry.value("UID"))
        let sequence = Int(entry.value("SEQUENCE") ?? "") ?? -1
        let before = kept[uid]?.value("SEQUENCE").flatMap(Int.init) ?? -1
        if sequence > before { kept[uid] = entry } else { #expect(kept[uid] == entry) }
      }
    }
    for events in [first, first, first + second, first + second + third, first + second + third] {
      try take(events)
    }
    #expect(kept.count == 4)
    let latest = try entries(first + second + third)
    #expect(latest.allSatisfy { kept[$0.value("UID") ?? ""] == $0 })
  }

  @Test func whatDidNotChangeKeepsItsStamp() throws {
    let before = try entries(first).map { $0.value("DTSTAMP") }
    let after = try entries(first + second).map { $0.value("DTSTAMP") }
    #expect(after[0] == before[0])
    #expect(after[1] != before[1])
  }

  @Test(arguments: [
    "Blue\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:injected", "a;b,c\\n\\;d", "\u{0}\u{7}\u{1B}[2J",
    "🙂🙂🙂 é ü 語 \u{202E} " + String(repeating: "長い", count: 100), "x\u{85}y\u{2028}z\u{2029}",
    "BEGIN:VALARM", "a\rb\nc", "\u{301}\u{301}", "{step}{alias}",
  ])
  func hostileWordsStayWords(typed: String) throws {
    var events = first
    events[1] = .answered(question: "alias", answer: Answer(text: typed))
    let read = try CalendarGrammar.read(text(events))
    #expect(read.components.count == 3)
    #expect(read.components.allSatisfy { $0.name == "VEVENT" && $0.components.count == 2 })
  }

  @Test func linesOfAnyLengthComeBackWhole() throws {
    withSeeds(60) { random in
      let signs = ["a", "é", "語", "🙂", ",", ";", "\\", "\n", " ", "ß"]
      let length = random.int(0...300)
      let words = (0..<length).map { _ in signs[random.int(0...(signs.count - 1))] }.joined()
      let folded = CalendarText.folded("SUMMARY:" + CalendarText.escaped(words))
      #expect(throws: Never.self, "\(random)") {
        let lines = try CalendarGrammar.unfolded(folded)
        #expect(lines.count == 1)
        #expect(CalendarGrammar.text(String(lines[0].dropFirst(8))) == words, "\(random)")
      }
    }
  }

  @Test(arguments: [
    "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n",
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:a;b\r\nEND:VCALENDAR\r\n",
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:a\r\nEND:VEVENT\r\n",
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"
      + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\nEND:VCALENDAR\r\n",
  ])
  func theGrammarRefusesWhatIsWrong(text: String) {
    #expect(throws: CalendarGrammar.Broken.self) { try CalendarGrammar.read(text) }
  }

  @Test func nothingOfTheVerdictIsInIt() throws {
    for executive in Executive.all {
      let conversation = Conversation(playbook: playbook, replaying: executive.events.map(\.event))
      let plan = Roadmap(
        of: conversation.standing, in: playbook, today: Self.day(executive.today)
      ).planned
      let events = executive.events.map(\.event) + [.planned(steps: plan)]
      let text = try CalendarGrammar.unfolded(self.text(events)).joined(separator: "\n")
      #expect(!text.contains("%"))
      for card in playbook.levels {
        #expect(!text.contains(card.sentence))
        #expect(!text.lowercased().contains("is \(card.name.lowercased())"))
      }
      for note in conversation.ledger.notes { #expect(!text.contains(note)) }
    }
  }
}
