/// A page as far as the tests look at it: its elements in order, each closed where it has to be.
struct Page {
  /// An element's start.
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The names of the elements around it, the outermost first.
    let around: [String]
    /// The text directly and indirectly within, as it is written.
    var text = ""

    /// Whether it is kept from those who hear the page.
    var isHidden: Bool { attributes["aria-hidden"] == "true" }
  }

  /// What is wrong with a page.
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  private static let void: Set = ["meta", "rect", "line", "path", "circle"]

  private(set) var elements: [Element] = []

  /// Reads a page strictly: every element closed in order, every attribute quoted, no stray `<` or `>`.
  init(_ html: String) throws {
    var open: [Int] = []
    var rest = Substring(html)
    while let start = rest.firstIndex(of: "<") {
      let text = rest[..<start]
      if text.contains(">") { throw Malformed(description: "stray > in \(text.prefix(60))") }
      for index in open { elements[index].text += text }
      guard let end = rest[start...].firstIndex(of: ">") else {
        throw Malformed(description: "no end: \(rest[start...].prefix(60))")
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!DOCTYPE") { continue }
      if tag.hasPrefix("/") {
        guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
          throw Malformed(description: "closed out of order: \(tag)")
        }
        continue
      }
      let closesItself = tag.hasSuffix("/")
      let name = String(tag.prefix { $0.isLetter || $0.isNumber })
      let attributes = try Page.attributes(tag.dropFirst(name.count).dropLast(closesItself ? 1 : 0))
      elements.append(
        Element(name: name, attributes: attributes, around: open.map { elements[$0].name }))
      if closesItself || Page.void.contains(name) { continue }
      open.append(elements.count - 1)
      guard name == "style" else { continue }
      // What is in a style is no markup: it ends at its closing tag.
      guard let close = rest.firstRange(of: "</style>") else {
        throw Malformed(description: "style not closed")
      }
      elements[elements.count - 1].text = String(rest[..<close.lowerBound])
      rest = rest[close.lowerBound...]
    }
    if let left = open.last { throw Malformed(description: "never closed: \(elements[left].name)") }
  }

  private static func attributes(_ text: Substring) throws -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = text
    while true {
      rest = rest.drop { $0.isWhitespace }
      if rest.isEmpty { return attributes }
      let name = rest.prefix { $0 != "=" && !$0.isWhitespace }
      rest = rest.dropFirst(name.count)
      guard rest.hasPrefix("=\"") else { throw Malformed(description: "no value: \(text)") }
      rest = rest.dropFirst(2)
      let value = rest.unicodeScalars.prefix { $0 != "\"" }
      rest = Substring(rest.unicodeScalars[value.endIndex...].dropFirst())
      attributes[String(name)] = String(value)
    }
  }

  /// The elements of a name.
  func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }
}
