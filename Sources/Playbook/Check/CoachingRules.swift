import Belief

extension PlaybookCheck {
  private static let senior = "coaching/senior.yaml"

  /// Each question can be asked better, each better way belongs to a question, and the trainee's own
  /// view is asked for in the terms of the verdict.
  func checkCoaching() {
    guard areWhole("interview/", "coaching/") else { return }
    for question in playbook.questions where coaching.senior(for: question) == nil {
      note(.seniorWayMissing(question.id), at: places.place(Self.senior, "questions"))
    }
    for id in coaching.questions.keys.sorted() where playbook[question: id] == nil {
      note(
        .unknownID(kind: "question", id: id, near: near(id, in: playbook.questions.map(\.id))),
        at: places.place(Self.senior, "questions", id))
    }
    for (id, way) in coaching.questions { check(way, at: ["questions", id]) }
    for (dimension, way) in coaching.dimensions {
      check(way, at: ["dimensions", dimension.rawValue])
    }
    for (section, notes) in coaching.parts {
      for (field, text) in [("learn", notes.learn), ("listen", notes.listen), ("ask", notes.ask)] {
        checkWords(text) { places.place("coaching/parts.yaml", section.rawValue, field) }
      }
    }
    checkOptions(of: .ownLevel, Level.allCases.map(\.rawValue))
    checkOptions(of: .ownSureness, Sureness.allCases.map(\.rawValue))
    checkOptions(of: .ownBarriers, Barrier.allCases.map(\.rawValue))
  }

  private func check(_ way: Coaching.SeniorWay, at path: [String]) {
    let fields = [("ask", way.ask), ("because", way.because), ("avoid", way.avoid ?? "")]
    for (field, text) in fields {
      checkWords(text) { places.place(Self.senior, path[0], path[1], field) }
    }
    guard let stance, let (rule, words) = stance.broken(by: way.ask) else { return }
    note(
      .stanceForbids(rule: rule.id, words: words, instead: rule.instead),
      at: places.place(Self.senior, path[0], path[1], "ask"))
  }

  private func checkWords(_ text: String, at place: () -> Place) {
    for fault in Lines.faults(in: text, slots: ["alias"]) { note(fault, at: place()) }
  }

  /// The options that the program reads are there; further ones mean nothing to it and may stand.
  private func checkOptions(of purpose: QuestionPurpose, _ ids: [String]) {
    guard let question = playbook[question: purpose] else { return }
    for id in ids where question.option(id) == nil {
      note(.fieldMissing(id), at: places.place(question.file, question.id, "options"))
    }
  }
}
