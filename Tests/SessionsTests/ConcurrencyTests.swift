import Foundation
import GRDB
import Interview
import Testing

@testable import Sessions

@Suite("Several at once")
struct ConcurrencyTests {
  @Test("Different sessions never mix, whichever store adds to them")
  func apart() async throws {
    let bench = try Bench()
    var generator = Seeded(state: 1)
    let stores = [try bench.store(), try bench.store()]
    let ids = try (0..<6).map { _ in try stores[0].create(at: moment(), using: &generator) }

    try await withThrowingTaskGroup { group in
      for (number, id) in ids.enumerated() {
        group.addTask {
          for seq in 0..<25 {
            try stores[(number + seq) % 2].append(
              [.noted(words: "\(id) \(seq)")], to: id, after: seq, at: moment(Double(seq)),
              summary: SummaryUpdate(answers: seq))
          }
        }
      }
      try await group.waitForAll()
    }

    for id in ids {
      #expect(
        try stores[0].events(of: id).map(\.event) == (0..<25).map { .noted(words: "\(id) \($0)") })
      #expect(try stores[1].summary(of: id).answers == 24)
    }
    #expect(try integrity(bench) == "ok")
  }

  @Test("Of those who add to one session at the same place, one wins")
  func together() async throws {
    let bench = try Bench()
    let id = try named("k3m9tz")
    let stores = [try bench.store(), try bench.store()]
    try stores[0].create(id, at: moment())

    for round in 0..<10 {
      let won = await withTaskGroup { group in
        for rival in 0..<6 {
          group.addTask { () -> Int? in
            let error = failure {
              try stores[rival % 2].append(
                [.noted(words: "\(rival)"), .undone], to: id, after: round * 2, at: moment(),
                summary: SummaryUpdate(answers: rival))
            }
            if let error { #expect(error == .continuedElsewhere(id)) }
            return error == nil ? rival : nil
          }
        }
        return await group.compactMap { $0 }.reduce(into: [Int]()) { won, rival in won.append(rival)
        }
      }

      #expect(won.count == 1)
      let events = try stores[0].events(of: id).map(\.event)
      #expect(events.count == round * 2 + 2)
      #expect(events.suffix(2) == [.noted(words: "\(won.first ?? -1)"), .undone])
      #expect(try stores[0].summary(of: id).answers == won.first)
    }
    #expect(try integrity(bench) == "ok")
  }

  @Test("Many may create the store at the same moment")
  func openedTogether() async throws {
    for _ in 0..<5 {
      let bench = try Bench()
      try await withThrowingTaskGroup { group in
        for number in 0..<8 {
          group.addTask {
            var generator = Seeded(state: UInt64(number))
            _ = try bench.store().create(at: moment(), using: &generator)
          }
        }
        try await group.waitForAll()
      }
      #expect(try bench.store().list().count == 8)
    }
  }

  @Test("A reader sees the state before or after, never between")
  func readsWhole() async throws {
    let bench = try Bench()
    let id = try named("k3m9tz")
    let writer = try bench.store()
    let reader = try bench.store()
    try writer.create(id, at: moment())

    try await withThrowingTaskGroup { group in
      group.addTask {
        for round in 0..<50 {
          try writer.append(
            [.undone, .returned], to: id, after: round * 2, at: moment(), summary: SummaryUpdate())
        }
      }
      group.addTask {
        for _ in 0..<50 {
          let count = try reader.events(of: id).count
          #expect(count.isMultiple(of: 2))
        }
      }
      try await group.waitForAll()
    }
  }

  private func integrity(_ bench: Bench) throws -> String? {
    try bench.database().read { db in try String.fetchOne(db, sql: "PRAGMA integrity_check") }
  }
}
