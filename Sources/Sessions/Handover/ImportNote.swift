/// Something about an import that its user has to know; `StoreErrorWording` says it in words.
public enum ImportNote: Sendable, Equatable {
  /// What is wrong with a line.
  public enum Fault: Error, Sendable, Equatable {
    /// It is not UTF-8.
    case notText
    /// It is longer than anything that is exported.
    case tooLong
    /// It is not JSON, or not whole.
    case notJSON
    /// It is JSON, but no line of an export.
    case notALine
    /// A field is missing or holds something else.
    case wrong(place: String)
    /// A newer Suasor wrote it.
    case newer
    /// It numbers an event that its session has already.
    case repeated(SessionID, seq: Int)
  }

  /// A line, by its number from 1, is left out.
  case damagedLine(Int, Fault)
  /// A session is there only up to an event: the one after it is not in the file.
  case cutShort(SessionID, after: Int)
  /// The session of this id goes on otherwise here, from this event on; it was left as it was.
  case conflict(SessionID, seq: Int)
  /// The session is being held in another terminal, and was left as it was.
  case openElsewhere(SessionID, pid: Int?)
}

/// What became of an import.
public struct ImportReport: Sendable, Equatable {
  /// Sessions that are new here.
  public internal(set) var added = 0
  /// Sessions that were here and go on further now.
  public internal(set) var extended = 0
  /// Sessions that were here as they are in the file, or further on.
  public internal(set) var unchanged = 0
  /// Sessions left as they were, because they go on otherwise here or are being held.
  public internal(set) var refused = 0
  /// Sessions that are here only in part.
  public internal(set) var cutShort = 0
  /// Lines left out.
  public internal(set) var damagedLines = 0

  /// Whether all that the file holds is here now.
  public var isWhole: Bool { refused == 0 && cutShort == 0 && damagedLines == 0 }
}
