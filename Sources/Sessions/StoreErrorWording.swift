extension StoreError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "The sessions in \(path) cannot be read: \(reason). "
        + "Mend the file or its permissions, or name another with --store FILE."
    case .readOnly(let path):
      "Nothing can be written to \(path). "
        + "Allow writing to the file and its folder, or name another with --store FILE."
    case .diskFull(let path):
      "There is no room left to write to \(path). "
        + "Free some space and try again, or name a file elsewhere with --store FILE."
    case .notAStore(let path):
      "\(path) is not a file of Suasor's sessions. It was left as it is. "
        + "Name another with --store FILE."
    case .busy(let path):
      "\(path) is being written by another program. Try again in a moment."
    case .moved(let path):
      "\(path) was moved or deleted while it was in use. "
        + "Put it back, or name where it is with --store FILE."
    case .newerVersion(let path, let found, let known):
      "\(path) was written by a newer Suasor (its version is \(found), this one knows \(known)). "
        + "Update Suasor, or name another file with --store FILE."
    case .noFullText:
      "The SQLite of this machine lacks full-text search (FTS5), without which sessions cannot be "
        + "kept. Install one that has it; the usual packages do."
    case .noSuchSession(let typed):
      "There is no session \"\(typed)\". List the sessions to see their names; "
        + "if they are kept in another file, name it with --store FILE."
    case .alreadyExists(let id):
      "There is a session \(id) already. Choose another name."
    case .ambiguous(let prefix, let ids):
      "Several sessions begin with \"\(prefix)\": "
        + "\(ids.map(\.description).joined(separator: ", ")). Type more of the name."
    case .continuedElsewhere(let id):
      "Session \(id) was continued in another terminal, so that this last step was not added. "
        + "Resume the session to go on from there."
    case .openElsewhere(let id, let pid):
      "Session \(id) is open in another terminal\(pid.map { " (process \($0))" } ?? ""). "
        + "Go on there, or leave it there first."
    case .damagedEvent(let id, let seq, let reason):
      "Entry \(seq) of session \(id) cannot be used: \(reason). "
        + "Restore the file from a copy and name it with --store FILE."
    case .remnants(let path, let reason):
      "It is deleted, but traces of the text are still in \(path): \(reason). "
        + "They are wiped the next time that Suasor opens the file and can."
    }
  }
}

extension ImportNote: CustomStringConvertible {
  /// What is wrong, where, and what became of it.
  public var description: String {
    switch self {
    case .damagedLine(let number, let fault): "Line \(number) is left out: \(fault)."
    case .cutShort(let id, 0):
      "Session \(id) is not here: the file lacks its first entry, and the rest means nothing alone."
    case .cutShort(let id, let seq):
      "Session \(id) is here only up to its entry \(seq): the file lacks the next one, and what "
        + "follows means nothing without it."
    case .conflict(let id, let seq):
      "Session \(id) is left as it was: from entry \(seq) on it is another here than in the file. "
        + "To have the file's as well, import it into a store of its own with --store FILE."
    case .openElsewhere(let id, let pid):
      "Session \(id) is left as it was: it is open in another terminal"
        + "\(pid.map { " (process \($0))" } ?? ""). Leave it there, and import once more."
    }
  }
}

extension ImportNote.Fault: CustomStringConvertible {
  /// What is wrong with a line.
  public var description: String {
    switch self {
    case .notText: "it is not UTF-8 text"
    case .tooLong: "it is too long to be a line of an export"
    case .notJSON: "it is not JSON, or not whole"
    case .notALine: "it is no line of an export"
    case .wrong(let place): "its `\(place)` is missing or wrong"
    case .newer: "a newer Suasor wrote it; update Suasor"
    case .repeated(let id, let seq): "session \(id) has another entry \(seq) already"
    }
  }
}
