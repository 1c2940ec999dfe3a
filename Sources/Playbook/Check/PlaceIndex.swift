import Yams

/// Finds where something stands in the content; each file is read when it is first asked about.
final class PlaceIndex {
  private struct File {
    let root: Node?
    let shift: Int
    let headings: [String: Int]
  }

  private let reader: PlaybookReader
  private var read: [String: File] = [:]

  init(_ files: PlaybookFiles) {
    reader = PlaybookReader(files: files, findings: Findings())
  }

  /// Where a path of keys leads, or as far as it can be followed; in a list, a step is one of its texts.
  func place(_ name: String, _ path: String...) -> Place {
    let file = file(name)
    var place = Place(file: name)
    var node = file.root
    for step in path {
      if let mapping = node?.mapping,
        let found = mapping.first(where: { $0.key.scalar?.string == step })
      {
        place = Record.place(of: found.key, file: name, shift: file.shift)
        node = found.value
      } else if let found = node?.sequence?.first(where: { $0.scalar?.string.trimmed == step }) {
        place = Record.place(of: found, file: name, shift: file.shift)
        node = found
      } else {
        break
      }
    }
    return place
  }

  /// Where a heading such as `## The ask` stands; the top of the file if it does not.
  func heading(_ name: String, _ heading: String) -> Place {
    Place(file: name, line: file(name).headings[heading] ?? 1)
  }

  private func file(_ name: String) -> File {
    if let file = read[name] { return file }
    let file = parse(name)
    read[name] = file
    return file
  }

  private func parse(_ name: String) -> File {
    guard let text = reader.text(name) else { return File(root: nil, shift: 0, headings: [:]) }
    guard name.hasSuffix(".md") else {
      return File(root: try? compose(yaml: text) ?? nil, shift: 0, headings: [:])
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.dropFirst().firstIndex(of: "---") ?? 1
    let head = lines[min(1, lines.count)..<min(max(1, end), lines.count)].joined(separator: "\n")
    let headings = lines.enumerated().filter { $1.hasPrefix("#") }
      .map { (String($1).trimmed, $0 + 1) }
    return File(
      root: try? compose(yaml: head) ?? nil, shift: 1,
      headings: Dictionary(headings) { first, _ in first })
  }
}
