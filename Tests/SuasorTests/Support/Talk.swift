import Foundation

/// A conversation with the running program, over pipes or a terminal.
///
/// Nothing waits longer than the bound, which only fails a test and never measures one.
final class Talk {
  static let bound: TimeInterval = 20

  struct Stalled: Error, CustomStringConvertible {
    let awaited: String
    let shown: String
    var description: String { "waited in vain for \(awaited); shown: \(shown.suffix(1500))" }
  }

  let child: Child
  private(set) var received: [UInt8] = []
  private var input: Int32
  private var output: Int32
  private var mark = 0
  /// What stands before the cursor when a line is awaited.
  var prompt: String

  init(_ child: Child, input: Int32, output: Int32, prompt: String) {
    self.child = child
    self.input = input
    self.output = output
    self.prompt = prompt
    _ = fcntl(output, F_SETFL, O_NONBLOCK)
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
  }

  deinit {
    closeInput()
    closeOutput()
  }

  /// What came since something was last sent, without escape sequences.
  var shown: String { shownText(received[mark...]) }

  /// All that came, without escape sequences.
  var everything: String { shownText(received[...]) }

  /// Types something; what is shown counts from here on.
  func type(_ text: String) throws { try type(Array(text.utf8)) }

  /// Types bytes.
  func type(_ bytes: [UInt8]) throws {
    mark = received.count
    var rest = bytes[...]
    try wait("room to type") {
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if count < 0, errno != EAGAIN, errno != EINTR {
          return true
        } else {
          return false
        }
      }
      return true
    }
  }

  /// Waits until this has been shown, however it is broken into lines, since something was sent.
  func expect(_ words: String) throws {
    try wait("“\(words)”") { flattened(shown).contains(flattened(words)) }
  }

  /// Waits until a line is awaited; what was shown.
  @discardableResult
  func ready() throws -> String {
    try wait("the prompt") { shown.hasSuffix(prompt) }
    return shown
  }

  /// Types a line and waits for the next prompt; what was shown.
  @discardableResult
  func answer(_ line: String) throws -> String {
    try type(line + "\n")
    return try ready()
  }

  func closeInput() {
    if input >= 0, input != output { close(input) }
    input = -1
  }

  func closeOutput() {
    if output >= 0 { close(output) }
    output = -1
  }

  /// Waits for the end, and reads what was written before it.
  @discardableResult
  func end() throws -> Child.Exit {
    var exit: Child.Exit?
    try wait("the end") {
      exit = child.poll()
      return exit != nil
    }
    while read() {}
    guard let exit else { throw Stalled(awaited: "the end", shown: shown) }
    return exit
  }

  /// Waits until something holds, reading all the while.
  func wait(_ awaited: String, until isSo: () throws -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: Self.bound)
    while try !isSo() {
      let hasEnded = child.poll() != nil
      var ends = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let hasRead = poll(&ends, 1, 10) > 0 && read()
      if hasRead { continue }
      // Nothing more can come, or it takes too long.
      if try hasEnded && !isSo() || Date() > deadline {
        throw Stalled(awaited: awaited, shown: everything)
      }
      // An end that is closed is ready for ever.
      usleep(2_000)
    }
  }

  private func read() -> Bool {
    guard output >= 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Foundation.read(output, &chunk, chunk.count)
    if count > 0 { received += chunk.prefix(count) }
    return count > 0
  }
}
