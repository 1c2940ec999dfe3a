extension TranscriptDocument {
  /// Every line said.
  public var table: CsvTable {
    CsvTable(
      header: ["at", "who", "line", "text"],
      rows: entries.map {
        [.text($0.at), .text($0.who), .optional($0.line), .text($0.text)]
      })
  }
}
