import Playbook

extension Conversation {
  /// Begins to coach, if that is wanted and has not begun.
  mutating func beginCoaching() {
    guard let trainee, !ledger.isCoached || trainee.name ?? ledger.trainee != ledger.trainee else {
      return
    }
    record(.coached(trainee: trainee.name))
    say(ledger.hasVerdict ? .coachLate : .coachWelcome)
  }

  /// Says what is to be learnt in a part, before its first question.
  mutating func teach(before question: Question) {
    // What was read in pasted notes was not asked.
    let put = ledger.facts.flatMap { fact -> [String] in
      if case .accepted = fact { [] } else { fact.questions }
    }
    let asked = put.compactMap { playbook[question: $0] }
      .filter { !$0.isUnasked && $0.kind != .notes }.map(\.section)
    guard ledger.isCoached, ledger.focus == nil, question.kind != .notes,
      let notes = playbook.coaching.parts[question.section],
      !asked.contains(question.section)
    else { return }
    say(.coachLearn, ["text": fill(notes.learn, ["alias": alias])], tone: .item)
    say(.coachListen, ["text": fill(notes.listen, ["alias": alias])], tone: .item)
    say(.coachAsk, ["text": fill(notes.ask, ["alias": alias])], tone: .item)
  }

  /// Tells how a senior would find out what is being asked.
  mutating func tellSeniorWay() {
    guard let open, let way = playbook.coaching.senior(for: open) else {
      return say(.noQuestionOpen, tone: .quiet)
    }
    say(.senior, ["text": fill(way.ask, ["alias": alias])])
    say(.seniorBecause, ["text": fill(way.because, ["alias": alias])], tone: .item)
    if let avoid = way.avoid {
      say(.seniorAvoid, ["text": fill(avoid, ["alias": alias])], tone: .item)
    }
  }

  /// Explains terms of the field, or lists them if none is named.
  mutating func define(_ word: String) {
    let glossary = playbook.glossary
    if word.isEmpty {
      let terms = glossary.map(\.term).sorted { $0.lowercased() < $1.lowercased() }
      return say(.defineList, ["list": terms.joined(separator: ", ")])
    }
    let found = glossary.meant(by: word)
    if found.isEmpty {
      return say(.defineUnknown, ["typed": String(word.prefix(40))], tone: .quiet)
    }
    for entry in found { say(.defined, ["term": entry.term, "text": entry.means]) }
  }
}

extension [GlossaryEntry] {
  /// The entries that a word means: by its term or id, else up to three whose term holds it, else the
  /// one that is spelt nearly so.
  func meant(by typed: String) -> [GlossaryEntry] {
    let word = typed.lowercased()
    let whole = filter { $0.term.lowercased() == word || $0.id == word }
    if !whole.isEmpty { return whole }
    let holding = filter { $0.term.lowercased().contains(word) }
    if word.count > 2, !holding.isEmpty { return Array(holding.prefix(3)) }
    let meant = near(String(word.prefix(40)), in: map { $0.term.lowercased() })
    return filter { $0.term.lowercased() == meant }
  }
}
