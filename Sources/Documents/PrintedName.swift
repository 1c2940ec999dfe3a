extension String {
  /// The name of a trainee or a reviewer as it is printed: one line, of no more than sixty characters.
  var asName: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(60) + "…" : line
  }
}
