import Belief

extension PlaybookCheck {
  /// Each question by itself: words, kind, target, and whether an answer changes anything.
  func checkQuestions() {
    let prior = playbook.bank.prior
    for question in playbook.questions {
      checkWords(of: question)
      checkKind(of: question)
      checkTarget(of: question)
      checkEnemies(of: question)
      if !isMoving(question, prior) { note(.movesNothing, at: question.place) }
    }
    for question in playbook.stepQuestions { checkWords(of: question) }
  }

  /// What can be typed for an option means that option and nothing else.
  private func checkWords(of question: Question) {
    var owners: [String: (option: String, place: Place)] = [:]
    for option in question.options { owners[option.id] = (option.id, option.place) }
    for option in question.options {
      let place = { (field: String) in
        places.place(question.file, question.id, "options", option.id, field)
      }
      for (word, field) in [(option.id, ""), (option.word ?? option.id, "word")] {
        if let meaning = playbook.replies.phrase(word) {
          note(.phraseTwice(word, first: meaning.rawValue), at: place(field))
        }
      }
      guard let word = option.word else { continue }
      if word.contains(where: \.isWhitespace) {
        note(.fieldWrong("word", expected: "one word", found: "`\(word)`"), at: place("word"))
      }
      if let owner = owners[word.lowercased()], owner.option != option.id {
        note(.duplicateID(word, first: owner.place), at: place("word"))
      }
      owners[word.lowercased()] = (option.id, place("word"))
    }
  }

  /// Enemies are questions that are asked of the same executive, and bear on level or barriers both.
  private func checkEnemies(of question: Question) {
    for enemy in question.enemies {
      let place = places.place(question.file, question.id, "enemies", enemy)
      let known = playbook.questions.filter { $0.isCounted && $0.id != question.id }.map(\.id)
      if !question.isCounted || !known.contains(enemy) {
        note(
          .unknownID(kind: "counted question", id: enemy, near: near(enemy, in: known)), at: place)
      }
    }
  }

  /// The questions that the program makes use of take the kind of answer it expects.
  private func checkKind(of question: Question) {
    guard let purpose = QuestionPurpose(rawValue: question.id), question.kind != purpose.kind
    else { return }
    note(
      .fieldWrong(
        "kind", expected: "`\(purpose.kind.rawValue)`", found: "`\(question.kind.rawValue)`"),
      at: places.place(question.file, question.id, "kind"))
  }

  /// `support-needed`, and no other question, says what level is wanted.
  private func checkTarget(of question: Question) {
    let isAsking = question.id == QuestionPurpose.supportNeeded.rawValue
    for option in question.options where isAsking != (option.target != nil) {
      let place = places.place(question.file, question.id, "options", option.id, "target")
      note(isAsking ? .fieldMissing("target") : .fieldUnknown("target", known: []), at: place)
    }
  }

  private func isMoving(_ question: Question, _ prior: Posterior) -> Bool {
    if let item = question.item, playbook.bank.gain(of: item, under: prior).bits > 1e-9 {
      return true
    }
    return QuestionPurpose(rawValue: question.id) != nil
      || question.options.contains { !$0.sets.isEmpty || $0.target != nil }
  }
}
