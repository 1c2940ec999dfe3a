extension PlaybookCheck {
  /// A question with `only-if` comes after those that set its conditions, and can be reached.
  func checkBranches() {
    guard areWhole("interview/", "conditions.yaml") else { return }
    let all = ConditionSources(playbook.questions)
    var neverAsked: Set<String> = []
    for (index, question) in playbook.questions.enumerated() where !question.onlyIf.isEmpty {
      let earlier = Set(playbook.questions[..<index].map(\.id))
      for condition in question.onlyIf where all.isSet(condition) {
        let setting = all.questions(setting: condition)
        let place = { places.place(question.file, question.id, "only-if", condition) }
        if setting.isDisjoint(with: earlier) {
          neverAsked.insert(question.id)
          note(.conditionLate(condition), at: place())
        } else if let dead = setting.first, setting.isSubset(of: neverAsked) {
          neverAsked.insert(question.id)
          note(
            .questionNeverAsked(
              because: "`\(condition)` is set only by `\(dead)`, never asked itself"),
            at: place())
        }
      }
      if let (first, second) = all.contradiction(among: question.onlyIf) {
        neverAsked.insert(question.id)
        note(
          .questionNeverAsked(because: "`\(first)` and `\(second)` exclude each other"),
          at: places.place(question.file, question.id, "only-if"))
      }
    }
  }
}
