import Testing

@testable import Terminal

@Suite struct LineBufferTests {
  @Test(arguments: [1, 2, 3, 7, 1000])
  func `lines are the same however the bytes are cut`(size: Int) {
    let bytes = Array("one\r\n\ntwo é\nlast".utf8)
    var buffer = LineBuffer()
    var lines: [String] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      buffer.append(bytes[start..<min(bytes.count, start + size)])
      while let line = buffer.takeLine() { lines.append(String(decoding: line, as: UTF8.self)) }
    }
    if let rest = buffer.takeRest() { lines.append(String(decoding: rest, as: UTF8.self)) }
    #expect(lines == ["one", "", "two é", "last"])
    #expect(buffer.takeRest() == nil)
  }

  @Test func `a line without end takes no more than its bound, and the next one is whole`() {
    var buffer = LineBuffer(longest: 10)
    let chunk = [UInt8](repeating: 0x61, count: 8)
    for _ in 0..<1000 {
      buffer.append(chunk[...])
      #expect(buffer.takeLine() == nil)
    }
    buffer.append(Array("aa\nnext\n".utf8)[...])
    let long = buffer.takeLine()?.count ?? 0
    #expect(long > 10 && long <= 18)
    #expect(buffer.takeLine().map { String(decoding: $0, as: UTF8.self) } == "next")
  }
}
