import Foundation
import Testing

/// A home folder for one test, with a store of its own; removed with the value.
final class Home {
  let folder: String
  var environment: [String: String]
  private var errorFiles = 0

  init() throws {
    let name = "suasor-tests-\(UUID().uuidString)"
    folder = FileManager.default.temporaryDirectory.appending(path: name).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    environment = [
      "HOME": folder, "XDG_DATA_HOME": folder + "/data", "SUASOR_STORE": folder + "/store.sqlite",
      "SUASOR_TODAY": "2026-07-01", "TERM": "xterm-256color", "INPUTRC": "/dev/null",
      "LANG": "C.UTF-8", "TZ": "UTC", "PATH": "/usr/bin:/bin",
    ]
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var store: String { folder + "/store.sqlite" }

  /// A path in the folder.
  func path(_ name: String) -> String { folder + "/" + name }

  /// Writes a file into the folder; its path.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
    return path(name)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }

  // MARK: Running

  /// What a run came to.
  struct Outcome {
    let exit: Child.Exit
    let bytes: [UInt8]
    let errors: String
    var output: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// Runs the program to its end.
  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(arguments, bytes: Array(input.utf8))
  }

  /// Runs the program to its end on lines.
  func run(_ arguments: [String], lines: [String]) throws -> Outcome {
    try run(arguments, bytes: Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// Runs the program, or another, to its end.
  func run(_ arguments: [String], bytes: [UInt8], program: [String] = [Binary.path]) throws
    -> Outcome
  {
    let (talk, errors) = try piped(program + arguments)
    try talk.type(bytes)
    talk.closeInput()
    let exit = try talk.end()
    return Outcome(
      exit: exit, bytes: talk.received, errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// Starts the program on pipes.
  func talk(_ arguments: String...) throws -> Talk { try piped([Binary.path] + arguments).talk }

  /// Starts any program on pipes; errors go to a file.
  func piped(_ words: [String]) throws -> (talk: Talk, errors: String) {
    var input: [Int32] = [-1, -1]
    var output: [Int32] = [-1, -1]
    try #require(makePipe(&input) && makePipe(&output))
    defer {
      close(input[0])
      close(output[1])
    }
    errorFiles += 1
    let errors = path("errors-\(errorFiles)")
    let child = try Child(
      words, environment: environment,
      ends: .pipes(input: input[0], output: output[1], errors: errors))
    return (Talk(child, input: input[1], output: output[0], prompt: "> "), errors)
  }

  private func makePipe(_ ends: inout [Int32]) -> Bool {
    // A writer must survive a program that has gone.
    signal(SIGPIPE, SIG_IGN)
    return Child.turn.withLock { _ in
      pipe(&ends) == 0 && ends.allSatisfy { fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }
    }
  }

  // MARK: The store

  /// The ids of the sessions, the latest first.
  func sessions() throws -> [String] {
    try run("sessions", "list", "--plain").output.matches(of: /(?m)^Id: (\w{6})$/).map {
      String($0.1)
    }
  }

  /// The transcript of a session, or of the latest, as JSON.
  func transcript(_ session: String? = nil) throws -> Transcript {
    let id = try #require(try session ?? sessions().first)
    let outcome = try run("transcript", id, "--format", "json")
    try #require(outcome.exit == .code(0), "\(outcome.errors)")
    return try JSONDecoder().decode(Transcript.self, from: Data(outcome.bytes))
  }
}

/// What the tests read of a transcript.
struct Transcript: Decodable {
  struct Entry: Decodable { let who, text: String }
  struct Answer: Decodable {
    let question, answer: String
    let options: [String]
  }
  let id, alias: String
  let finished: Bool
  let entries: [Entry]
  let answers: [Answer]
  let notes: [String]

  /// The lines that were typed.
  var typed: [String] { entries.filter { $0.who == "practitioner" }.map(\.text) }
}
