/// A Markdown file of remarks: `## label`, and below it one line `- remark` for each.
struct RemarkSheet {
  /// The remarks in the author's order.
  private(set) var remarks: [Remark] = []

  private let file: String
  private let findings: Findings
  private var heading: (name: String, place: Place, meaning: Remark.Meaning?, count: Int)?
  private var first: [String: Place] = [:]

  /// Reads a sheet, noting what is wrong with it.
  init(_ text: String, file: String, findings: Findings) {
    self.file = file
    self.findings = findings
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      read(Substring(line), at: Place(file: file, line: number + 1))
    }
    close()
    if first.isEmpty { findings.add(.empty(file), at: Place(file: file)) }
  }

  private mutating func read(_ line: Substring, at place: Place) {
    if line.hasPrefix("## ") {
      open(String(line.dropFirst(3)).trimmed, at: place)
    } else if line.hasPrefix("- ") || line == "-" {
      add(String(line.dropFirst(2)).trimmed, at: place)
    } else if place.line > 1 || !line.hasPrefix("# "), !String(line).trimmed.isEmpty {
      findings.add(.textOutside, at: place)
    }
  }

  private mutating func open(_ name: String, at place: Place) {
    close()
    let meaning = Remark.Meaning(id: name)
    let known = Remark.Meaning.all.map(\.id)
    if meaning == nil {
      findings.add(.unknownID(kind: "label", id: name, near: near(name, in: known)), at: place)
    }
    if let before = first[name] { findings.add(.duplicateID(name, first: before), at: place) }
    first[name] = place
    heading = (name, place, meaning, 0)
  }

  private mutating func add(_ text: String, at place: Place) {
    guard let open = heading else {
      findings.add(.textOutside, at: place)
      return
    }
    heading?.count += 1
    if text.isEmpty {
      findings.add(.empty(open.name), at: place)
    } else if let meaning = open.meaning {
      remarks.append(Remark(meaning: meaning, text: text, place: place))
    }
  }

  private mutating func close() {
    if let open = heading, open.count == 0 {
      findings.add(.sectionEmpty("## " + open.name), at: open.place)
    }
    heading = nil
  }
}
