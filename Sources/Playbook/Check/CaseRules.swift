extension PlaybookCheck {
  /// Cases name sectors and sizes that the interview knows; objections name cases that exist.
  func checkCases() {
    for study in cases {
      check(study.sector, of: .sector, in: study)
      if let size = study.size { check(size, of: .size, in: study) }
    }
    guard areWhole("cases/") else { return }
    let known = cases.map(\.id)
    for objection in objections {
      for id in objection.cases where !known.contains(id) {
        note(
          .unknownID(kind: "case", id: id, near: near(id, in: known)),
          at: places.place("objections.yaml", objection.id, "cases", id))
      }
    }
  }

  private func check(_ id: String, of purpose: QuestionPurpose, in study: CaseStudy) {
    guard let question = playbook[question: purpose], !id.isEmpty, question.option(id) == nil
    else { return }
    note(
      .unknownID(kind: purpose.rawValue, id: id, near: near(id, in: question.options.map(\.id))),
      at: places.place(study.file, purpose.rawValue))
  }
}
