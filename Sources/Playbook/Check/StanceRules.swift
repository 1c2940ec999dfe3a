extension PlaybookCheck {
  /// No step asks what the stance forbids.
  func checkStance() {
    guard let stance else { return }
    for tactic in tactics {
      for passage in tactic.passages {
        check(passage.text, by: stance) { place(of: passage, in: tactic) }
      }
    }
    for objection in objections {
      let fields = [("respond", objection.respond), ("offer", objection.offer)]
      for (field, text) in fields {
        check(text, by: stance) { places.place("objections.yaml", objection.id, field) }
      }
    }
    for study in cases {
      check(study.lesson, by: stance) { places.heading(study.file, "## What it shows") }
    }
  }

  private func check(_ text: String, by stance: Stance, at place: () -> Place) {
    guard let (rule, words) = stance.broken(by: text) else { return }
    note(.stanceForbids(rule: rule.id, words: words, instead: rule.instead), at: place())
  }
}
