extension String {
  /// The beginning of what was said, in one line of no more than so many characters and a mark.
  public func beginning(_ longest: Int = 120) -> String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > longest ? line.prefix(longest) + "…" : line
  }
}
