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

  @Test func `what may be kept is saved for the owner alone, beside what is there`() throws {
    let path = NSTemporaryDirectory() + "suasor-history-\(UUID().uuidString)"
    defer { unlink(path) }
    var first = History()
    first.remember("two\nlines \\ é \u{0}")
    first.remember("secret")
    try first.save(to: path) { $0 != "secret" }
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)

    // Two terminals at once: neither takes away what the other added.
    var second = History()
    var third = History()
    try second.load(from: path)
    try third.load(from: path)
    second.remember("by the second")
    third.remember("by the third")
    try second.save(to: path) { _ in true }
    try third.save(to: path) { _ in true }
    try second.load(from: path)
    #expect(second.lines == ["two\nlines \\ é \u{0}", "by the second", "by the third"])
  }

  @Test func `a file that holds nothing new is not touched, and none is made for nothing`() throws {
    let path = NSTemporaryDirectory() + "suasor-history-\(UUID().uuidString)"
    var history = History()
    history.remember("secret")
    try history.save(to: path) { _ in false }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a file never holds more than one history may`() throws {
    let path = NSTemporaryDirectory() + "suasor-history-\(UUID().uuidString)"
    defer { unlink(path) }
    for round in 0..<2 {
      var history = History()
      for number in 0..<History.limit { history.remember("\(round) \(number)") }
      try history.save(to: path) { _ in true }
    }
    var read = History()
    try read.load(from: path)
    #expect(read.lines == (0..<History.limit).map { "1 \($0)" })
  }

  @Test func `lines are taken out for good, and the file with the last of them`() throws {
    let path = NSTemporaryDirectory() + "suasor-history-\(UUID().uuidString)"
    try History.remove(["a"], from: path)
    var history = History()
    history.remember("a")
    history.remember("b")
    history.current = "name"
    history.remember("a")
    try history.save(to: path) { _ in true }
    try History.remove(["a"], from: path)
    #expect(!(try String(contentsOfFile: path, encoding: .utf8)).contains("\"a\""))
    var read = History()
    try read.load(from: path)
    #expect(read.lines == ["b"])
    try History.remove(["b", "c"], from: path)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a file that cannot be kept or read changes nothing`() throws {
    var history = History()
    history.remember("a")
    #expect(throws: HistoryError.cannotWrite(path: "/no/such/place", errno: ENOENT)) {
      try history.save(to: "/no/such/place") { _ in true }
    }
    #expect(throws: (any Error).self) { try history.load(from: "/dev/null") }
    #expect(history.lines == ["a"])
  }
}
