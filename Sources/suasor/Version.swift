import Foundation
import Playbook
import Terminal

/// The program's version.
enum Version {
  /// As it is counted.
  static let number = "0.2.0"

  /// The line of `--version`: besides the version the content in use and the readline it runs with.
  ///
  /// The content is only read through if the arguments ask for the line, so that no start waits.
  static func line(for arguments: [String]) -> String {
    guard arguments.contains("--version") else { return "suasor \(number)" }
    let digest = (try? PlaybookOptions.files(in: nil))?.digest ?? "unreadable"
    let library = ReadlineLibrary.isLibedit ? "libedit" : "GNU readline"
    return "suasor \(number) (playbook \(digest), \(library) \(ReadlineLibrary.version))"
  }
}
