extension PlaybookCheck {
  /// Every file is one that the program reads, and the layouts can be read.
  func checkFiles() {
    let reader = PlaybookReader(files: files, findings: findings)
    for name in files.names where PlaybookFiles.isContent(name) {
      if !isRead(name) {
        note(.fileUnknown, at: Place(file: name))
      } else if name.hasSuffix(".mustache") {
        if let text = reader.text(name) { checkLayout(text, file: name) }
      } else if name == "README.md" {
        _ = reader.text(name)
      }
    }
  }

  private func isRead(_ name: String) -> Bool {
    let parts = name.split(separator: "/").map(String.init)
    if name.hasPrefix("documents/html/") { return parts.count == 3 && name.hasSuffix(".mustache") }
    if name.hasPrefix("rehearsal/turns/") { return parts.count == 3 && name.hasSuffix(".yaml") }
    if parts.count == 3 { return ExecutiveScript.files.contains(name) }
    guard parts.count == 2 else { return PlaybookReader.topFiles.contains(name) }
    switch parts[0] {
    case "interview": return Section.allCases.contains { "\($0.rawValue).yaml" == parts[1] }
    case "rehearsal": return PlaybookReader.rehearsalFiles.contains(parts[1])
    case "coaching": return PlaybookReader.coachingFiles.contains(parts[1])
    case AnswerExample.folder:
      return name == AnswerExample.anyQuestion
        || (playbook.questions + playbook.stepQuestions).contains { $0.examplesFile == name }
    case "tactics", "cases", "remarks": return name.hasSuffix(".md")
    case "documents": return name.hasSuffix(".mustache")
    case "schemas": return name.hasSuffix(".json")
    default: return false
    }
  }

  /// A layout is not empty, and each {{ has its }} on the same line.
  private func checkLayout(_ text: String, file: String) {
    if text.trimmed.isEmpty { note(.empty(file), at: Place(file: file)) }
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      var rest = line
      while let open = rest.firstRange(of: "{{") {
        guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
          let column = line.distance(from: line.startIndex, to: open.lowerBound) + 1
          note(.placeholderBroken, at: Place(file: file, line: number + 1, column: column))
          break
        }
        rest = rest[close.upperBound...]
      }
    }
  }
}
