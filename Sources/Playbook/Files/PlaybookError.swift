/// Why a playbook cannot be used.
public enum PlaybookError: Error, Sendable, Equatable {
  /// The folder does not exist or is no folder.
  case noFolder(String)
  /// The folder holds no content.
  case emptyFolder(String)
  /// The content is wrong.
  case mistakes([Mistake])
}
