import Foundation

/// A file that `suasor setup` writes.
struct SetupPlace {
  /// What the file serves.
  enum Kind: CaseIterable {
    case bash, zsh, fish, manual

    /// When it takes effect, and what that may need.
    var remark: String {
      switch self {
      case .bash: "For bash: in new shells, if the package bash-completion is installed."
      case .zsh:
        "For zsh: in new shells, if ~/.zshrc has, before compinit: "
          + "fpath=(~/.local/share/zsh/site-functions $fpath)"
      case .fish: "For fish: in new shells."
      case .manual: "The manual page: man suasor, if ~/.local/bin is in your PATH."
      }
    }
  }

  let kind: Kind
  let path: String

  /// The places in the user's own folders, by the XDG Base Directory Specification.
  static func all(environment: [String: String]) -> [SetupPlace] {
    let home = PrivateFile.expanded("~")
    func folder(_ name: String, _ standard: String) -> String {
      // A relative path counts for nothing there.
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + standard
    }
    let data = folder("XDG_DATA_HOME", "/.local/share")
    let settings = folder("XDG_CONFIG_HOME", "/.config")
    return Kind.allCases.map { kind in
      switch kind {
      case .bash: SetupPlace(kind: kind, path: data + "/bash-completion/completions/suasor")
      case .zsh: SetupPlace(kind: kind, path: data + "/zsh/site-functions/_suasor")
      case .fish: SetupPlace(kind: kind, path: settings + "/fish/completions/suasor.fish")
      case .manual: SetupPlace(kind: kind, path: data + "/man/man1/suasor.1")
      }
    }
  }

  /// Writes the file anew, with the folders that it needs.
  func write(_ text: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw Failure.unwritable(path: path, reason: "it is not yours to write, or the disk is full")
    }
  }

  /// Removes the file; false if it was not there.
  func remove() throws -> Bool {
    if unlink(path) == 0 { return true }
    if errno == ENOENT || errno == ENOTDIR { return false }
    throw Failure.unwritable(path: path, reason: String(cString: strerror(errno)).lowercased())
  }
}
