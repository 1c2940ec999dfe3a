/// Why the store cannot do what was asked; `StoreErrorWording` says it in words.
public enum StoreError: Error, Sendable, Equatable {
  /// The file cannot be opened or read.
  case unreadable(path: String, reason: String)
  /// The file or its folder cannot be written to.
  case readOnly(path: String)
  /// There is no room left.
  case diskFull(path: String)
  /// The file is something else.
  case notAStore(path: String)
  /// Another process held the file for longer than a wait makes sense.
  case busy(path: String)
  /// The file was moved or deleted while it was open.
  case moved(path: String)
  /// A newer Suasor wrote the file: the version found, and the newest one known here.
  case newerVersion(path: String, found: Int, known: Int)
  /// The system's SQLite was built without full-text search.
  case noFullText
  /// No session has this id, or one that begins so.
  case noSuchSession(String)
  /// A session of this id exists already.
  case alreadyExists(SessionID)
  /// Several sessions have an id that begins so; the first few of them.
  case ambiguous(prefix: String, [SessionID])
  /// Somebody else added to the session.
  case continuedElsewhere(SessionID)
  /// Another process holds the session.
  case openElsewhere(SessionID, pid: Int?)
  /// An event is missing or cannot be understood.
  case damagedEvent(SessionID, seq: Int, reason: String)
  /// The sessions are deleted, but their text could not yet be wiped from the file.
  case remnants(path: String, reason: String)
}
