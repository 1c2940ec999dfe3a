extension PlaybookCheck {
  /// Only what the program can fill in stands in braces.
  func checkPlaceholders() {
    for question in playbook.questions { checkBraces(of: question, slots: ["alias"]) }
    for question in playbook.stepQuestions { checkBraces(of: question, slots: ["alias", "step"]) }
    for tactic in tactics { checkBraces(of: tactic) }
    for (id, text) in playbook.conditions {
      check(text, slots: ["alias"]) { places.place("conditions.yaml", id) }
    }
  }

  private func checkBraces(of question: Question, slots: [String]) {
    let fields = [
      ("short", question.short), ("ask", question.ask), ("again", question.again),
      ("why", question.why), ("example", question.example),
    ]
    for (field, text) in fields {
      check(text, slots: slots) { places.place(question.file, question.id, field) }
    }
    for option in question.options {
      check(option.say, slots: ["alias"]) {
        places.place(question.file, question.id, "options", option.id, "say")
      }
    }
  }

  private func checkBraces(of tactic: Tactic) {
    for passage in tactic.passages + tactic.asides {
      check(passage.text, slots: ["alias", "wanted", "peer"]) { place(of: passage, in: tactic) }
    }
  }

  /// Where a passage of a tactic stands.
  func place(of passage: Tactic.Passage, in tactic: Tactic) -> Place {
    passage.heading.map { places.heading(tactic.file, $0) } ?? places.place(tactic.file, "title")
  }

  private func check(_ text: String, slots: [String], at place: () -> Place) {
    for fault in Lines.faults(in: text, slots: slots) { note(fault, at: place()) }
  }
}
