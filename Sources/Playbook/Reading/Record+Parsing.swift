import Yams

extension Record {
  /// Reads a YAML text whose top is a mapping; `shift` is the number of lines above it in the file.
  static func parse(_ yaml: String, file: String, shift: Int = 0, findings: Findings) -> Record? {
    let place = Place(file: file, line: shift + 1)
    do {
      let parser = try Parser(yaml: yaml, resolver: .basic)
      guard let node = try parser.singleRoot() else {
        findings.add(.empty(file), at: place)
        return nil
      }
      // NB: a node knows its anchor only as long as the parser lives.
      withExtendedLifetime(parser) {
        if yaml.utf8.contains(UInt8(ascii: "&")) {
          refuseAnchors(in: node, file: file, shift: shift, findings: findings)
        }
      }
      guard let mapping = node.mapping else {
        findings.add(
          .fieldWrong(file, expected: "a list of names with values", found: "something else"),
          at: place)
        return nil
      }
      return Record(mapping, at: node, file: file, shift: shift, findings: findings)
    } catch let error as YamlError {
      report(error, in: yaml, file: file, shift: shift, findings: findings)
    } catch {
      findings.add(.unreadable(problem: "\(error)"), at: place)
    }
    return nil
  }

  /// Notes each `&name`; what it names is not entered, since a name can stand for very much.
  private static func refuseAnchors(
    in node: Node, file: String, shift: Int, findings: Findings
  ) {
    if let anchor = node.anchor {
      findings.add(
        .unreadable(problem: "&\(anchor.rawValue) names a value; write it out where it is needed"),
        at: place(of: node, file: file, shift: shift))
      return
    }
    let inner = node.sequence.map(Array.init) ?? node.mapping?.flatMap { [$0.key, $0.value] } ?? []
    for node in inner { refuseAnchors(in: node, file: file, shift: shift, findings: findings) }
  }

  private static func report(
    _ error: YamlError, in yaml: String, file: String, shift: Int, findings: Findings
  ) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let place = Place(file: file, line: max(1, mark.line) + shift, column: max(1, mark.column))
      let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
      let line = lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : ""
      let isTab = line.prefix(max(0, mark.column)).last == "\t"
      findings.add(
        .unreadable(problem: isTab ? "a tab stands here; use spaces" : problem), at: place)
    case .duplicatedKeysInMapping(let keys, let context):
      let first = Place(
        file: file, line: max(1, context.mark.line) + shift, column: max(1, context.mark.column))
      for key in keys {
        let place = nextPlace(of: key, in: yaml, after: first, shift)
        findings.add(.duplicateID(key, first: first), at: place)
      }
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      findings.add(.unreadable(problem: "\(error)"), at: Place(file: file, line: shift + 1))
    }
  }

  /// The next line at the same indent on which a key stands again, because the parser tells only where
  /// it stood first.
  private static func nextPlace(
    of key: String, in yaml: String, after first: Place, _ shift: Int
  ) -> Place {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let indent = String(repeating: " ", count: first.column - 1)
    for (number, line) in lines.enumerated().dropFirst(first.line - shift)
    where line.hasPrefix(indent + key + ":") {
      return Place(file: first.file, line: number + 1 + shift, column: first.column)
    }
    return first
  }
}

extension Node {
  /// Whether nothing was written: no text, `~` or `null`, without quotation marks.
  var isNothing: Bool {
    guard let plainText else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(plainText)
  }

  /// The text if it was written without quotation marks, as numbers and yes or no are.
  var plainText: String? {
    scalar.flatMap { $0.style == .plain ? $0.string : nil }
  }

  /// The number, if it is one written in plain digits.
  var plainNumber: Double? {
    plainText.flatMap { text in
      text.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 } ? Double(text) : nil
    }
  }
}
