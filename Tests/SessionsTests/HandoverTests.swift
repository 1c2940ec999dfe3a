import Belief
import Foundation
import GRDB
import Interview
import Testing

@testable import Sessions

@Suite("Handing sessions over")
struct HandoverTests {
  let from: SessionStore
  let to: SessionStore
  private let benches: [Bench]

  init() throws {
    benches = [try Bench(), try Bench()]
    from = try benches[0].store()
    to = try benches[1].store()
  }

  @Test("The form of the lines, as it is written today")
  func form() throws {
    let id = try named("k3m9tz")
    try from.create(id, at: moment(0.001))
    try from.append(
      [.typed(text: "\"é\"\n"), .left(finished: false)], to: id, after: 0, at: moment(1.999),
      summary: SummaryUpdate(
        alias: "Harriet", organisation: "Finance", status: .paused, level: "hesitant",
        confidence: 0.5, answers: 2))
    #expect(
      try exported(from) == [
        #"{"record":"session","schema":1,"id":"k3m9tz","kind":"interview","#
          + #""created_at":"2026-03-08T20:00:00.001Z","updated_at":"2026-03-08T20:00:01.999Z","#
          + #""events":2,"summary":{"alias":"Harriet","answers":2,"confidence":0.5,"#
          + #""level":"hesitant","organisation":"finance","status":"paused"}}"#,
        #"{"record":"event","schema":1,"session":"k3m9tz","seq":1,"at":"2026-03-08T20:00:01.999Z","#
          + #""event_schema":1,"event":{"typed":{"text":"\"é\"\n"}}}"#,
        #"{"record":"event","schema":1,"session":"k3m9tz","seq":2,"at":"2026-03-08T20:00:01.999Z","#
          + #""event_schema":1,"event":{"left":{"finished":false}}}"#,
      ])
  }

  @Test("What is imported is what was exported, and a second time changes nothing")
  func roundTrip() throws {
    let seed = SystemRandomNumberGenerator.seed
    let ids = try Samples.fill(from, sessions: 60, seed: seed)
    let lines = try exported(from)

    let first = try imported(lines, into: to)
    #expect(first.report == report(added: 60), "seed \(seed)")
    #expect(first.notes.isEmpty, "seed \(seed)")
    #expect(try exported(to) == lines, "seed \(seed)")
    for id in ids {
      #expect(try to.events(of: id) == from.events(of: id), "seed \(seed)")
      #expect(try to.summary(of: id) == from.summary(of: id), "seed \(seed)")
    }
    #expect(
      try to.search("compliance", limit: 100) == from.search("compliance", limit: 100),
      "seed \(seed)")

    let second = try imported(lines, into: to)
    #expect(second.report == report(unchanged: 60), "seed \(seed)")
    #expect(try exported(to) == lines, "seed \(seed)")
  }

  @Test("Sessions are exported by name, in the order in which they were begun")
  func some() throws {
    let ids = try Samples.fill(from, sessions: 5, seed: 1)
    let lines = try exported(from, [ids[3], ids[1]])
    #expect(try imported(lines, into: to).report == report(added: 2))
    #expect(Set(try to.list().map(\.id)) == [ids[1], ids[3]])
    #expect(lines.first?.contains(ids[1].description) == true)
  }

  @Test("Every time that can be stored comes back to the millisecond")
  func times() throws {
    var generator = Seeded(state: 7)
    let id = try named("k3m9tz")
    let times = (0..<500).map { _ in Int64.random(in: 0...4_102_444_800_000, using: &generator) }
    try from.create(id, at: Date(milliseconds: times[0]))
    for (seq, time) in times.enumerated() {
      try from.append(
        [.undone], to: id, after: seq, at: Date(milliseconds: time), summary: SummaryUpdate())
    }
    _ = try imported(try exported(from), into: to)
    #expect(try to.events(of: id).map(\.at.milliseconds) == times)
  }

  @Test("A session that went on elsewhere goes on here, and one that is further here stays")
  func furtherOn() throws {
    let id = try named("k3m9tz")
    try from.create(id, at: moment())
    try from.append([.undone], to: id, after: 0, at: moment(), summary: SummaryUpdate(answers: 1))
    let short = try exported(from)
    try from.append(
      [.returned], to: id, after: 1, at: moment(9), summary: SummaryUpdate(answers: 2))
    let long = try exported(from)

    #expect(try imported(short, into: to).report == report(added: 1))
    #expect(try imported(long, into: to).report == report(extended: 1))
    #expect(try exported(to) == long)
    #expect(try imported(short, into: to).report == report(unchanged: 1))
    #expect(try exported(to) == long)
  }

  @Test("A session handed over before plans were kept beside the events gets the last one of them")
  func olderFile() throws {
    let id = try named("k3m9tz")
    let day = Day(number: 20_635)
    let plans = [1, 8].map {
      [PlannedStep(tactic: "small-pilot", starts: day, ends: day.adding(days: $0))]
    }
    try from.create(id, at: moment())
    try from.append(
      plans.map { .planned(steps: $0) } + [.undone], to: id, after: 0, at: moment(),
      summary: SummaryUpdate(alias: "Harriet", answers: 3))
    _ = try imported(try exported(from), into: to)
    #expect(
      try to.summary(of: id).state == SummaryUpdate(alias: "Harriet", answers: 3, plan: plans[1]))
  }

  @Test("A session that is held here is left alone, and told")
  func held() throws {
    let id = try named("k3m9tz")
    for store in [from, to] { try store.create(id, at: moment()) }
    try from.append([.undone], to: id, after: 0, at: moment(), summary: SummaryUpdate())
    let lock = try to.lock(id)
    let outcome = try imported(try exported(from), into: to)
    #expect(outcome.notes == [.openElsewhere(id, pid: Int(getpid()))])
    #expect(outcome.report == report(refused: 1))
    #expect(try to.events(of: id).isEmpty)
    lock.release()
    #expect(try imported(try exported(from), into: to).report == report(extended: 1))
  }

  @Test("A conflict is told with its place, nothing is overwritten, and the rest is imported")
  func conflict() throws {
    let ids = try ["k3m9t0", "k3m9t1", "k3m9t2"].map(named)
    for id in ids { try from.create(id, at: moment()) }
    for id in ids {
      try from.append(
        [.undone, .noted(words: "theirs")], to: id, after: 0, at: moment(), summary: SummaryUpdate()
      )
    }
    try to.create(ids[1], at: moment())
    try to.append(
      [.undone, .noted(words: "ours")], to: ids[1], after: 0, at: moment(),
      summary: SummaryUpdate(alias: "Ours"))
    let before = try exported(to)

    let outcome = try imported(try exported(from), into: to)

    #expect(outcome.notes == [.conflict(ids[1], seq: 2)])
    #expect(outcome.report == report(added: 2, refused: 1))
    #expect(try exported(to, [ids[1]]) == before)
  }

  private func report(
    added: Int = 0, extended: Int = 0, unchanged: Int = 0, refused: Int = 0
  ) -> ImportReport {
    var report = ImportReport()
    (report.added, report.extended) = (added, extended)
    (report.unchanged, report.refused) = (unchanged, refused)
    return report
  }
}

extension SystemRandomNumberGenerator {
  /// The seed of a property: `SEED` repeats one.
  static var seed: UInt64 {
    ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }
      ?? .random(in: 0...UInt64.max)
  }
}
