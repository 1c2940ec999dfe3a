/// A Markdown file of examples by what they stand for: `## label`, and below it one line `- example` for
/// each.
struct LabelledSheet {
  /// An example with its label.
  struct Line {
    let label: String
    let text: String
    let place: Place
  }

  /// The examples under labels that are known, in the author's order.
  private(set) var lines: [Line] = []

  private let file: String
  private let kind: String
  private let known: [String]
  private let findings: Findings
  private var heading: (name: String, place: Place, count: Int)?
  private var first: [String: Place] = [:]

  /// Reads a sheet whose labels are among the known ones, called by the name of their kind, noting what is
  /// wrong with it.
  init(_ text: String, file: String, labels known: [String], kind: String, findings: Findings) {
    self.file = file
    self.kind = kind
    self.known = known
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
    if !known.contains(name) {
      findings.add(.unknownID(kind: kind, id: name, near: near(name, in: known)), at: place)
    }
    if let before = first[name] { findings.add(.duplicateID(name, first: before), at: place) }
    first[name] = place
    heading = (name, place, 0)
  }

  private mutating func add(_ text: String, at place: Place) {
    guard let open = heading else {
      findings.add(.textOutside, at: place)
      return
    }
    heading?.count += 1
    if text.isEmpty {
      findings.add(.empty(open.name), at: place)
    } else if known.contains(open.name) {
      lines.append(Line(label: open.name, text: text, place: place))
    }
  }

  private mutating func close() {
    if let open = heading, open.count == 0 {
      findings.add(.sectionEmpty("## " + open.name), at: open.place)
    }
    heading = nil
  }
}
