import Belief
import Dispatch
import Synchronization

/// Reads the files of a playbook into values, noting mistakes as it goes.
struct PlaybookReader {
  let files: PlaybookFiles
  let findings: Findings

  /// The files at the top that the program reads.
  static let topFiles = [
    "README.md", "barriers.yaml", "conditions.yaml", "facts.yaml", "glossary.yaml",
    "interview.yaml",
    "levels.yaml", "lines.yaml", "objections.yaml", "reading.yaml", "replies.yaml", "ropes.yaml",
    "stance.yaml",
  ]

  /// The files of the folder `rehearsal` that the program reads.
  static let rehearsalFiles = ["cues.yaml", "feedback.yaml", "scoring.yaml"]

  /// The files of the folder `coaching` that the program reads.
  static let coachingFiles = ["parts.yaml", "practice.yaml", "senior.yaml"]

  private func record(_ name: String) -> Record? {
    text(name).flatMap { Record.parse($0, file: name, findings: findings) }
  }

  /// The most bytes that a file may have.
  static let mostBytes = 1_000_000

  /// The text of a file with its line ends as `\n`, if it is readable text.
  func text(_ name: String) -> String? {
    let place = Place(file: name)
    guard files.names.contains(name) else {
      findings.add(.fileMissing, at: place)
      return nil
    }
    guard let data = files.data(name) else {
      findings.add(.unreadable(problem: "the file cannot be opened"), at: place)
      return nil
    }
    guard data.count <= Self.mostBytes else {
      findings.add(.fileTooLarge(bytes: data.count), at: place)
      return nil
    }
    guard let text = PlainText(data) else {
      findings.add(.notUTF8, at: place)
      return nil
    }
    if let line = text.firstControlCharacter {
      findings.add(
        .unreadable(problem: "a control character stands here"), at: Place(file: name, line: line))
      return nil
    }
    return text.text
  }

  func levels() -> [LevelCard] {
    guard let record = record("levels.yaml") else { return [] }
    let cards = record.entries().compactMap { LevelCard($0.id, $0.record) }
    for level in Level.allCases where !cards.contains(where: { $0.level == level }) {
      findings.add(.fieldMissing(level.rawValue), at: record.place)
    }
    let sum = cards.reduce(0) { $0 + $1.prior }
    if sum != Likelihood.people { findings.add(.priorsDoNotSum(sum), at: record.place) }
    return Level.allCases.compactMap { level in cards.first { $0.level == level } }
  }

  func barriers() -> [BarrierCard] {
    guard let record = record("barriers.yaml") else { return [] }
    let cards = record.entries().compactMap { BarrierCard($0.id, $0.record) }
    for barrier in Barrier.allCases where !cards.contains(where: { $0.barrier == barrier }) {
      findings.add(.fieldMissing(barrier.rawValue), at: record.place)
    }
    return Barrier.allCases.compactMap { barrier in cards.first { $0.barrier == barrier } }
  }

  func plan() -> InterviewPlan {
    let record =
      record("interview.yaml")
      ?? Record.parse("parts: {}", file: "interview.yaml", findings: Findings())
    guard let record else { preconditionFailure("the empty plan is a mapping") }
    return InterviewPlan(record)
  }

  /// Reads the parts of the interview and the lines side by side: they are most of what stands between
  /// the start and the first prompt.
  func questionsAndLines() -> ([Question], Lines) {
    let sections = Section.allCases
    let read = Mutex([Int: (questions: [Question], mistakes: [Mistake])]())
    let lines = Mutex((lines: Lines([], findings: Findings()), mistakes: [Mistake]()))
    DispatchQueue.concurrentPerform(iterations: sections.count + 1) { [files] position in
      let reader = PlaybookReader(files: files, findings: Findings())
      if sections.indices.contains(position) {
        let questions = reader.questions(of: sections[position])
        read.withLock { $0[position] = (questions, reader.findings.mistakes) }
      } else {
        let read = reader.lines()
        lines.withLock { $0 = (read, reader.findings.mistakes) }
      }
    }
    let parts = read.withLock { parts in sections.indices.compactMap { parts[$0] } }
    findings.add(parts.flatMap(\.mistakes))
    let (all, mistakes) = lines.withLock { $0 }
    findings.add(mistakes)
    return (distinct(parts.flatMap(\.questions)), all)
  }

  /// The questions as they are; an id that two of them have is a mistake.
  private func distinct(_ questions: [Question]) -> [Question] {
    var first: [String: Place] = [:]
    for question in questions {
      if let place = first[question.id] {
        findings.add(.duplicateID(question.id, first: place), at: question.place)
      } else {
        first[question.id] = question.place
      }
    }
    return questions
  }

  private func questions(of section: Section) -> [Question] {
    (record("interview/\(section.rawValue).yaml")?.entries() ?? []).map {
      Question($0.id, in: section, $0.record)
    }
  }

  func conditions() -> [String: String] {
    let texts = record("conditions.yaml")?.texts() ?? []
    return Dictionary(texts.map { ($0.id, $0.text) }) { first, _ in first }
  }

  private func lines() -> Lines {
    Lines(record("lines.yaml")?.texts(mayBeEmpty: true) ?? [], findings: findings)
  }

  func replies() -> Replies {
    let record =
      record("replies.yaml")
      ?? Record.parse("none: none", file: "replies.yaml", findings: Findings())
    guard let record else { preconditionFailure("the empty replies are a mapping") }
    return Replies(record)
  }

  func tactics() -> [Tactic] { pages("tactics").map(Tactic.init) }

  func cases() -> [CaseStudy] { pages("cases").map(CaseStudy.init) }

  private func pages(_ folder: String) -> [Page] {
    files.names(in: folder, ending: ".md").compactMap { name in
      text(name).flatMap { Page($0, file: name, findings: findings) }
    }
  }

  func glossary() -> [GlossaryEntry] {
    (record("glossary.yaml")?.entries() ?? []).map { GlossaryEntry($0.id, $0.record) }
  }

  func objections() -> [Objection] {
    (record("objections.yaml")?.entries() ?? []).map { Objection($0.id, $0.record) }
  }

  func ropes() -> RopesWords? {
    record("ropes.yaml").map(RopesWords.init)
  }

  func remarks() -> [Remark] {
    files.names(in: "remarks", ending: ".md").flatMap { name in
      text(name).map { RemarkSheet($0, file: name, findings: findings).remarks } ?? []
    }
  }

  /// The examples of answers to a question in own words; none if it has no file of them.
  func examples(of question: Question) -> [AnswerExample] {
    examples(in: question.examplesFile, options: question.options.map(\.id))
  }

  /// The examples of what answers no question at all.
  func examplesOfNoAnswer() -> [AnswerExample] {
    examples(in: AnswerExample.anyQuestion, options: [])
  }

  private func examples(in file: String, options: [String]) -> [AnswerExample] {
    guard files.names.contains(file), let text = text(file) else { return [] }
    let sheet = LabelledSheet(
      text, file: file, labels: options + [AnswerExample.noAnswer], kind: "option",
      findings: findings)
    return sheet.lines.map { line in
      AnswerExample(
        option: line.label == AnswerExample.noAnswer ? nil : line.label, text: line.text,
        place: line.place)
    }
  }

  func readingWords() -> ReadingWords? {
    record("reading.yaml").map(ReadingWords.init)
  }

  func factWords() -> FactWords? {
    record("facts.yaml").map(FactWords.init)
  }

  func rehearsalCues() -> RehearsalCues? {
    record("rehearsal/cues.yaml").map(RehearsalCues.init)
  }

  func scoringPlan() -> ScoringPlan? {
    record("rehearsal/scoring.yaml").map(ScoringPlan.init)
  }

  func scoringFeedback() -> ScoringFeedback? {
    record("rehearsal/feedback.yaml").map(ScoringFeedback.init)
  }

  func labelledTurns() -> [LabelledTurn] {
    files.names(in: "rehearsal/turns", ending: ".yaml").flatMap { name in
      text(name).map { LabelledTurn.read($0, file: name, findings: findings) } ?? []
    }
  }

  func executiveScript() -> ExecutiveScript {
    ExecutiveScript { name in
      if let record = record(name) { return record }
      let empty = Record.parse("{}", file: name, findings: Findings())
      guard let empty else { preconditionFailure("the empty script is a mapping") }
      return empty
    }
  }

  func coaching() -> Coaching {
    Coaching(
      parts: record("coaching/parts.yaml"), senior: record("coaching/senior.yaml"),
      practice: record("coaching/practice.yaml"))
  }

  func stance() -> Stance? {
    record("stance.yaml").map(Stance.init)
  }
}
