extension ReportDocument {
  /// Every answer with its weight, where it bears on the level.
  public var table: CsvTable {
    let weights = Dictionary(assessment.evidence.map { ($0.question, $0) }) { first, _ in first }
    return CsvTable(
      header: [
        "number", "question", "short", "answer", "words", "known", "weight_bits", "expected",
      ],
      rows: transcript.answers.map { given in
        let weight = weights[given.question]
        return [
          .number(Double(given.number)), .text(given.question), .text(given.short),
          .text(given.answer), .optional(given.words), .text(given.known),
          .optional(weight?.weightBits), .optional(weight?.expected),
        ]
      })
  }
}
