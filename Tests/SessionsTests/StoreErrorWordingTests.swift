import Testing

@testable import Sessions

@Suite("Errors in words")
struct StoreErrorWordingTests {
  @Test("Each says what is wrong, where, and what to do")
  func words() throws {
    let id = try named("k3m9tz")
    let other = try named("k3m8aa")
    let path = "/d/s.sqlite"
    let wordings: [(StoreError, String)] = [
      (
        .unreadable(path: path, reason: "permission denied"),
        "The sessions in /d/s.sqlite cannot be read: permission denied. "
          + "Mend the file or its permissions, or name another with --store FILE."
      ),
      (
        .readOnly(path: path),
        "Nothing can be written to /d/s.sqlite. "
          + "Allow writing to the file and its folder, or name another with --store FILE."
      ),
      (
        .diskFull(path: path),
        "There is no room left to write to /d/s.sqlite. "
          + "Free some space and try again, or name a file elsewhere with --store FILE."
      ),
      (
        .notAStore(path: path),
        "/d/s.sqlite is not a file of Suasor's sessions. It was left as it is. "
          + "Name another with --store FILE."
      ),
      (
        .busy(path: path),
        "/d/s.sqlite is being written by another program. Try again in a moment."
      ),
      (
        .moved(path: path),
        "/d/s.sqlite was moved or deleted while it was in use. "
          + "Put it back, or name where it is with --store FILE."
      ),
      (
        .newerVersion(path: path, found: 3, known: 1),
        "/d/s.sqlite was written by a newer Suasor (its version is 3, this one knows 1). "
          + "Update Suasor, or name another file with --store FILE."
      ),
      (
        .noSuchSession("zz"),
        "There is no session \"zz\". List the sessions to see their names; "
          + "if they are kept in another file, name it with --store FILE."
      ),
      (.alreadyExists(id), "There is a session k3m9tz already. Choose another name."),
      (
        .ambiguous(prefix: "k3", [other, id]),
        "Several sessions begin with \"k3\": k3m8aa, k3m9tz. Type more of the name."
      ),
      (
        .continuedElsewhere(id),
        "Session k3m9tz was continued in another terminal, so that this last step was not added. "
          + "Resume the session to go on from there."
      ),
      (
        .openElsewhere(id, pid: 4242),
        "Session k3m9tz is open in another terminal (process 4242). "
          + "Go on there, or leave it there first."
      ),
      (
        .openElsewhere(id, pid: nil),
        "Session k3m9tz is open in another terminal. Go on there, or leave it there first."
      ),
      (
        .noFullText,
        "The SQLite of this machine lacks full-text search (FTS5), without which sessions cannot be "
          + "kept. Install one that has it; the usual packages do."
      ),
      (
        .damagedEvent(id, seq: 4, reason: "it is missing"),
        "Entry 4 of session k3m9tz cannot be used: it is missing. "
          + "Restore the file from a copy and name it with --store FILE."
      ),
      (
        .remnants(path: path, reason: "database is locked"),
        "It is deleted, but traces of the text are still in /d/s.sqlite: "
          + "database is locked. "
          + "They are wiped the next time that Suasor opens the file and can."
      ),
    ]
    for (error, words) in wordings { #expect("\(error)" == words) }
  }
}
