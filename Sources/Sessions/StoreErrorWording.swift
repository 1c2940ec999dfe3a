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
    case .remnants(let id, let path, let reason):
      "Session \(id) is deleted, but traces of its text are still in \(path): \(reason). "
        + "They are wiped the next time that Suasor opens the file and can."
    }
  }
}
