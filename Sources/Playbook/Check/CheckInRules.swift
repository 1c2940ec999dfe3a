extension PlaybookCheck {
  /// The questions about a step have the answers that the program makes use of, and no others; what is
  /// asked again is a question.
  func checkCheckIn() {
    guard areWhole("interview") else { return }
    let file = "interview/\(Section.checkIn.rawValue).yaml"
    for kind in StepQuestion.allCases {
      guard let question = playbook.stepQuestions.first(where: { $0.id == kind.rawValue }) else {
        note(.questionMissing(kind.rawValue), at: Place(file: file))
        continue
      }
      for id in kind.options where question.option(id) == nil {
        note(.fieldMissing(id), at: places.place(file, kind.rawValue, "options"))
      }
      for option in question.options where !kind.options.contains(option.id) {
        note(.fieldUnknown(option.id, known: kind.options), at: option.place)
      }
    }
    for question in playbook.stepQuestions where StepQuestion(rawValue: question.id) == nil {
      note(
        .fieldUnknown(question.id, known: StepQuestion.allCases.map(\.rawValue)),
        at: question.place)
    }
    for id in playbook.plan.checkIn.again where playbook[question: id] == nil {
      note(
        .unknownID(kind: "question", id: id, near: near(id, in: playbook.questions.map(\.id))),
        at: places.place("interview.yaml", "check-in", "again", id))
    }
  }
}
