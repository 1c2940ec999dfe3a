extension TranscriptDocument {
  /// Every line said, with what reviewers said of it.
  public var table: CsvTable {
    CsvTable(
      header: ["at", "who", "line", "text", "comments"],
      rows: entries.map {
        [
          .text($0.at), .text($0.who), .optional($0.line), .text($0.text), $0.comments.cell,
        ]
      })
  }
}
