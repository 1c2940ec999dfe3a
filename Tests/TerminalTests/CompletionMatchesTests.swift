import Foundation
import Testing

@testable import Terminal

@Suite struct CompletionMatchesTests {
  @Test(arguments: [
    ("/ba", ["/back"], ["/back"]),
    ("/b", ["/back", "/bank"], ["/ba", "/back", "/bank"]),
    ("é", ["éa", "éb"], ["é", "éa", "éb"]),
    ("", ["é", "è"], ["", "é", "è"]),
    ("Typed", ["typed one", "typed two"], ["typed ", "typed one", "typed two"]),
    ("typed", ["one", "two"], ["typed", "one", "two"]),
  ])
  func `what readline is handed`(word: String, candidates: [String], expected: [String]) {
    #expect(handed(completionMatches(candidates, word: word)) == expected)
  }

  @Test func `no candidate, no array`() {
    #expect(completionMatches([], word: "x") == nil)
  }

  /// Reads and frees it as readline does.
  private func handed(_ matches: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> [String] {
    var result: [String] = []
    guard let matches else { return result }
    var next = matches
    while let string = next.pointee {
      result.append(String(cString: string))
      free(string)
      next += 1
    }
    free(matches)
    return result
  }
}
