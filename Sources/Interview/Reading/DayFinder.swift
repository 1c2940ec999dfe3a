import Belief

/// Finds the days that a sentence names.
enum DayFinder {
  /// A day or period with the words that name it.
  struct Found: Equatable {
    let first: Day
    let last: Day
    /// The places of its words among the sentence's.
    let words: Range<Int>
  }

  private static let openers: Set<String> = [
    "end", "mid", "middle", "early", "late", "beginning", "start", "first", "second", "third",
    "fourth", "last", "in", "within", "next", "tomorrow", "today", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let longest = 8

  /// The first day or period among some words, the longest that begins at its place.
  static func first(in words: [String], today: Day) -> Found? {
    for start in words.indices where isOpener(words[start]) || isLowerMonth(words, start) {
      let limit = min(words.count, start + longest)
      for end in stride(from: limit, to: start, by: -1)
      where isCloser(words[end - 1]) || isLowerMonth(words, end - 1) {
        let text = words[start..<end].joined(separator: " ")
        let months = (start..<end).contains { isLowerMonth(words, $0) }
        guard months || isDated(words[start..<end]) else { continue }
        if let (first, last) = DayReading.period(text, today: today) {
          return Found(first: first, last: last, words: start..<end)
        }
      }
    }
    return nil
  }

  /// Whether "may" or "march" in small letters stands beside the number of a day: "4 may".
  private static func isLowerMonth(_ words: [String], _ place: Int) -> Bool {
    guard ["may", "march"].contains(bare(words[place])) else { return false }
    let beside = [place - 1, place + 1].filter(words.indices.contains).map { bare(words[$0]) }
    return beside.contains { word in
      let digits = word.prefix(while: \.isNumber)
      return (1...2).contains(digits.count)
        && ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    }
  }

  private static func bare(_ word: String) -> String {
    word.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "/" }
  }

  private static func isMonth(_ word: String) -> Bool {
    let name = bare(word)
    // "may" and "march" are words of their own unless written as names.
    if name == "may" || name == "march" { return word.first?.isUppercase == true }
    return name.count >= 3
      && (name == "sept" || months.contains { $0 == name || $0.prefix(3) == name })
  }

  private static func isOpener(_ word: String) -> Bool {
    let name = bare(word)
    // "The 2027 budget": a year alone begins no date.
    if name.count == 4, name.allSatisfy(\.isNumber) { return false }
    return openers.contains(name) || isMonth(word) || name.first?.isNumber == true
  }

  private static func isCloser(_ word: String) -> Bool {
    let name = bare(word)
    return isMonth(word) || name.first?.isNumber == true || name.hasSuffix("day")
      || ["days", "week", "weeks", "month", "months", "year", "today", "tomorrow"].contains(name)
  }

  /// Whether the words hold more than a bare number.
  private static func isDated(_ words: ArraySlice<String>) -> Bool {
    words.contains { word in
      let name = bare(word)
      return isMonth(word) || Day(name) != nil || name.hasSuffix("day") || name == "tomorrow"
        || ["days", "week", "weeks", "month", "months", "year"].contains(name)
    }
  }
}
