/// Reads labelled remarks from a file outside the playbook, for trying the reading out.
public enum LabelledRemarks {
  /// The remarks of a Markdown sheet (`## label`, `- remark`) or of a YAML file with a list for each
  /// label, with the mistakes in it.
  public static func read(_ text: String, file: String) -> (remarks: [Remark], mistakes: [Mistake])
  {
    let findings = Findings()
    let isYAML = file.hasSuffix(".yaml") || file.hasSuffix(".yml")
    let remarks =
      isYAML
      ? lists(text, file: file, findings: findings)
      : RemarkSheet(text, file: file, findings: findings).remarks
    return (remarks, findings.sorted)
  }

  private static func lists(_ text: String, file: String, findings: Findings) -> [Remark] {
    guard let record = Record.parse(text, file: file, findings: findings) else { return [] }
    return record.keys.flatMap { label -> [Remark] in
      guard let meaning = Remark.Meaning(id: label) else {
        let known = Remark.Meaning.all.map(\.id)
        findings.add(
          .unknownID(kind: "label", id: label, near: near(label, in: known)),
          at: record.place(of: label))
        return []
      }
      return record.filled(label).map { Remark(meaning: meaning, text: $0.text, place: $0.place) }
    }
  }
}
