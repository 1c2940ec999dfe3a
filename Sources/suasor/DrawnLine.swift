/// A line of a picture that is drawn in text, such as `▶ hesitant  ████··  83%`.
struct DrawnLine {
  private let line: String

  init(_ line: String) { self.line = line }

  /// The line without what is drawn, where drawing says nothing or finds no room: `hesitant 83%`, and
  /// `trust 34 to 69` of a course.
  var words: String {
    let parts = line.split(separator: " ").map(String.init)
    var words: [String] = []
    for (position, part) in parts.enumerated() {
      if !part.unicodeScalars.allSatisfy(Self.isDrawn) {
        words.append(part)
      } else if let before = words.last, Int(before) != nil, position < parts.count - 1 {
        words.append("to")
      }
    }
    return words.joined(separator: " ")
  }

  /// Whether a sign is one of the blocks, the pointer or the dots of the pictures.
  private static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    ("\u{2500}"..."\u{25FF}").contains(scalar) || scalar == "·"
  }
}
