extension FaultExample {
  private static let plain = "remarks/plain.md"
  private static let answers = "answers/role.md"

  /// Mistakes in the examples of answers in own words.
  static let answerSheets: [FaultExample] = [
    FaultExample("file-unknown", in: "answers/rôle.md", .write("# A\n\n## no answer\n\n- A.\n")),
    FaultExample(
      "file-unknown", in: "answers/notes.txt.md", .write("# A\n\n## no answer\n\n- A.\n")),
    FaultExample(
      "unknown-id", in: answers, .replace("## finance", by: "## finances"),
      at: .first("## finances")),
    FaultExample(
      "unknown-id", in: "answers/any-question.md", .append("\n## finance\n\n- the money side\n"),
      at: .first("## finance")),
    FaultExample(
      "section-empty", in: answers, .append("\n## no answer \n"), at: .first("## no answer ")),
    FaultExample(
      "phrase-twice", in: answers, .append("- A thing said.\n- a THING said!\n"),
      at: .first("a THING said")),
    FaultExample("text-outside", in: answers, .append("stray words\n"), at: .first("stray words")),
  ]

  /// Mistakes in the remarks and in the words by which they are read.
  static let remarkSheets: [FaultExample] = [
    FaultExample("file-unknown", in: "remarks/plain.yaml", .write("")),
    FaultExample(
      "unknown-id", in: plain, .replace("## opposed", by: "## oposed"), at: .first("## oposed")),
    FaultExample(
      "duplicate-id", in: plain, .replace("## blind", by: "## opposed "), at: .first("## opposed ")),
    FaultExample("section-empty", in: plain, .append("\n## no-plan \n"), at: .first("## no-plan ")),
    FaultExample(
      "empty", in: plain, .replace("- She is against it and says so.", by: "- "), at: .first("- ")
    ),
    FaultExample("empty", in: "remarks/new.md", .write("# New\n")),
    FaultExample("text-outside", in: plain, .append("stray words\n"), at: .first("stray words")),
    FaultExample(
      "phrase-twice", in: "remarks/ward.md", .append("- She is against it, and says so!\n"),
      at: .first("She is against it, and")),
    FaultExample("file-missing", in: "reading.yaml", .delete),
    FaultExample("file-missing", in: "facts.yaml", .delete),
    FaultExample(
      "field-missing", in: "facts.yaml", .replace("\ntexts:", by: "\ntext:"), at: .first("options:")
    ),
    FaultExample(
      "field-wrong", in: "reading.yaml", .replace("sureness:\n  - ", by: "sureness:\n  - high "),
      at: .first("- high ")),
    FaultExample(
      "field-missing", in: "reading.yaml", .replace("\naccept-from: ", by: "\n# "),
      at: .first("sureness:")),
  ]
}
