/// A reader of iCalendar objects written from the grammar of RFC 5545, apart from what writes them.
struct CalendarGrammar {
  /// One property: its name, its parameters and its value as it stands.
  struct Property: Equatable {
    let name: String
    let parameters: [String: String]
    let value: String
  }

  /// A component with its properties and the components within it.
  struct Component: Equatable {
    let name: String
    var properties: [Property] = []
    var components: [Component] = []

    /// The value of a property that may stand once.
    func value(_ name: String) -> String? { properties.first { $0.name == name }?.value }
  }

  /// What is wrong, and in which line.
  struct Broken: Error, Equatable {
    let line: Int
    let problem: String
  }

  private var lines: [String] = []
  private var position = 0

  /// Reads an object; throws what the grammar forbids.
  static func read(_ text: String) throws -> Component {
    var grammar = CalendarGrammar()
    grammar.lines = try unfolded(text)
    let calendar = try grammar.component()
    guard grammar.position == grammar.lines.count else {
      throw grammar.broken("something follows the object")
    }
    return calendar
  }

  private func broken(_ problem: String) -> Broken { Broken(line: position + 1, problem: problem) }

  // MARK: contentline = name *(";" param) ":" value CRLF (section 3.1)

  /// The content lines: each physical line has at most 75 octets and ends with CRLF; one that begins with
  /// a space goes on with the one before.
  static func unfolded(_ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    var physical: [[UInt8]] = []
    var current: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 13, index + 1 < bytes.count, bytes[index + 1] == 10 {
        physical.append(current)
        current = []
        index += 2
        continue
      }
      guard bytes[index] != 13, bytes[index] != 10 else {
        throw Broken(line: physical.count + 1, problem: "a line end that is not CRLF")
      }
      guard bytes[index] >= 32 || bytes[index] == 9, bytes[index] != 127 else {
        throw Broken(line: physical.count + 1, problem: "a control character")
      }
      current.append(bytes[index])
      index += 1
    }
    guard current.isEmpty else {
      throw Broken(line: physical.count + 1, problem: "the last line has no end")
    }
    var logical: [String] = []
    for (number, line) in physical.enumerated() {
      guard line.count <= 75 else {
        throw Broken(line: number + 1, problem: "\(line.count) octets in a line")
      }
      // Each physical line is UTF-8 by itself: no character is cut in two.
      guard let text = String(validating: line, as: UTF8.self), !line.isEmpty else {
        throw Broken(line: number + 1, problem: "not UTF-8, or empty")
      }
      if line[0] == 32 || line[0] == 9 {
        guard !logical.isEmpty else { throw Broken(line: 1, problem: "nothing to go on with") }
        logical[logical.count - 1] += text.unicodeScalars.dropFirst().map(String.init).joined()
      } else {
        logical.append(text)
      }
    }
    return logical
  }

  private mutating func property() throws -> Property {
    guard position < lines.count else { throw broken("the object ends too early") }
    let line = lines[position]
    var rest = Substring(line)
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    guard !name.isEmpty else { throw broken("no name: \(line)") }
    rest = rest.dropFirst(name.count)
    var parameters: [String: String] = [:]
    while rest.first == ";" {
      rest = rest.dropFirst()
      let key = rest.prefix { $0.isLetter || $0 == "-" }
      rest = rest.dropFirst(key.count)
      guard rest.first == "=" else { throw broken("a parameter without a value: \(line)") }
      rest = rest.dropFirst()
      let value = rest.prefix { !";:,\"".contains($0) }
      parameters[String(key)] = String(value)
      rest = rest.dropFirst(value.count)
    }
    // By scalar: a combining mark at the beginning of the value is no part of the colon.
    guard rest.unicodeScalars.first == ":" else { throw broken("no colon: \(line)") }
    position += 1
    let value = String(rest.unicodeScalars.dropFirst())
    return Property(name: String(name), parameters: parameters, value: value)
  }

  private mutating func component() throws -> Component {
    let begin = try property()
    guard begin.name == "BEGIN" else { throw broken("BEGIN expected, not \(begin.name)") }
    var component = Component(name: begin.value)
    while position < lines.count {
      if lines[position].hasPrefix("BEGIN:") {
        component.components.append(try self.component())
        continue
      }
      let next = try property()
      if next.name == "END" {
        guard next.value == component.name else { throw broken("END:\(next.value) out of place") }
        try check(component)
        return component
      }
      component.properties.append(next)
    }
    throw broken("\(component.name) has no end")
  }

  // MARK: What a component must have, and may have only once (sections 3.4, 3.6.1 and 3.6.6)

  private func check(_ component: Component) throws {
    let (required, known): ([String], [String: String]) =
      switch component.name {
      case "VCALENDAR":
        (["VERSION", "PRODID"], ["VERSION": "word", "PRODID": "text", "CALSCALE": "word"])
      case "VEVENT":
        (
          ["UID", "DTSTAMP", "DTSTART", "DTEND"],
          [
            "UID": "text", "DTSTAMP": "utc", "LAST-MODIFIED": "utc", "SEQUENCE": "number",
            "DTSTART": "date", "DTEND": "date", "SUMMARY": "text", "DESCRIPTION": "text",
            "STATUS": "word", "CLASS": "word", "TRANSP": "word",
          ]
        )
      case "VALARM":
        (
          ["ACTION", "TRIGGER", "DESCRIPTION"],
          ["ACTION": "word", "TRIGGER": "duration", "DESCRIPTION": "text"]
        )
      default: throw broken("an unknown component \(component.name)")
      }
    let names = component.properties.map(\.name)
    for name in required where !names.contains(name) { throw broken("\(name) is missing") }
    guard Set(names).count == names.count else { throw broken("a property stands twice") }
    for property in component.properties {
      guard let kind = known[property.name] else { throw broken("unknown: \(property.name)") }
      guard CalendarGrammar.is(property, kind) else {
        throw broken("\(property.name) is no \(kind): \(property.value)")
      }
    }
  }

  private static func `is`(_ property: Property, _ kind: String) -> Bool {
    let value = property.value
    return switch kind {
    case "text": text(value) != nil
    case "utc": value.wholeMatch(of: #/[0-9]{8}T([01][0-9]|2[0-3])([0-5][0-9]){2}Z/#) != nil
    case "date":
      property.parameters == ["VALUE": "DATE"]
        && value.wholeMatch(of: #/[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])/#) != nil
    case "number": Int(value).map { $0 >= 0 } ?? false
    case "duration": value.wholeMatch(of: #/[+-]?PT?[0-9]+[WDHMS]/#) != nil
    case "word": value.wholeMatch(of: #/[A-Z0-9.]+/#) != nil
    default: false
    }
  }

  /// The text that a value stands for (section 3.3.11); nil if a sign is not escaped that must be.
  static func text(_ value: String) -> String? {
    var result = ""
    var scalars = Array(value.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\\":
        switch scalars.popFirst() {
        case "\\": result += "\\"
        case ";": result += ";"
        case ",": result += ","
        case "n", "N": result += "\n"
        default: return nil
        }
      case ";", ",": return nil
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
