import Belief
import Foundation
import Testing

@testable import Playbook

@Suite struct ExportTests {
  private struct Exported: Decodable {
    struct Presence: Decodable {
      let present: Double
      let absent: Double
    }
    struct Likelihood: Decodable {
      let level: [String: Double]?
      let barrier: [String: Presence]
    }
    struct Option: Decodable {
      let id: String
      let likelihood: Likelihood
    }
    struct Question: Decodable {
      let id: String
      let options: [Option]
    }
    struct Card: Decodable {
      let id: String
      let prior: Double
      let leadsTo: String?
    }

    let schema: Int
    let playbook: String
    let known: [String: Double]
    let levels: [Card]
    let barriers: [Card]
    let questions: [Question]
    let conditions: [String: String]
    let lines: [String: String]
  }

  private let playbook: Playbook
  private let exported: Exported

  init() throws {
    playbook = try Playbook.embedded()
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    exported = try decoder.decode(Exported.self, from: playbook.exportJSON())
  }

  private func isOne(_ sum: Double) -> Bool { abs(sum - 1) < 1e-9 }

  @Test func saysWhatItIs() throws {
    #expect(exported.schema == 1)
    #expect(exported.playbook == playbook.digest)
    #expect(exported.known == ["saw": 1, "told": 0.6, "guess": 0.3])
    #expect(exported.levels.map(\.id) == Level.allCases.map(\.rawValue))
    #expect(exported.levels.map(\.leadsTo) == Level.allCases.map { $0.leadsTo?.rawValue })
    #expect(isOne(exported.levels.reduce(0) { $0 + $1.prior }))
    #expect(exported.barriers.allSatisfy { 0 < $0.prior && $0.prior < 1 })
    #expect(exported.questions.map(\.id) == playbook.questions.map(\.id))
    #expect(exported.conditions == playbook.conditions)
    #expect(exported.lines.count == LineID.allCases.count)
    #expect(try playbook.exportJSON() == playbook.exportJSON())
  }

  @Test func likelihoodsAddUpToOne() {
    for question in exported.questions {
      let options = question.options.map(\.likelihood)
      let levels = options.compactMap(\.level)
      #expect(levels.isEmpty || levels.count == options.count, "\(question.id)")
      for level in Level.allCases where !levels.isEmpty {
        let sum = levels.reduce(0) { $0 + ($1[level.rawValue] ?? 0) }
        #expect(isOne(sum), "\(question.id) \(level)")
      }
      for barrier in Set(options.flatMap { $0.barrier.keys }) {
        let counts = options.compactMap { $0.barrier[barrier] }
        #expect(counts.count == options.count, "\(question.id) \(barrier)")
        #expect(isOne(counts.reduce(0) { $0 + $1.present }), "\(question.id) \(barrier)")
        #expect(isOne(counts.reduce(0) { $0 + $1.absent }), "\(question.id) \(barrier)")
      }
    }
  }

  @Test func holdsTheNumbersThatAreReckonedWith() throws {
    for item in playbook.bank.items {
      let question = try #require(exported.questions.first { $0.id == item.id })
      for option in item.options {
        let likelihood = try #require(question.options.first { $0.id == option.id }?.likelihood)
        for level in Level.allCases {
          #expect(likelihood.level?[level.rawValue] == option.levels?[level])
        }
        #expect(Set(likelihood.barrier.keys) == Set(option.barriers.keys.map(\.rawValue)))
      }
    }
  }
}
