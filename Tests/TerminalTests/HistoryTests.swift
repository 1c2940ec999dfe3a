import Foundation
import Testing

@testable import Terminal

@Suite struct HistoryTests {
  @Test func `blanks and repetitions are not kept`() {
    var history = History()
    let kept = ["a", "a", " \n", "b", "a"].map { history.remember($0) }
    #expect(kept == [true, false, false, true, true])
    #expect(history.lines == ["a", "b", "a"])
  }

  @Test func `kinds of prompt do not mix`() {
    var history = History()
    history.remember("answer")
    history.current = "name"
    #expect(history.lines.isEmpty)
    history.remember("Ada")
    history.current = ""
    #expect(history.lines == ["answer"])
    history.forget()
    history.current = "name"
    #expect(history.lines.isEmpty)
  }

  @Test func `the oldest go first`() {
    var history = History()
    for number in 0...History.limit { history.remember("\(number)") }
    #expect(history.lines.count == History.limit)
    #expect(history.lines.first == "1")
  }

  @Test func `saved for the owner alone, and read back as it was`() throws {
    let path = NSTemporaryDirectory() + "suasor-history-\(UUID().uuidString)"
    defer { unlink(path) }
    var history = History()
    history.remember("two\nlines \\ é \u{0}")
    try history.save(to: path)
    history.remember("more")
    try history.save(to: path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    var read = History()
    try read.load(from: path)
    #expect(read == history)
  }

  @Test func `a file that cannot be kept or read changes nothing`() throws {
    var history = History()
    history.remember("a")
    #expect(throws: HistoryError.cannotWrite(path: "/no/such/place", errno: ENOENT)) {
      try history.save(to: "/no/such/place")
    }
    #expect(throws: (any Error).self) { try history.load(from: "/dev/null") }
    #expect(history.lines == ["a"])
  }
}
