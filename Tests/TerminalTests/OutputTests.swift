import Foundation
import Testing

@testable import Terminal

@Suite struct OutputTests {
  @Test func `everything arrives, however slowly it is read`() throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    let text = String(repeating: "é", count: 200_000)
    let writer = pipe.fileHandleForWriting
    Thread.detachNewThread {
      let output = Output(descriptor: descriptor)
      output.line(text)
      output.line()
      try? writer.close()
    }
    #expect(pipe.fileHandleForReading.readDataToEndOfFile() == Data((text + "\n\n").utf8))
  }

  @Test func `a reader that has gone is a value`() throws {
    Signals.install()
    let pipe = Pipe()
    let output = Output(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    #expect(output.write("a") && !output.isGone)
    try pipe.fileHandleForReading.close()
    #expect(!output.line("b"))
    #expect(output.isGone && output.failure == EPIPE)
    #expect(!output.write("c"))
  }

  @Test func `a vanished terminal is a value`() throws {
    let pty = try Pty()
    let output = Output(descriptor: pty.slave)
    pty.closeMaster()
    output.line("anybody there?")
    #expect(output.failure == EIO)
  }
}
