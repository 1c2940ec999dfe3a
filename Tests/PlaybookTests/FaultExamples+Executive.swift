extension FaultExample {
  private static let room = "rehearsal/executive/"

  /// Mistakes in what the executive of a rehearsal says and goes by.
  static let executive: [FaultExample] = [
    FaultExample("file-missing", in: room + "rules.yaml", .delete),
    FaultExample("file-unknown", in: room + "jokes.yaml", .write("")),
    FaultExample(
      "unknown-id", in: room + "rules.yaml",
      .replace("when: [claims-understanding]", by: "when: [claims-understandin]"),
      at: .first("claims-understandin]")),
    FaultExample(
      "unknown-id", in: room + "objections.yaml",
      .replace("objection: a-fad", by: "objection: fad"),
      at: .first("sat-through-three")),
    FaultExample(
      "moves-nothing", in: room + "rules.yaml",
      .replace("    patience: -6\n    why: Attention", by: "    why: Attention"),
      at: .first("went-on-and-on:")),
    FaultExample(
      "placeholder-unknown", in: room + "answers.yaml", .replace("{public}", by: "{people}"),
      at: .first("{people}")),
    FaultExample(
      "phrase-twice", in: room + "transitions.yaml",
      .append("    again: \"There's something else, though.\"\n"), at: .first("again: ")),
    FaultExample(
      "duplicate-id", in: room + "transitions.yaml",
      .append("    telephone-rings-now: \"Wait a moment.\"\n"),
      at: .first("telephone-rings-now: \"Wait")),
    FaultExample(
      "lines-too-few", in: room + "openers.yaml",
      .replace("blind-opens:\n  levels: [blind]", by: "blind-opens:\n  levels: [opposed]"),
      also: [(room + "openers.yaml", .replace("levels: [blind, ", by: "levels: ["))]),
  ]
}
