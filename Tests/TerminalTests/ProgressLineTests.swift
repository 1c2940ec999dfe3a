import Foundation
import Testing

@testable import Terminal

@Suite struct ProgressLineTests {
  @Test(arguments: [20, 40, 60, 80, 200], [nil, -1, 0, 0.5, 1, 2])
  func `it never reaches the last column, whatever it counts`(width: Int, share: Double?) {
    let screen = Screen(
      plain: false, environment: ["COLUMNS": "\(width)", "LANG": "C.UTF-8"], descriptor: -1)
    for words in ["", "3 of 10 conversations", String(repeating: "日", count: 100)] {
      let line = ProgressLine.line(share, words, in: screen)
      #expect(columns(line) < max(20, width), "\(line)")
    }
  }

  @Test func `a bar shows the share`() {
    let screen = Screen(plain: false, environment: ["COLUMNS": "60"], descriptor: -1)
    #expect(
      ProgressLine.line(0.5, "5 of 10", in: screen).hasPrefix("###############..............."))
    #expect(ProgressLine.line(0.5, "5 of 10", in: screen).hasSuffix("  50%  5 of 10"))
  }

  @Test(arguments: [(["TERM": "dumb"], false), (["TERM": "xterm"], true)])
  func `nothing is drawn where a line cannot be drawn over, and all is taken away`(
    environment: [String: String], isShown: Bool
  ) throws {
    let pty = try Pty()
    let pipe = Pipe()
    for (descriptor, expected) in [
      (pty.slave, isShown), (pipe.fileHandleForWriting.fileDescriptor, false),
    ] {
      let line = ProgressLine(plain: false, environment: environment, descriptor: descriptor)
      line.show(0.5, "half")
      line.show(0.6, "at once")
      line.finish()
      let reader = descriptor == pty.slave ? pty.master : pipe.fileHandleForReading.fileDescriptor
      let text = available(reader)
      #expect(text.contains("half") == expected)
      #expect(!text.contains("at once"))
      #expect(text.hasSuffix("\r\u{1B}[K") == expected)
    }
  }

  private func available(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 4096)
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 0) > 0 else { return "" }
    let count = read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
