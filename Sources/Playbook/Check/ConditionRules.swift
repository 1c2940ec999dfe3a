extension PlaybookCheck {
  /// Conditions that are named are declared, and those declared are set and used.
  func checkConditions() {
    guard areWhole("conditions.yaml") else { return }
    let declared = playbook.conditions.keys
    let uses = questionUses + tacticUses + ropesUses
    for (id, place) in uses + settings where !declared.contains(id) {
      note(.unknownID(kind: "condition", id: id, near: near(id, in: declared)), at: place())
    }
    guard areWhole("interview/", "tactics/") else { return }
    let sources = ConditionSources(playbook.questions + playbook.stepQuestions)
    let used = Set(uses.map(\.id) + Style.allCases.map(\.rawValue))
    for id in declared {
      if !sources.isSet(id) {
        note(
          used.contains(id) ? .conditionUnset(id) : .conditionUnused(id),
          at: places.place("conditions.yaml", id))
      }
    }
  }

  private typealias Use = (id: String, place: () -> Place)

  private var settings: [Use] {
    (playbook.questions + playbook.stepQuestions).flatMap { question in
      question.options.flatMap { option in
        option.sets.map { id -> Use in
          (id, { places.place(question.file, question.id, "options", option.id, "sets", id) })
        }
      }
    }
  }

  private var questionUses: [Use] {
    playbook.questions.flatMap { question in
      question.onlyIf.map { id -> Use in
        (id, { places.place(question.file, question.id, "only-if", id) })
      }
    }
  }

  private var ropesUses: [Use] {
    guard let ropes else { return [] }
    let sentences =
      RopesWords.List.allCases.flatMap { ropes.lists[$0] ?? [] }
      + ropes.brief.situation
    return sentences.flatMap { $0.needs + $0.unless }.map { id -> Use in
      (id, { Place(file: "ropes.yaml") })
    }
  }

  private var tacticUses: [Use] {
    tactics.flatMap { tactic -> [Use] in
      let fields = [
        ("needs", tactic.needs), ("unless", tactic.unless), ("settled-by", tactic.settledBy),
      ]
      let named = fields.flatMap { field, ids in
        ids.map { id -> Use in (id, { places.place(tactic.file, field, id) }) }
      }
      let variants = tactic.variants.keys.map { style -> Use in
        (style.rawValue, { places.heading(tactic.file, "### \(style.rawValue)") })
      }
      let messengers = tactic.messengers.map { messenger -> Use in
        (messenger.condition, { places.place(tactic.file, "messengers", messenger.rawValue) })
      }
      return named + variants + messengers
    }
  }
}
