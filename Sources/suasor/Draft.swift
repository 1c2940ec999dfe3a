import Foundation
import Terminal

/// A long answer, written in the practitioner's own editor.
///
/// The file lies in a folder that nobody else can look into, and both are gone afterwards, with
/// whatever the editor left beside it.
struct Draft {
  /// What came of it.
  enum Outcome: Equatable {
    case text(String)
    case nothing
    case failed(String)
  }

  /// What is there to begin with.
  let beginning: String
  /// What stands below the answer, to be read only.
  let below: String

  private static let scissors = "------------------------ >8 ------------------------"

  /// Opens the editor and waits for it.
  func compose() -> Outcome {
    let environment = ProcessInfo.processInfo.environment
    var name = Array((Self.place(environment) + "/suasor-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { return .failed(Self.words(errno)) }
    let folder = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/answer.txt"
    do {
      try PrivateFile(path: path).create("\(beginning)\n\n\(Self.scissors)\n\(below)\n")
    } catch {
      return .failed("there is no room for a file in \(folder)")
    }
    let editor = Self.editor(environment)
    switch ShellCommand.run(editor, arguments: [path], environment: environment) {
    case .exited(0): break
    case .exited(126), .exited(127):
      return .failed("\(editor) could not be started; set EDITOR to the name of yours")
    case .exited(let code) where code > 128: return .failed("\(editor) was ended by a signal")
    case .exited(let code): return .failed("\(editor) ended with code \(code)")
    case .signalled: return .failed("\(editor) was ended by a signal")
    case .notStarted(let number): return .failed(Self.words(number))
    }
    guard let text = try? InputText.read(path) else {
      return .failed("what \(editor) left is not there, or is not UTF-8 text")
    }
    let answer = Self.answer(in: text)
    return answer.isEmpty ? .nothing : .text(answer)
  }

  /// The part of a file above the line that parts it, without blank space around it.
  static func answer(in text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix { $0 != scissors }.joined(separator: "\n")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The editor: `$VISUAL`, or `$EDITOR`, or vi.
  static func editor(_ environment: [String: String]) -> String {
    [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
      .first { !$0.allSatisfy(\.isWhitespace) } ?? "vi"
  }

  /// Where the folder is made: in memory if the system has such a place for its user, so that no disk
  /// ever sees the text.
  private static func place(_ environment: [String: String]) -> String {
    if let runtime = environment["XDG_RUNTIME_DIR"], runtime.hasPrefix("/"),
      access(runtime, W_OK | X_OK) == 0
    {
      return runtime
    }
    let temporary = environment["TMPDIR"] ?? ""
    return temporary.hasPrefix("/") ? temporary : "/tmp"
  }

  private static func words(_ number: Int32) -> String {
    String(cString: strerror(number)).lowercased()
  }
}
