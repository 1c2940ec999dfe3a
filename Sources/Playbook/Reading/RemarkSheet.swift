/// A Markdown file of remarks: `## label`, and below it one line `- remark` for each.
struct RemarkSheet {
  /// The remarks in the author's order.
  let remarks: [Remark]

  /// Reads a sheet, noting what is wrong with it.
  init(_ text: String, file: String, findings: Findings) {
    let labels = Remark.Meaning.all.map(\.id)
    let sheet = LabelledSheet(text, file: file, labels: labels, kind: "label", findings: findings)
    remarks = sheet.lines.compactMap { line in
      Remark.Meaning(id: line.label).map { Remark(meaning: $0, text: line.text, place: line.place) }
    }
  }
}
