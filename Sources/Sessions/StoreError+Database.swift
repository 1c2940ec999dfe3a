import Foundation
internal import GRDB

extension StoreError {
  /// What an error of the database, or of the system, means for the store at `path`.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(database: error, path: path)
    default: self = .unreadable(path: path, reason: "\(error)")
    }
  }

  /// What the system's error number means for the store at `path`.
  init(errno number: Int32, path: String) {
    switch number {
    case EACCES, EPERM, EROFS: self = .readOnly(path: path)
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    default: self = .unreadable(path: path, reason: Self.words(for: number))
    }
  }

  /// The system's words for an error number.
  static func words(for number: Int32) -> String {
    String(cString: strerror(number)).lowercased()
  }

  private init(database error: DatabaseError, path: String) {
    switch (error.resultCode, error.extendedResultCode) {
    // NB: a full disk shows itself in these ways when the shared-memory file cannot grow, or when it
    // is a quota or a limit on files that is used up.
    case (.SQLITE_FULL, _), (_, .SQLITE_IOERR_SHMSIZE), (_, .SQLITE_IOERR_WRITE):
      self = .diskFull(path: path)
    case (.SQLITE_NOTADB, _): self = .notAStore(path: path)
    case (.SQLITE_READONLY, _): self = .readOnly(path: path)
    case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _): self = .busy(path: path)
    case (.SQLITE_CORRUPT, _): self = .unreadable(path: path, reason: "the file is damaged")
    default:
      self = .unreadable(path: path, reason: error.message ?? "error \(error.resultCode.rawValue)")
    }
  }
}
