import Foundation
import Testing

@testable import Terminal

/// One after the other: waiting signals belong to the process.
@Suite(.serialized) struct PlainSourceTests {
  static let inputs: [([UInt8], [String])] = [
    ([], []),
    (Array("a\nb\n".utf8), ["a", "b"]),
    (Array("a\nlast".utf8), ["a", "last"]),
    (Array("\n\n".utf8), ["", ""]),
    (Array("one\r\ntwo\r\n\r\nlast\r".utf8), ["one", "two", "", "last\r"]),
    (Array("a\rb\n".utf8), ["a\rb"]),
    ([0x61, 0x00, 0x62, 0x0A], ["a\u{0}b"]),
    ([0x61, 0xFF, 0x62, 0x0A, 0xC3], ["a\u{FFFD}b", "\u{FFFD}"]),
    ([0xEF, 0xBB, 0xBF] + Array("yes\n\u{FEFF}no\n".utf8), ["yes", "\u{FEFF}no"]),
    (Array("é日👍\n".utf8), ["é日👍"]),
  ]

  @Test(arguments: inputs)
  func `lines as they are`(bytes: [UInt8], expected: [String]) {
    #expect(lines(of: bytes) == expected)
  }

  @Test func `a line of a megabyte, and many short ones`() {
    let long = String(repeating: "é", count: 500_000)
    #expect(lines(of: Array("\(long)\nb\n".utf8)) == [long, "b"])
    let many = (0..<20_000).map(String.init)
    #expect(lines(of: Array(many.joined(separator: "\n").utf8)) == many)
  }

  @Test func `a line that comes in pieces is one line`() throws {
    let pipe = Pipe()
    let source = PlainSource(descriptor: pipe.fileHandleForReading.fileDescriptor)
    let writer = pipe.fileHandleForWriting
    Thread.detachNewThread {
      for piece in ["one ", "li", "ne\r", "\nrest"] {
        writer.write(Data(piece.utf8))
        usleep(5_000)
      }
      try? writer.close()
    }
    #expect(source.next(prompt: "") == .line("one line"))
    #expect(source.next(prompt: "") == .line("rest"))
    #expect(source.next(prompt: "") == .endOfInput)
    #expect(source.next(prompt: "") == .endOfInput)
  }

  @Test func `an interruption loses no line, an end repeats`() throws {
    let pipe = Pipe()
    let source = PlainSource(descriptor: pipe.fileHandleForReading.fileDescriptor)
    pipe.fileHandleForWriting.write(Data("one\ntwo\n".utf8))
    #expect(source.next(prompt: "") == .line("one"))
    Signals.note(SIGINT)
    #expect(source.next(prompt: "") == .interrupt)
    #expect(source.next(prompt: "") == .line("two"))
    Signals.note(SIGWINCH)
    Signals.note(SIGINT)
    Signals.note(SIGTERM)
    #expect(source.next(prompt: "") == .terminate(signal: SIGTERM))
    #expect(source.next(prompt: "") == .terminate(signal: SIGTERM))
    #expect(Signals.takeEvent() == .interrupt)
    #expect(Signals.takeResize())
  }

  @Test func `a signal wakes a waiting reader`() throws {
    let pipe = Pipe()
    let source = PlainSource(descriptor: pipe.fileHandleForReading.fileDescriptor)
    Thread.detachNewThread {
      usleep(20_000)
      Signals.note(SIGINT)
    }
    #expect(source.next(prompt: "") == .interrupt)
    try pipe.fileHandleForWriting.close()
  }

  @Test func `a terminal that goes away is a hangup, not an end of input`() throws {
    let pty = try Pty()
    let source = PlainSource(descriptor: pty.slave)
    write(pty.master, "typed\n", 6)
    #expect(source.next(prompt: "") == .line("typed"))
    pty.closeMaster()
    #expect(source.next(prompt: "") == .hangup)
    #expect(source.next(prompt: "") == .hangup)
  }

  @Test func `prompts show only when asked for, without readline's marks`() throws {
    let input = Pipe()
    let shown = Pipe()
    let output = Output(descriptor: shown.fileHandleForWriting.fileDescriptor)
    let descriptor = input.fileHandleForReading.fileDescriptor
    try input.fileHandleForWriting.close()
    _ = PlainSource(descriptor: descriptor, output: output).next(prompt: "hidden")
    _ = PlainSource(descriptor: descriptor, output: output, echoPrompt: true)
      .next(prompt: "\u{1}\u{1B}[1m\u{2}you> ")
    try shown.fileHandleForWriting.close()
    #expect(shown.fileHandleForReading.readDataToEndOfFile() == Data("\u{1B}[1myou> ".utf8))
  }

  private func lines(of bytes: [UInt8]) -> [String] {
    let pipe = Pipe()
    let writer = pipe.fileHandleForWriting
    Thread.detachNewThread {
      writer.write(Data(bytes))
      try? writer.close()
    }
    let source = PlainSource(descriptor: pipe.fileHandleForReading.fileDescriptor)
    var result: [String] = []
    while case .line(let line) = source.next(prompt: "") { result.append(line) }
    return result
  }
}
