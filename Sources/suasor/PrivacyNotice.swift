/// The words of `suasor privacy`.
enum PrivacyNotice {
  /// What is kept.
  static func opening(conversations count: Int) -> [String] {
    let kept =
      switch count {
      case 0: "Nothing is kept yet."
      case 1: "One conversation is kept."
      default: "\(count) conversations are kept."
      }
    return [
      "Nothing leaves this machine: Suasor has no network code.",
      kept
        + " A conversation holds every line you typed, every answer counted, what Suasor said, and "
        + "when. The executive stands in it under the name you gave. The history holds bare commands, "
        + "and whole lines only where you asked for that with --keep-history. Rehearsals of the talk and the "
        + "comments of reviewers are kept in the same way, and go when the conversation is forgotten.",
    ]
  }

  /// Where it is kept, and who may look into that folder.
  static func place(_ folder: String, readers: String) -> String {
    "These files hold it, in the folder \(folder), whose list of names can be read by \(readers):"
  }

  /// What the list of files does not show.
  static let closing = [
    "The files are not encrypted: whoever administers this machine, and whoever gets a copy of its disk "
      + "or a backup, can read them. Documents and exports you wrote elsewhere are yours to look after. "
      + "Notes about a person may have to be shown to that person.",
    "To take it with you, or to be rid of it:",
  ]

  /// What can be done about it.
  static let commands = [
    ("suasor sessions show ID", "what is held about one executive"),
    ("suasor transcript ID", "all of it, word for word"),
    ("suasor sessions export --all --output FILE", "everything, for another machine"),
    ("suasor sessions forget ID", "delete one, from the file as well"),
    ("suasor sessions forget --all", "delete everything, the history included"),
  ]
}
