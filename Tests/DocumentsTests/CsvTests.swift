import Testing

@testable import Documents

/// Tables as comma-separated values, read back by a strict reader.
@Suite struct CsvTests {
  private let writer = DocumentWriter(playbook: playbook, harmless: { $0 })

  private func table(_ cells: CsvTable.Cell...) throws -> String {
    try writer.write(Single(table: CsvTable(header: ["a"], rows: [cells])), as: .csv)
  }

  private struct Single: Document {
    static let layout = "none"
    let table: CsvTable
    func encode(to encoder: any Encoder) throws {}
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("a;b", "\"a;b\""), ("", ""), ("é", "é"),
    ("=1+1", "'=1+1"), ("+44", "'+44"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("  =1", "'  =1"), ("\u{A0}=1", "'\u{A0}=1"), ("＝1", "'＝1"), ("＋1", "'＋1"),
    ("=cmd|'/c calc'!A0,\"", "\"'=cmd|'/c calc'!A0,\"\"\""), ("a=1", "a=1"), ("'=1", "'=1"),
    ("\u{301}=", "\u{301}="), ("=\u{301}1", "'=\u{301}1"), ("\"\u{301}", "\"\"\"\u{301}\""),
  ])
  func aCellIsQuotedAndNeverCalculated(text: String, cell: String) throws {
    #expect(try table(.text(text)) == "a\r\n\(cell)\r\n")
  }

  @Test func numbersStayNumbers() throws {
    #expect(try table(.number(-0.25)) == "a\r\n-0.25\r\n")
    #expect(try table(.number(4)) == "a\r\n4\r\n")
    #expect(try table(.empty) == "a\r\n\r\n")
  }

  @Test(arguments: 0..<3)
  func everyTableIsRectangular(of number: Int) throws {
    let documents = Executive.all[number].documents()
    let tables = [
      try writer.write(documents.roadmap(), as: .csv),
      try writer.write(documents.transcript, as: .csv),
      try writer.write(documents.report(), as: .csv),
    ]
    for text in tables {
      let rows = try CsvReader.rows(of: text)
      #expect(rows.count > 1)
      #expect(Set(rows.map(\.count)).count == 1)
    }
  }

  @Test func theReportsTableTellsTheAnswersAndTheirWeights() throws {
    let rows = try CsvReader.rows(of: writer.write(Executive.harriet.report, as: .csv))
    #expect(
      rows.first == [
        "number", "question", "short", "answer", "words", "known", "weight_bits", "expected",
      ])
    let word = try #require(rows.first { $0[1] == "furthest-word" })
    let weight = try #require(Double(word[6]))
    #expect(weight > 0.5)
    let alias = try #require(rows.first { $0[1] == "alias" })
    #expect(alias[3] == "Harriet" && alias[6].isEmpty)
  }
}
