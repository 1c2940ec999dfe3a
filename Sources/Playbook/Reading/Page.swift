/// A Markdown file with a YAML head: the form of tactics and cases.
struct Page {
  /// The id: the file's name.
  let id: String
  /// The head.
  let head: Record
  /// The text below each `## heading`, with the line of the heading.
  private let sections: [String: Section]

  /// What stands below one heading.
  struct Section {
    let text: String
    let place: Place
    /// The text below each `### heading` within.
    let parts: [Part]
  }

  /// What stands below one `### heading`.
  struct Part {
    let name: String
    let text: String
    let place: Place
  }

  /// Reads a page; nil if its head cannot be read, with the mistakes noted.
  init?(_ text: String, file: String, findings: Findings) {
    id = String(file.split(separator: "/").last?.dropLast(".md".count) ?? "")
    if !id.isID { findings.add(.badID(id), at: Place(file: file)) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
      findings.add(
        .unreadable(problem: "it does not begin with a head between two lines `---`"),
        at: Place(file: file))
      return nil
    }
    let yaml = lines[1..<end].joined(separator: "\n")
    guard let head = Record.parse(yaml, file: file, shift: 1, findings: findings) else {
      return nil
    }
    self.head = head
    sections = Page.sections(lines, from: end + 1, file: file, findings: findings)
  }

  private static func sections(
    _ lines: [Substring], from start: Int, file: String, findings: Findings
  ) -> [String: Section] {
    for number in lines.indices.dropFirst(start)
    where lines[number].hasPrefix("#") && !isHeading(lines[number]) {
      findings.add(
        .sectionUnknown(String(lines[number]), known: ["## …", "### …"]),
        at: Place(file: file, line: number + 1))
    }
    var starts = lines.indices.filter { $0 >= start && lines[$0].hasPrefix("## ") }
    starts.append(lines.endIndex)
    let stray = lines[start..<starts[0]].firstIndex { !String($0).trimmed.isEmpty }
    if let stray { findings.add(.textOutside, at: Place(file: file, line: stray + 1)) }
    var result: [String: Section] = [:]
    for (begin, end) in zip(starts, starts.dropFirst()) {
      let name = String(lines[begin].dropFirst(3)).trimmed
      let place = Place(file: file, line: begin + 1)
      if let first = result[name] {
        findings.add(.duplicateID(name, first: first.place), at: place)
      }
      let body = lines[(begin + 1)..<end]
      let firstPart = body.firstIndex { $0.hasPrefix("### ") } ?? end
      let parts = parts(lines, firstPart..<end, file: file, findings: findings)
      result[name] = Section(
        text: joined(lines[(begin + 1)..<firstPart]), place: place, parts: parts)
    }
    return result
  }

  private static func parts(
    _ lines: [Substring], _ range: Range<Int>, file: String, findings: Findings
  ) -> [Part] {
    let starts = range.filter { lines[$0].hasPrefix("### ") } + [range.upperBound]
    var parts: [Part] = []
    for (begin, end) in zip(starts, starts.dropFirst()) {
      let part = Part(
        name: String(lines[begin].dropFirst(4)).trimmed, text: joined(lines[(begin + 1)..<end]),
        place: Place(file: file, line: begin + 1))
      if part.text.isEmpty { findings.add(.sectionEmpty("### " + part.name), at: part.place) }
      if let first = parts.first(where: { $0.name == part.name }) {
        findings.add(.duplicateID(part.name, first: first.place), at: part.place)
      }
      parts.append(part)
    }
    return parts
  }

  private static func isHeading(_ line: Substring) -> Bool {
    line.hasPrefix("## ") || line.hasPrefix("### ")
  }

  /// Lines as paragraphs: the line breaks within a paragraph are the author's editor's, not the text's.
  private static func joined(_ lines: ArraySlice<Substring>) -> String {
    var paragraphs: [String] = []
    var current: [String] = []
    func close() {
      if !current.isEmpty { paragraphs.append(current.joined(separator: " ")) }
      current = []
    }
    for line in lines {
      let text = String(line).trimmed
      if text.isEmpty {
        close()
      } else if text.hasPrefix("- ") {
        close(); current = [text]
      } else {
        current.append(text)
      }
    }
    close()
    return paragraphs.joined(separator: "\n")
  }

  /// The text below a heading that must be there.
  func required(_ name: String) -> String {
    guard let section = sections[name] else {
      head.findings.add(.sectionMissing(name), at: Place(file: head.place.file))
      return ""
    }
    if section.text.isEmpty { head.findings.add(.sectionEmpty("## " + name), at: section.place) }
    return section.text
  }

  /// The text below a heading and its place, if it is there.
  func section(_ name: String) -> Section? { sections[name] }

  /// The items of a list below a heading that must be there.
  func items(_ name: String) -> [String] {
    let lines = required(name).split(separator: "\n")
    let items = lines.filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)).trimmed }
    if items.count < lines.count, let section = sections[name] {
      head.findings.add(
        .fieldWrong(name, expected: "a list, each line beginning with -", found: "prose"),
        at: section.place)
    }
    return items
  }

  /// Notes every heading that is not among the known ones; `withParts` is the one that may have parts.
  func finish(known: [String], withParts: String? = nil) {
    head.finish()
    for (name, section) in sections {
      if !known.contains(name) {
        head.findings.add(.sectionUnknown("## " + name, known: known), at: section.place)
      } else if name != withParts {
        for part in section.parts {
          head.findings.add(.sectionUnknown("### " + part.name, known: known), at: part.place)
        }
      }
    }
  }
}
