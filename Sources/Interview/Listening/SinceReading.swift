import Belief

/// Reads since when something holds, at the end of a reply: "3 since May", "change of heart, last week".
enum SinceReading {
  private static let openings = [
    "since ", "from ", "in ", "after ", "on ", "last ", "about ", "early ",
  ]
  /// How far back a day without a year may lie, in days.
  private static let year = 365

  /// The reply without the time, and the day; the whole reply and no day if it names none.
  static func split(_ text: String, today: Day) -> (words: String, since: Day?) {
    let small = text.lowercased()
    guard small.count == text.count else { return (text, nil) }
    for opening in openings {
      guard
        let range = small.ranges(of: opening).last(where: { isWordStart($0.lowerBound, in: small) })
      else { continue }
      let from = opening == "last " ? range.lowerBound : range.upperBound
      guard let since = day(String(small[from...]), today: today) else { continue }
      let words = text.prefix(small.distance(from: small.startIndex, to: range.lowerBound))
      return (String(words).trimmed.filter { $0 != "," }.trimmed, since)
    }
    return (text, nil)
  }

  /// The first day that a text names, which is past.
  private static func day(_ text: String, today: Day) -> Day? {
    switch text.trimmed {
    case "last week": return today.adding(days: -7)
    case "last month": return today.adding(days: -30)
    case "yesterday": return today.adding(days: -1)
    default: break
    }
    guard let period = DayReading.period(text, today: today.adding(days: 1 - year)),
      period.first <= today
    else { return nil }
    return period.first
  }

  private static func isWordStart(_ place: String.Index, in text: String) -> Bool {
    place == text.startIndex || !text[text.index(before: place)].isLetter
  }
}
