extension Counts {
  /// Counts a turn's sentences. A question that asks leave is a closed one, as in MITI; the sentence by
  /// which the turn says the concern back, if there is one, is a reflection whatever else it holds.
  init(of turn: TurnMarks, reflecting: Int?) {
    self.init()
    var hasLeave = false
    for (place, marks) in turn.marks.enumerated() {
      if marks.contains("leave") { hasLeave = true }
      if marks.contains("question") || marks.contains("invitation") {
        if marks.contains("open-question"), !marks.contains("not-open"), !marks.contains("leave") {
          open += 1
        } else {
          closed += 1
        }
      } else if place == reflecting
        || (marks.contains("mostly-echo") || marks.contains("echo-two"))
          && marks.isDisjoint(with: ["advice", "deliver", "experience"])
      {
        if marks.contains("feeling") { complex += 1 } else { simple += 1 }
      } else if marks.contains("advice") {
        if hasLeave { advisingWithLeave += 1 } else { advisingWithoutLeave += 1 }
      } else if marks.contains("experience") {
        informing += 1
      }
    }
  }
}
