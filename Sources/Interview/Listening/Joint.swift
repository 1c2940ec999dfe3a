/// What stands between a thing and what it should be: "= legal risk", "should be operations", "to less often".
enum Joint {
  private static let signs = ["=", "->", "→", ":"]
  /// The longer before those that they begin with.
  private static let words = [
    "should just be", "should be", "ought to be", "must be", "means", "into", "just", "is", "was",
    "to",
  ]

  /// What the text says behind a joint that it begins with; nil if it begins with none.
  static func value(in text: String) -> String? {
    let rest = text.trimmed
    let lower = rest.lowercased()
    let joint =
      signs.first { rest.hasPrefix($0) } ?? words.first { lower.hasPrefix($0 + " ") }
    return joint.map { rest.dropFirst($0.count).trimmed }
  }
}
