/// How deep the headings of a document stand: by itself, or within another.
struct Headings: Sendable {
  /// The level of its parts' headings, for a page.
  let part: Int
  /// The level of its steps' headings, for a page.
  let step: Int
  /// The sign of its parts' headings, for Markdown.
  let marks: String

  private init(part: Int) {
    self.part = part
    step = part + 1
    marks = String(repeating: "#", count: part)
  }

  /// Those of a document by itself.
  static let own = Headings(part: 2)
  /// Those of a document within another.
  static let within = Headings(part: 3)
}
