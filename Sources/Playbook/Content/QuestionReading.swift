import Belief

extension Question {
  init(_ id: String, in section: Section, _ record: Record) {
    self.id = id
    self.section = section
    place = record.place
    kind = record.one("kind", of: "kind of question", as: Kind.self) ?? .choice
    dimension = record.one("dimension", of: "dimension", as: Dimension.self)
    isUnasked = record.flag("unasked")
    if section == .support, !isUnasked, dimension == nil, !record.has("dimension") {
      record.findings.add(.fieldMissing("dimension"), at: record.place)
    }
    effort = record.integer("effort", in: 1...3) ?? 1
    short = record.required("short")
    ask = record.required("ask")
    again = record.required("again")
    why = record.required("why")
    example = record.required("example")
    onlyIf = record.distinct("only-if").map(\.text)
    enemies = record.distinct("enemies").map(\.text)
    let options = record.record("options")?.entries().map { Option($0.id, $0.record) } ?? []
    self.options = options
    if kind.hasOptions, options.count < 2 {
      record.findings.add(.tooFewOptions(options.count), at: record.place)
    }
    if !kind.hasOptions, record.has("options") {
      record.findings.add(
        .fieldWrong(
          "kind", expected: "`choice` or `several`, since there are options",
          found: "`\(kind.rawValue)`"),
        at: record.place(of: "options"))
    }
    record.finish()
    Question.checkCounts(of: self, record.findings)
  }

  /// Every option has a count for every level or none has, and likewise for each barrier; each column
  /// adds up to twenty.
  private static func checkCounts(of question: Question, _ findings: Findings) {
    if question.options.contains(where: { !$0.levelCounts.isEmpty }) {
      for level in Level.allCases {
        checkColumn(level.rawValue, of: question, findings) { $0.levelCounts[level] }
      }
    }
    for barrier in Barrier.allCases
    where question.options.contains(where: { $0.barrierCounts[barrier] != nil }) {
      checkColumn("\(barrier.rawValue) present", of: question, findings) {
        $0.barrierCounts[barrier]?.present
      }
      checkColumn("\(barrier.rawValue) absent", of: question, findings) {
        $0.barrierCounts[barrier]?.absent
      }
    }
  }

  private static func checkColumn(
    _ column: String, of question: Question, _ findings: Findings, count: (Option) -> Int?
  ) {
    var sum = 0
    for option in question.options {
      guard let people = count(option) else {
        findings.add(.countMissing(column: column, option: option.id), at: option.place)
        return
      }
      sum += people
    }
    if sum != Likelihood.people {
      findings.add(.countsDoNotSum(column: column, sum: sum), at: question.place)
    }
  }
}

extension Question.Option {
  init(_ id: String, _ record: Record) {
    self.id = id
    place = record.place
    say = record.required("say")
    word = record.text("word")
    target = record.one("target", of: "level", as: Level.self)
    sets = record.distinct("sets").map(\.text)
    excludesOthers = record.flag("excludes-others")
    leavesOpen = record.unknowns("leaves-open")
    heard = record.list("heard").map(\.text)
    levelCounts = record.record("of-twenty")?.counts(of: "level", as: Level.self) ?? [:]
    var barriers: [Barrier: Question.BarrierCount] = [:]
    for (id, counts) in record.record("barriers")?.entries() ?? [] {
      guard let barrier = Barrier(rawValue: id) else {
        record.findings.add(
          .unknownID(kind: "barrier", id: id, near: near(id, in: Barrier.allCases.map(\.rawValue))),
          at: counts.place)
        continue
      }
      barriers[barrier] = Question.BarrierCount(
        present: counts.count("present"), absent: counts.count("absent"))
      counts.finish()
    }
    barrierCounts = barriers
    record.finish()
  }
}

extension Record {
  /// Counts of people by id of a fixed kind.
  func counts<ID: RawRepresentable & CaseIterable & Hashable>(of kind: String, as: ID.Type) -> [ID:
    Int]
  where ID.RawValue == String {
    var result: [ID: Int] = [:]
    for key in keys {
      let count = count(key)
      guard let id = ID(rawValue: key) else {
        findings.add(
          .unknownID(kind: kind, id: key, near: near(key, in: ID.allCases.map(\.rawValue))),
          at: place(of: key))
        continue
      }
      result[id] = count
    }
    return result
  }
}
