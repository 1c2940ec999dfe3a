extension RoadmapDocument {
  /// Every step.
  public var table: CsvTable {
    CsvTable(
      header: [
        "number", "id", "title", "starts", "ends", "stage", "from", "to", "effort_hours", "eases",
        "because", "timing", "not_when", "information", "manner", "ask", "signs", "if_not",
        "cases", "basis",
      ],
      rows: steps.map { step in
        [
          .number(Double(step.number)), .text(step.id), .text(step.title), .text(step.starts),
          .text(step.ends), .text(step.stage), .text(step.from), .text(step.to),
          .number(step.effortHours), .lines(step.eases), .lines(step.because), .text(step.timing),
          .text(step.notWhen), .text(step.information), .lines(step.mannerParts), .text(step.ask),
          .lines(step.signs), .text(step.ifNot), .lines(step.cases.map(\.id)), .text(step.basis),
        ]
      })
  }
}
