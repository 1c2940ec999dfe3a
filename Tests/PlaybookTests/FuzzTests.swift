import Foundation
import TestSupport
import Testing

@testable import Playbook

@Suite struct FuzzTests {
  /// The built-in content with few tactics, cases and questions, so that many rounds are quick.
  private static let small: [String: Data] = {
    var texts = builtInWithShortStance
    for folder in ["tactics/", "cases/"] {
      for name in texts.keys.filter({ $0.hasPrefix(folder) }).sorted().dropFirst(8) {
        texts[name] = nil
      }
    }
    for name in ["interview/support.yaml", "interview/barriers.yaml", "objections.yaml"] {
      texts[name] = texts[name].map { String($0.prefix(6000)) }
    }
    return texts.mapValues { Data($0.utf8) }
  }()

  @Test(arguments: 0..<10) func noMutationStopsTheCheck(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<30 {
      var contents = Self.small
      let name = contents.keys.sorted().randomElement(using: &random) ?? ""
      for _ in 0...Int.random(in: 0...2, using: &random) {
        contents[name] = mutated(contents[name] ?? Data(), using: &random)
      }
      let final = contents
      let files = PlaybookFiles(origin: "prompts", names: Array(final.keys)) { final[$0] }
      let mistakes = PlaybookCheck.mistakes(in: files)
      #expect(
        mistakes.allSatisfy { $0.line >= 1 && $0.column >= 1 && !$0.fault.mend.isEmpty },
        "seed \(seed), round \(round), \(name)")
    }
  }

  private func mutated(_ data: Data, using random: inout SeededGenerator) -> Data {
    var lines = data.split(separator: 10, omittingEmptySubsequences: false).map { Array($0) }
    let one = lines.indices.randomElement(using: &random) ?? 0
    let other = lines.indices.randomElement(using: &random) ?? 0
    guard !lines.isEmpty else { return Data([0]) }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: lines.remove(at: one)
    case 1: lines.insert(lines[one], at: other)
    case 2: lines.swapAt(one, other)
    case 3: lines = Array(lines[..<one]) + [Array(lines[one].prefix(lines[one].count / 2))]
    case 4:
      let bytes = (0..<4).map { _ in UInt8.random(in: 0...255, using: &random) }
      lines[one].insert(contentsOf: bytes, at: lines[one].count / 2)
    default:
      let signs = Array("{}[]:-#&*!|>'\"%@`,? \t~".utf8)
      lines[one].insert(
        signs.randomElement(using: &random) ?? 0,
        at: Int.random(in: 0...lines[one].count, using: &random))
    }
    return Data(lines.joined(separator: [10]))
  }
}
