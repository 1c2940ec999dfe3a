/// What the assistant says, by line id.
public struct Lines: Sendable, Equatable {
  private let texts: [LineID: String]

  /// The ids by name; `LineID(rawValue:)` would go through all of them for each line.
  private static let ids = Dictionary(
    uniqueKeysWithValues: LineID.allCases.map { ($0.rawValue, $0) })

  init(_ entries: [(id: String, text: String, place: Place)], findings: Findings) {
    var texts: [LineID: String] = [:]
    for (id, text, place) in entries {
      guard let line = Self.ids[id] else {
        findings.add(
          .lineUnknown(id, near: near(id, in: LineID.allCases.map(\.rawValue))), at: place)
        continue
      }
      for fault in Lines.faults(in: text, slots: line.slots) { findings.add(fault, at: place) }
      texts[line] = text
    }
    if !entries.isEmpty {
      for line in LineID.allCases where texts[line] == nil {
        findings.add(.lineMissing(line.rawValue), at: Place(file: "lines.yaml"))
      }
    }
    self.texts = texts
  }

  /// The lines as they are written, by id.
  var all: [String: String] {
    Dictionary(uniqueKeysWithValues: texts.map { ($0.key.rawValue, $0.value) })
  }

  /// The line with its braces filled in; the id itself if the line is missing.
  public func text(_ line: LineID, _ values: [String: String] = [:]) -> String {
    fill(texts[line] ?? line.rawValue, values)
  }

  /// So many days, in words.
  public func days(_ count: Int) -> String {
    text(count == 1 ? .dayCountOne : .dayCount, ["count": "\(count)"])
  }

  /// The mistakes with braces in a text of which only these may be filled in.
  static func faults(in text: String, slots: [String]) -> [Fault] {
    var faults: [Fault] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else {
        return faults + [.placeholderBroken]
      }
      let name = String(rest[rest.index(after: open)..<close])
      if !slots.contains(name) { faults.append(.placeholderUnknown(name, known: slots)) }
      rest = rest[rest.index(after: close)...]
    }
    return faults
  }
}

/// The text with `{name}` replaced by its value; what has no value stays as it is.
///
/// One pass, so that a value with braces in it is not filled in again.
public func fill(_ text: String, _ values: [String: String]) -> String {
  var result = ""
  var rest = Substring(text)
  while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
    let name = String(rest[rest.index(after: open)..<close])
    result += rest[..<open]
    result += values[name] ?? "{\(name)}"
    rest = rest[rest.index(after: close)...]
  }
  return result + rest
}
