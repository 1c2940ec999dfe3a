import Yams

/// A mapping of a YAML file while it is read: it notes what is missing or wrong, and in the end what
/// nobody asked for.
final class Record {
  /// Where the mapping stands.
  let place: Place
  /// Where mistakes go.
  let findings: Findings

  private let file: String
  private let shift: Int
  private let fields: [(key: String, keyNode: Node, value: Node)]
  private var asked: [String] = []

  init(_ mapping: Node.Mapping, at node: Node, file: String, shift: Int, findings: Findings) {
    self.file = file
    self.shift = shift
    self.findings = findings
    place = Record.place(of: node, file: file, shift: shift)
    fields = mapping.map { ($0.key.scalar?.string ?? "", $0.key, $0.value) }
  }

  static func place(of node: Node, file: String, shift: Int) -> Place {
    Place(file: file, line: (node.mark?.line ?? 1) + shift, column: max(1, node.mark?.column ?? 1))
  }

  private func place(of node: Node) -> Place { Record.place(of: node, file: file, shift: shift) }

  /// The keys in the author's order.
  var keys: [String] { fields.map(\.key) }

  /// Where a key stands; the mapping's place if it is absent.
  func place(of key: String) -> Place {
    fields.first { $0.key == key }.map { place(of: $0.keyNode) } ?? place
  }

  private func node(_ key: String) -> Node? {
    asked.append(key)
    return fields.first { $0.key == key }?.value
  }

  private func wrong(_ key: String, _ expected: String, _ node: Node) {
    let found =
      switch node {
      case .scalar where node.isNothing: "empty"
      case .scalar(let scalar): "`\(scalar.string.prefix(40))`"
      case .mapping: "a mapping"
      case .sequence: "a list"
      case .alias: "an alias"
      }
    findings.add(.fieldWrong(key, expected: expected, found: found), at: place(of: node))
  }

  /// Whether a key is there.
  func has(_ key: String) -> Bool { fields.contains { $0.key == key } }

  /// An optional text; an empty one is a mistake.
  func text(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    guard let scalar = node.scalar else {
      wrong(key, "a text", node)
      return nil
    }
    let text = node.isNothing ? "" : scalar.string.trimmed
    if text.isEmpty { findings.add(.empty(key), at: place(of: node)) }
    return text
  }

  /// A text that must be there.
  func required(_ key: String) -> String {
    if let text = text(key) { return text }
    if !has(key) { findings.add(.fieldMissing(key), at: place) }
    return ""
  }

  /// An optional whole number.
  func integer(_ key: String) -> Int? {
    guard let node = node(key) else { return nil }
    guard let number = node.plainText.flatMap(Int.init) else {
      wrong(key, "a whole number", node)
      return nil
    }
    return number
  }

  /// An optional whole number within a range; the nearest in the range if it is not.
  func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = integer(key) else { return nil }
    if !range.contains(value) { outOfRange(key, "from \(range.lowerBound) to \(range.upperBound)") }
    return min(range.upperBound, max(range.lowerBound, value))
  }

  /// A whole number that must be there and within a range.
  func requiredInteger(_ key: String, in range: ClosedRange<Int>) -> Int {
    if !has(key) { findings.add(.fieldMissing(key), at: place) }
    return integer(key, in: range) ?? range.lowerBound
  }

  /// A number that must be there and within a range; the nearest in the range if it is not.
  func number(_ key: String, in range: ClosedRange<Double>) -> Double {
    guard let node = node(key) else {
      findings.add(.fieldMissing(key), at: place)
      return range.lowerBound
    }
    guard let value = node.plainNumber else {
      wrong(key, "a number", node)
      return range.lowerBound
    }
    if !range.contains(value) { outOfRange(key, "from \(range.lowerBound) to \(range.upperBound)") }
    return min(range.upperBound, max(range.lowerBound, value))
  }

  private func outOfRange(_ key: String, _ expected: String) {
    guard let node = fields.first(where: { $0.key == key })?.value else { return }
    wrong(key, expected, node)
  }

  /// An optional yes or no; false if absent.
  func flag(_ key: String) -> Bool {
    guard let node = node(key) else { return false }
    switch node.plainText {
    case "true": return true
    case "false": return false
    default:
      wrong(key, "true or false", node)
      return false
    }
  }

  /// A list of texts with the place of each; empty if absent.
  func list(_ key: String) -> [(text: String, place: Place)] {
    guard let node = node(key) else { return [] }
    guard let sequence = node.sequence else {
      wrong(key, "a list", node)
      return []
    }
    return sequence.compactMap { element in
      guard let text = element.scalar?.string.trimmed, !text.isEmpty, !element.isNothing else {
        wrong(key, "a list of texts", element)
        return nil
      }
      return (text, place(of: element))
    }
  }

  /// A list of ids, each of which may stand in it once.
  func distinct(_ key: String) -> [(text: String, place: Place)] {
    var first: [String: Place] = [:]
    return list(key).filter { text, place in
      if let before = first[text] {
        findings.add(.duplicateID(text, first: before), at: place)
        return false
      }
      first[text] = place
      return true
    }
  }

  /// A list of texts that must not be empty.
  func filled(_ key: String) -> [(text: String, place: Place)] {
    let list = list(key)
    if !has(key) {
      findings.add(.fieldMissing(key), at: place)
    } else if list.isEmpty {
      findings.add(.empty(key), at: place(of: key))
    }
    return list
  }

  /// A list of ids of a fixed kind; unknown ones are mistakes.
  func list<ID: RawRepresentable & CaseIterable>(_ key: String, of kind: String, as: ID.Type)
    -> [ID]
  where ID.RawValue == String {
    distinct(key).compactMap { one($0.text, of: kind, at: $0.place) }
  }

  /// A list of lists of ids of a fixed kind; empty if absent.
  func lists<ID: RawRepresentable & CaseIterable>(_ key: String, of kind: String, as: ID.Type)
    -> [[ID]]
  where ID.RawValue == String {
    guard let node = node(key) else { return [] }
    guard let sequence = node.sequence else {
      wrong(key, "a list", node)
      return []
    }
    return sequence.map { inner in
      guard let texts = inner.sequence else {
        wrong(key, "a list of lists", inner)
        return []
      }
      return texts.compactMap { text in
        one(text.scalar?.string.trimmed ?? "", of: kind, at: place(of: text))
      }
    }
  }

  /// An id of a fixed kind.
  func one<ID: RawRepresentable & CaseIterable>(_ key: String, of kind: String, as: ID.Type) -> ID?
  where ID.RawValue == String {
    guard let text = text(key) else { return nil }
    let value = fields.first { $0.key == key }?.value
    return one(text, of: kind, at: value.map { place(of: $0) } ?? place)
  }

  private func one<ID: RawRepresentable & CaseIterable>(
    _ text: String, of kind: String, at place: Place
  ) -> ID? where ID.RawValue == String {
    if let id = ID(rawValue: text) { return id }
    findings.add(
      .unknownID(kind: kind, id: text, near: near(text, in: ID.allCases.map(\.rawValue))), at: place
    )
    return nil
  }

  /// A mapping within the mapping.
  func record(_ key: String) -> Record? {
    guard let node = node(key) else { return nil }
    guard let mapping = node.mapping else {
      wrong(key, "a mapping", node)
      return nil
    }
    return Record(mapping, at: node, file: file, shift: shift, findings: findings)
  }

  /// A mapping, or a list of mappings.
  func records(_ key: String) -> [Record] {
    guard let node = node(key) else { return [] }
    let nodes = node.sequence.map { Array($0) } ?? [node]
    return nodes.compactMap { node in
      guard let mapping = node.mapping else {
        wrong(key, "a mapping", node)
        return nil
      }
      return Record(mapping, at: node, file: file, shift: shift, findings: findings)
    }
  }

  /// The mappings by id, in the author's order; an id that is none is a mistake.
  func entries() -> [(id: String, record: Record)] {
    fields.compactMap { key, keyNode, value in
      asked.append(key)
      if !key.isID { findings.add(.badID(key), at: place(of: keyNode)) }
      guard let mapping = value.mapping else {
        wrong(key, "a mapping", value)
        return nil
      }
      return (key, Record(mapping, at: keyNode, file: file, shift: shift, findings: findings))
    }
  }

  /// The texts by id, in the author's order; one that is empty on purpose is written `""`.
  func texts(mayBeEmpty: Bool = false) -> [(id: String, text: String, place: Place)] {
    fields.compactMap { key, keyNode, value in
      asked.append(key)
      if !key.isID { findings.add(.badID(key), at: place(of: keyNode)) }
      guard let scalar = value.scalar else {
        wrong(key, "a text", value)
        return nil
      }
      let text = value.isNothing ? "" : scalar.string.trimmed
      if text.isEmpty, !mayBeEmpty || value.isNothing {
        findings.add(.empty(key), at: place(of: value))
      }
      return (key, text, place(of: keyNode))
    }
  }

  /// Notes every field that nobody asked for.
  func finish() {
    for (key, keyNode, _) in fields where !asked.contains(key) {
      findings.add(.fieldUnknown(key, known: asked.sorted()), at: place(of: keyNode))
    }
  }
}
