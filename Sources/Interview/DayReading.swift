import Belief

/// Reads days and periods as people write them: "30 September", "end of March", "in six weeks",
/// "second week of August", "2026-10-14".
public enum DayReading {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let numbers = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "couple": 2,
  ]
  private static let ordinals = ["first": 1, "second": 2, "third": 3, "fourth": 4, "last": 5]

  /// The first and last day that a text names, the same for a single day; nil if it names none.
  ///
  /// A day without a year is the next one from `today` on.
  public static func period(_ text: String, today: Day) -> (first: Day, last: Day)? {
    let words = tokens(text)
    for separator in ["to", "until", "till", "and", "through"] {
      guard let middle = words.firstIndex(of: separator) else { continue }
      let left = Array(words[..<middle])
      let right = Array(words[(middle + 1)...])
      // "8 to 14 August", "August 8 to 14": the month stands only once.
      let borrowed = left.last.map(isPart) == true ? left + right.filter(isWhole) : []
      let lent = right.first.map(isPart) == true ? right + left.filter(isWhole) : []
      guard let end = span(right, today: today) ?? span(lent, today: today) else { continue }
      guard let begin = span(left, today: today) ?? span(borrowed, today: today) else { continue }
      if begin.first <= end.last { return (begin.first, end.last) }
      // "20 December to 3 January": the first day lies in the year before the next such day.
      if let next = span(right, today: begin.first), begin.first <= next.last {
        return (begin.first, next.last)
      }
    }
    return span(words, today: today)
  }

  /// The periods that a text names, their first and last days in turn: "14 to 28 December and 1 to 19
  /// February"; nil if it names none.
  static func periods(_ text: String, today: Day) -> [Day]? {
    let parts = text.split(separator: /\sand\s|;|,|\splus\s/).compactMap { part in
      period(String(part), today: today)
    }
    if parts.count > 1, parts.allSatisfy({ $0.first < $0.last }) {
      return parts.flatMap { [$0.first, $0.last] }
    }
    return period(text, today: today).map { [$0.first, $0.last] }
  }

  /// The day that a text names; of a longer span, the last.
  public static func day(_ text: String, today: Day) -> Day? {
    period(text, today: today)?.last
  }

  /// A text in which dates such as "21.12." and "10.2.2027" are spelled out.
  static func spelled(_ text: String) -> String {
    // Most texts have none, and are spared the search.
    guard hasDottedNumber(text) else { return text }
    return text.replacing(/\b(\d{1,2})\.\s?(\d{1,2})\.(\d{4}\b)?/) { match in
      guard let month = Int(match.2), (1...12).contains(month) else { return String(match.0) }
      let year = match.3.map { " " + $0 } ?? ""
      return "\(match.1) \(months[month - 1])\(year)"
    }
  }

  /// Whether a full stop stands between a digit and a digit or space.
  private static func hasDottedNumber(_ text: String) -> Bool {
    var before: UInt8 = 0
    var last: UInt8 = 0
    for byte in text.utf8 {
      if last == UInt8(ascii: "."), (48...57).contains(before),
        (48...57).contains(byte) || byte == UInt8(ascii: " ")
      {
        return true
      }
      (before, last) = (last, byte)
    }
    return false
  }

  private static func tokens(_ text: String) -> [String] {
    let spaced = spelled(text).lowercased().replacing(" - ", with: " to ").replacing(
      "–", with: " to ")
    return
      spaced
      .split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/") }
      .flatMap(unhyphenated)
      .filter {
        !["the", "of", "on", "by", "from", "about", "around", "between", "week's"].contains($0)
      }
  }

  /// "mid-March" as two words, "8-14" as a first and a last day; a date such as 2026-10-14 stays whole.
  private static func unhyphenated(_ word: Substring) -> [String] {
    let parts = word.split(separator: "-").map(String.init)
    if parts.count == 2, parts.allSatisfy({ dayNumber($0) != nil }) {
      return [parts[0], "to", parts[1]]
    }
    return Day(String(word)) == nil && !word.hasPrefix("-") ? parts : [String(word)]
  }

  private static func span(_ words: [String], today: Day) -> (first: Day, last: Day)? {
    if words.count == 1, let day = Day(words[0]) { return (day, day) }
    if let day = relative(words, today: today) { return (day, day) }
    if let named = named(words, today: today) { return named }
    if let day = bareOrdinal(words, today: today) { return (day, day) }
    guard let position = words.indices.first(where: { isMonth($0, of: words) }),
      let month = month(words[position])
    else { return nil }
    let stated = words.compactMap(year).first
    if let (ordinal, weekday) = weekdayOfMonth(words) {
      return resolve(today, stated) { year in
        Self.weekday(weekday, ordinal, of: month, year).map { ($0, $0) }
      }
    }
    if let number = words.compactMap(dayNumber).first {
      return resolve(today, stated) { Day(year: $0, month: month, day: number).map { ($0, $0) } }
    }
    if let ordinal = words.compactMap({ ordinals[$0] }).first, words.contains("week") {
      return resolve(today, stated) { week(ordinal, of: month, $0) }
    }
    return resolve(today, stated) { year in
      let length = Day.length(of: month, year)
      let range =
        switch words.contains("half") ? "half" : words.first {
        case "half": words.contains("second") || words.contains("last") ? 16...length : 1...15
        case "early", "beginning", "start": 1...10
        case "mid", "middle": 11...20
        case "late", "end": 21...length
        default: 1...length
        }
      guard let first = Day(year: year, month: month, day: range.lowerBound),
        let last = Day(year: year, month: month, day: range.upperBound)
      else { return nil }
      return (first, last)
    }
  }

  /// Whether a word names a month or a year.
  private static func isWhole(_ word: String) -> Bool { month(word) != nil || year(word) != nil }

  /// Whether a word names a part of a month.
  private static func isPart(_ word: String) -> Bool {
    dayNumber(word) != nil || ordinals[word] != nil
      || ["half", "early", "beginning", "start", "mid", "middle", "late", "end"].contains(word)
  }

  private static func relative(_ words: [String], today: Day) -> Day? {
    switch words {
    case ["today"], ["now"]: return today
    case ["tomorrow"]: return today.adding(days: 1)
    case ["next", "week"]: return today.adding(days: 7)
    case ["next", "month"]: return today.adding(days: 30)
    case ["end", "year"], ["year", "end"], ["end", "this", "year"]:
      return Day(year: today.civil.year, month: 12, day: 31)
    case ["end", "month"], ["month", "end"], ["end", "this", "month"]:
      let (year, month, _) = today.civil
      return Day(year: year, month: month, day: Day.length(of: month, year))
    default: break
    }
    if let weekday = words.last.flatMap({ weekdays.firstIndex(of: $0) }), words.count <= 2 {
      let ahead = (weekday - today.weekday + 7) % 7
      return today.adding(days: ahead == 0 ? 7 : ahead)
    }
    guard let unit = words.last,
      words.contains("in") || words.contains("within") || words.count == 2,
      let count = words.compactMap({ Int($0) ?? numbers[$0] }).last, (1...400).contains(count)
    else { return nil }
    switch unit {
    case "day", "days": return today.adding(days: count)
    case "week", "weeks": return today.adding(days: 7 * count)
    case "month", "months": return today.adding(days: 30 * count)
    default: return nil
    }
  }

  /// The next day of the month that is named by its ordinal alone: "the 14th", "it's the 14th".
  private static func bareOrdinal(_ words: [String], today: Day) -> Day? {
    let ordinals = words.filter { dayNumber($0) != nil && Int($0) == nil }
    guard words.count <= 3, ordinals.count == 1, words.last == ordinals[0],
      !words.contains(where: { month($0) != nil }), let number = dayNumber(ordinals[0])
    else { return nil }
    return (0..<62).lazy.map { today.adding(days: $0) }.first { $0.civil.day == number }
  }

  /// A quarter, such as "q3", or a feast that has the same date each year.
  private static func named(_ words: [String], today: Day) -> (first: Day, last: Day)? {
    let stated = words.compactMap(year).first
    if let quarter = words.compactMap({ ["q1", "q2", "q3", "q4"].firstIndex(of: $0) }).first {
      return resolve(today, stated) { year in
        let last = 3 * quarter + 3
        return Day(year: year, month: last - 2, day: 1).flatMap { first in
          Day(year: year, month: last, day: Day.length(of: last, year)).map { (first, $0) }
        }
      }
    }
    guard words.count <= 4,
      let feast = feasts.first(where: { $0.words.allSatisfy(words.contains) })
    else { return nil }
    let aside = words.contains("after") ? feast.length : words.contains("before") ? -1 : 0
    return resolve(today, stated) { year in
      Day(year: year, month: feast.month, day: feast.day).map {
        ($0.adding(days: aside), $0.adding(days: aside))
      }
    }
  }

  /// Feasts with the same date each year; what is after one is so many days after its first.
  private static let feasts: [(words: [String], month: Int, day: Int, length: Int)] = [
    (["christmas"], 12, 25, 3), (["xmas"], 12, 25, 3), (["new", "year"], 1, 1, 1),
  ]

  /// Which day of the week is named, and which of its month: "first Tuesday", "2nd Friday".
  private static func weekdayOfMonth(_ words: [String]) -> (ordinal: Int, weekday: Int)? {
    for (place, word) in words.enumerated().dropFirst() {
      guard let weekday = weekdays.firstIndex(of: word) else { continue }
      let before = words[place - 1]
      if let ordinal = ordinals[before] { return (ordinal, weekday) }
      if Int(before) == nil, let number = dayNumber(before), number <= 5 {
        return (number, weekday)
      }
    }
    return nil
  }

  /// The first to fourth such day of a month, or with 5 the last.
  private static func weekday(_ weekday: Int, _ ordinal: Int, of month: Int, _ year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let earliest = (weekday - first.weekday + 7) % 7
    let length = Day.length(of: month, year)
    return (0..<ordinal).map { earliest + 7 * $0 }.last { $0 < length }
      .map { first.adding(days: $0) }
  }

  private static func resolve(
    _ today: Day, _ stated: Int?, _ span: (Int) -> (first: Day, last: Day)?
  ) -> (first: Day, last: Day)? {
    if let stated { return span(stated) }
    let year = today.civil.year
    // A leap day may have to wait some years.
    for candidate in year...(year + 8) {
      if let found = span(candidate), found.last >= today { return found }
    }
    return nil
  }

  /// A week, from Monday to Sunday, belongs to the month in which most of it lies (as in ISO 8601), that
  /// is, its Thursday.
  private static func week(_ ordinal: Int, of month: Int, _ year: Int) -> (first: Day, last: Day)? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let thursday = first.adding(days: (10 - first.weekday) % 7)
    var middle = thursday.adding(days: 7 * (ordinal - 1))
    while middle.civil.month != month { middle = middle.adding(days: -7) }
    return (middle.adding(days: -3), middle.adding(days: 3))
  }

  /// Whether a month is named here; "may" is one only by itself, or beside what belongs to a date.
  private static func isMonth(_ position: Int, of words: [String]) -> Bool {
    guard month(words[position]) != nil else { return false }
    if words[position] != "may" || words.count == 1 { return true }
    let before = position > 0 ? words[position - 1] : ""
    let after = position + 1 < words.count ? words[position + 1] : ""
    let leading = [
      "in", "early", "beginning", "start", "mid", "middle", "late", "end", "week", "next",
    ]
    return leading.contains(before) || [before, after].contains { dayNumber($0) != nil }
      || year(after) != nil
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) || (word == "sept" && $0 == "september") }.map {
      $0 + 1
    }
  }

  private static func year(_ word: String) -> Int? {
    Int(word).flatMap { (2000...2100).contains($0) ? $0 : nil }
  }

  private static func dayNumber(_ word: String) -> Int? {
    var digits = word
    for suffix in ["st", "nd", "rd", "th"] where word.hasSuffix(suffix) { digits.removeLast(2) }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }
}
