import Foundation

/// The text of a file, or of standard input where the path is `-`.
enum InputText {
  /// Reads it; a byte order mark is left out.
  static func read(_ path: String) throws -> String {
    let data =
      path == "-"
      ? try? FileHandle.standardInput.readToEnd() ?? Data()
      : FileManager.default.contents(atPath: path)
    guard let data else {
      throw Failure.unreadable(
        path: path, reason: "there is no such file, or it is not yours to read")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw Failure.unreadable(path: path, reason: "it is not UTF-8 text")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }
}
