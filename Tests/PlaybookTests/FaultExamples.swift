extension FaultExample {
  /// One example at least of each kind of mistake.
  static let all =
    writing + remarkSheets + answerSheets + references + counts + interview + roadmap + speech
    + executive

  private static let hmv = "cases/hmv-lost-the-keys.md"
  private static let setting = "interview/setting.yaml"
  private static let lessonOne = "tactics/lesson-one.md"

  private static let writing: [FaultExample] = [
    FaultExample("file-missing", in: "objections.yaml", .delete),
    FaultExample("file-missing", in: "interview/timing.yaml", .delete),
    FaultExample("file-unknown", in: "interview/extra.yaml", .write("")),
    FaultExample("file-unknown", in: "tactics/old/lesson-one.md", .write("")),
    FaultExample("not-utf8", in: "levels.yaml", .bytes([0x61, 0xFF, 0xFE])),
    FaultExample(
      "file-too-large", in: "levels.yaml", .write(String(repeating: "#", count: 1_000_001))),
    FaultExample(
      "unreadable", in: "levels.yaml", .replace("  name: Opposed", by: "\tname: Opposed"),
      at: .first("name: Opposed")),
    FaultExample(
      "unreadable", in: hmv, .replace("title: \"", by: "title: \u{1B}[2J\""), at: .first("title: ")),
    FaultExample("unreadable", in: hmv, .replace("---\n", by: "--\n")),
    FaultExample(
      "unreadable", in: "levels.yaml", .replace("name: Opposed", by: "name: &it Opposed"),
      at: .first("name: &it")),
    FaultExample(
      "bad-id", in: "objections.yaml", .replace("\na-fad:", by: "\nA_Fad:"), at: .first("A_Fad:")),
    FaultExample("bad-id", in: "tactics/Odd Name.md", .write("")),
    FaultExample(
      "duplicate-id", in: "objections.yaml", .replace("\na-fad:", by: "\nno-idea-what-it-does: #2"),
      at: .first("#2")),
    FaultExample(
      "duplicate-id", in: "interview/timing.yaml", .replace("\nrules:", by: "\nwhose-approval:"),
      at: .first("whose-approval:"), told: "interview/influence.yaml"),
    FaultExample(
      "duplicate-id", in: hmv, .replace("## Caution", by: "## What was done "),
      at: .first("## What was done ")),
    FaultExample(
      "field-missing", in: "levels.yaml", .replace("  name: Opposed\n", by: ""),
      at: .first("opposed:")),
    FaultExample(
      "field-unknown", in: "levels.yaml", .replace("  name: Opposed", by: "  nme: Opposed"),
      at: .first("nme:")),
    FaultExample(
      "field-wrong", in: "levels.yaml", .replace("prior: 3", by: "prior: \"3\""),
      at: .first("prior: \"3\"")),
    FaultExample("field-wrong", in: "conditions.yaml", .write("- figures\n- stories\n")),
    FaultExample(
      "field-wrong", in: lessonOne, .replace("lead-days: 10", by: "lead-days: 1e300"),
      at: .first("1e300")),
    FaultExample(
      "field-wrong", in: "interview/setting.yaml",
      .replace("alias:\n  kind: text", by: "alias:\n  kind: date #"), at: .first("kind: date #")),
    FaultExample(
      "empty", in: "levels.yaml", .replace("  name: Opposed", by: "  name:"), at: .first("  name:")),
    FaultExample("empty", in: "levels.yaml", .write("# nothing yet\n")),
    FaultExample("empty", in: "documents/spare.mustache", .write("\n")),
    FaultExample("section-missing", in: hmv, .replace("## What it shows", by: "")),
    FaultExample(
      "section-unknown", in: hmv, .replace("## What it shows", by: "## What it show"),
      at: .first("## What it show")),
    FaultExample(
      "section-unknown", in: lessonOne,
      .replace("## The ask", by: "### gestures\n\nBow.\n\n## The ask"),
      at: .first("### gestures")),
    FaultExample(
      "section-empty", in: hmv, .cutAfter("## What it shows"), at: .first("## What it shows")),
    FaultExample(
      "text-outside", in: hmv, .replace("## What was done", by: "Stray words.\n\n## What was done"),
      at: .first("Stray words.")),
  ]

  private static let references: [FaultExample] = [
    FaultExample(
      "unknown-id", in: "interview/influence.yaml",
      .replace("only-if: [peer-uses-it]", by: "only-if: [peer-uses]"), at: .first("only-if:")),
    FaultExample(
      "unknown-id", in: "interview/barriers.yaml",
      .replace("enemies: [own-account]", by: "enemies: [own-acount]"), at: .first("enemies:")),
    FaultExample(
      "unknown-id", in: "interview/influence.yaml",
      .replace("sets: [decides-alone]", by: "sets: [decide-alone]"), at: .first("[decide-alone]")),
    FaultExample(
      "unknown-id", in: "objections.yaml",
      .replace("cases: [queensland-police-trial]", by: "cases: [queensland]"),
      at: .first("[queensland]")),
    FaultExample(
      "unknown-id", in: hmv, .replace("sector: retail", by: "sector: shops"), at: .first("shops")),
    FaultExample(
      "unknown-id", in: "tactics/one-recommendation.md",
      .replace("after: [ropes-plan-draft]", by: "after: [ropes-plan]"), at: .first("[ropes-plan]")),
    FaultExample(
      "unknown-id", in: lessonOne, .replace("from: blind", by: "from: blnd"), at: .first("blnd")),
    FaultExample(
      "condition-unset", in: "interview/influence.yaml",
      .replace("sets: [peer-uses-it]", by: "sets: [decides-alone]"), at: .first("peer-uses-it:"),
      told: "conditions.yaml"),
    FaultExample(
      "condition-unused", in: "conditions.yaml", .append("\nfine-weather: The sun shines.\n"),
      at: .first("fine-weather")),
    FaultExample(
      "condition-late", in: "interview/setting.yaml",
      .replace("\naim:\n", by: "\naim:\n  only-if: [peer-uses-it]\n"), at: .first("only-if:")),
  ]

  private static let counts: [FaultExample] = [
    FaultExample(
      "counts-do-not-sum", in: "interview/timing.yaml",
      .append(question("opposed: 9", "opposed: 9")),
      at: .first("fair-test:")),
    FaultExample(
      "count-missing", in: "interview/timing.yaml", .append(question("opposed: 10", "")),
      at: .first("no: #option")),
    FaultExample(
      "count-out-of-range", in: "interview/timing.yaml",
      .append(question("opposed: 21", "opposed: 0")), at: .first("opposed: 21")),
    FaultExample(
      "priors-do-not-sum", in: "levels.yaml", .replace("prior: 6", by: "prior: 7"),
      at: .first("opposed:")),
  ]

  /// A counted question of which two counts are given.
  private static func question(_ first: String, _ second: String) -> String {
    let others = "blind: 10, hesitant: 10, positive: 10, enthusiast: 10"
    let comma = second.isEmpty ? "" : ", "
    return plainQuestion + """
        options:
          yes: #option
            say: Quite so
            of-twenty: {\(first), \(others)}
          no: #option
            say: Not so
            of-twenty: {\(second)\(comma)\(others)}

      """
  }

  private static let plainQuestion = """

    fair-test:
      short: a test
      ask: Is this a test?
      again: Is this one?
      why: To see what happens.
      example: It is.

    """

  private static let interview: [FaultExample] = [
    FaultExample(
      "question-missing", in: "interview/setting.yaml", .replace("\naim:\n", by: "\naims:\n")),
    FaultExample(
      "duplicate-id", in: setting, .replace("word: marketing", by: "word: finance #"),
      at: .first("word: finance #")),
    FaultExample(
      "phrase-twice", in: setting, .replace("word: marketing", by: "word: skip"),
      at: .first("word: skip")),
    FaultExample(
      "field-wrong", in: setting, .replace("word: marketing", by: "word: two words"),
      at: .first("two words")),
    FaultExample(
      "field-unknown", in: setting, .replace("word: marketing", by: "target: positive #"),
      at: .first("target: positive #")),
    FaultExample(
      "field-missing", in: setting, .replace("      target: hesitant\n", by: ""),
      at: .first("stop-blocking:")),
    FaultExample(
      "question-never-asked", in: "interview/influence.yaml",
      .replace("only-if: [peer-uses-it]", by: "only-if: [decides-alone, needs-superior]"),
      at: .first("only-if:")),
    FaultExample(
      "too-few-options", in: "interview/timing.yaml", .append(plainQuestion),
      at: .first("fair-test:")),
    FaultExample(
      "moves-nothing", in: "interview/timing.yaml",
      .append(question("opposed: 10", "opposed: 10").replacing("yes:", with: "one:")),
      at: .first("fair-test:")),
    FaultExample(
      "moves-nothing", in: "interview/timing.yaml", .append(plainQuestion + "  kind: text\n"),
      at: .first("fair-test:")),
    FaultExample(
      "level-unreachable", in: "levels.yaml",
      .replaceEach("prior: 3", by: "prior: 0 #"), at: .first("enthusiast:"),
      also: [("levels.yaml", .replaceEach("prior: 4", by: "prior: 7"))]),
    FaultExample(
      "dimension-thin", in: "interview/support.yaml",
      .replaceEach("dimension: advocacy", by: "dimension: awareness")),
    FaultExample(
      "barrier-unasked", in: "interview/barriers.yaml", .write("{}"), at: .first("culture:"),
      told: "barriers.yaml", also: [("interview/support.yaml", .write("{}"))]),
  ]

  private static let roadmap: [FaultExample] = [
    FaultExample(
      "level-without-way", in: "tactics/run-and-report.md", .delete, at: .first("positive:"),
      told: "levels.yaml"),
    FaultExample(
      "barrier-without-tactic", in: "tactics/neutral-sponsor.md", .delete, at: .first("culture:"),
      told: "barriers.yaml", also: [("tactics/sign-off-by-class.md", .delete)]),
    FaultExample(
      "tactic-leads-nowhere", in: "tactics/walk-through-one-thread.md",
      .replace("eases: [no-experience]\nlearns: [first-hand-use]\n", by: "")),
    FaultExample(
      "tactic-never-used", in: "tactics/tone-guide.md",
      .replace("stage: ", by: "needs: [detail, headline]\nstage: ")),
    FaultExample(
      "tactic-never-used", in: "tactics/tone-guide.md",
      .replace("at: [hesitant, positive, enthusiast]", by: "at: []")),
    FaultExample(
      "tactic-impossible", in: "tactics/ropes-plan-draft.md",
      .replace("stage: ", by: "after: [one-recommendation]\nstage: ")),
    FaultExample(
      "tactic-impossible", in: "tactics/compliance-co-author.md",
      .replace(
        "needs: [compliance-ally]", by: "needs: [compliance-ally]\nunless: [compliance-ally]")),
    FaultExample(
      "tactic-impossible", in: lessonOne,
      .replace("stage: ", by: "after: [run-and-report]\nstage: ")),
    FaultExample(
      "tactic-impossible", in: lessonOne, .replace("to: hesitant", by: "to: opposed"),
      at: .first("moves:")),
    FaultExample("caution-missing", in: hmv, .replace("## Caution", by: "## A caution")),
    FaultExample(
      "source-missing", in: hmv, .replace("year: 2013}", by: "year: 13}"), at: .first("source:")),
    FaultExample("source-missing", in: lessonOne, .replace("## Basis", by: "## Bases")),
    FaultExample(
      "stance-forbids", in: lessonOne,
      .replace("## The ask\n", by: "## The ask\n\nPretend that legal has cleared it.\n"),
      at: .first("## The ask")),
    FaultExample(
      "stance-forbids", in: "objections.yaml",
      .replace("offer: \"", by: "offer: \"Make up a survey that shows it. "), at: .first("Make up")),
  ]

  private static let speech: [FaultExample] = [
    FaultExample(
      "line-missing", in: "lines.yaml", .replace("\nwelcome-back:", by: "\nwelcom-back:")),
    FaultExample(
      "line-unknown", in: "lines.yaml", .replace("\nwelcome-back:", by: "\nwelcom-back:"),
      at: .first("welcom-back:")),
    FaultExample(
      "placeholder-unknown", in: "interview/setting.yaml",
      .replace("ask: >-\n    What is {alias}'s", by: "ask: >- #\n    What is {name}'s"),
      at: .first("ask: >- #")),
    FaultExample(
      "placeholder-broken", in: "lines.yaml", .replace("{count}", by: "{count"),
      at: .first("welcome-back:")),
    FaultExample(
      "placeholder-broken", in: "documents/odd.mustache", .write("one\n{{two\n"), at: .first("{{")),
    FaultExample(
      "senior-way-missing", in: "coaching/senior.yaml",
      .replace("\n  alias:\n", by: "\n  aliases:\n"), at: .first("questions:")),
    FaultExample(
      "unknown-id", in: "coaching/senior.yaml",
      .replace("\n  alias:\n", by: "\n  aliases:\n"), at: .first("  aliases:")),
    FaultExample(
      "field-missing", in: "coaching/parts.yaml",
      .replace("\ntiming:\n  learn:", by: "\ntiming:\n  learns:"), at: .first("  learns:")),
    FaultExample(
      "phrase-twice", in: "replies.yaml", .replace("- \"help me\"", by: "- \"Help!\""),
      at: .first("Help!")),
  ]
}
