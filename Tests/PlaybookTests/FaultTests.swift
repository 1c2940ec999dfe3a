import Foundation
import Testing

@testable import Playbook

@Suite struct FaultTests {
  @Test(arguments: FaultExample.all) func isFoundOut(_ example: FaultExample) throws {
    let files = try #require(example.files, "the text to be changed is no longer in the content")
    let line = try #require(
      example.expectedLine(in: files), "the marked line is no longer in the content")
    let found = PlaybookCheck.mistakes(in: files)
    let isTold = found.contains {
      $0.fault.code == example.code && $0.file == example.file && $0.line == line
    }
    #expect(isTold, "expected \(example.file):\(line) [\(example.code)], found:\(described(found))")
    for mistake in found {
      #expect(mistake.line >= 1 && mistake.column >= 1)
      #expect(!mistake.fault.problem.isEmpty && !mistake.fault.mend.isEmpty)
      let words = mistake.description(in: files)
      let place = "\(mistake.file):\(mistake.line):\(mistake.column): "
      #expect(words.hasPrefix("prompts/" + place) && words.hasSuffix("[\(mistake.fault.code)]"))
    }
  }

  @Test func eachCodeHasAnExample() {
    let shown = Set(FaultExample.all.map(\.code))
    #expect(Set(Fault.allCodes).subtracting(shown) == [])
    #expect(shown.subtracting(Fault.allCodes) == [])
    #expect(Set(Fault.allCodes).count == Fault.allCodes.count)
  }

  @Test func aChangeThatIsNoMistakeIsNotTold() {
    var texts = builtInWithShortStance
    texts["levels.yaml"] = texts["levels.yaml"]?.replacingOccurrences(
      of: "Opposed", with: "Against")
    let mistakes = PlaybookCheck.mistakes(in: PlaybookFiles(texts: texts))
    #expect(mistakes.isEmpty, "\(described(mistakes))")
  }
}
