extension Counts {
  /// Counts a turn's sentences. A question that asks leave is a closed one, as in MITI.
  init(of turn: TurnMarks) {
    self.init()
    var hasLeave = false
    for marks in turn.marks {
      if marks.contains("leave") { hasLeave = true }
      if marks.contains("question") || marks.contains("invitation") {
        if marks.contains("open-question"), !marks.contains("not-open"), !marks.contains("leave") {
          open += 1
        } else {
          closed += 1
        }
      } else if marks.contains("mostly-echo") || marks.contains("echo-two"),
        marks.isDisjoint(with: ["advice", "deliver", "experience"])
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
