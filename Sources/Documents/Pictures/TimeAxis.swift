import Belief
import Playbook

/// A stretch of the calendar laid along a picture's width.
struct TimeAxis: Sendable {
  /// A mark on the axis.
  struct Tick: Sendable {
    /// Where it stands.
    let x: String
    /// The week, month, quarter or year that begins there; empty where there is no room for a name.
    let name: String
  }

  private let first: Day
  /// How many days it holds.
  let length: Double

  /// Creates an axis from the first day to the last, both included.
  init(from first: Day, to last: Day) {
    self.first = first
    length = Double(max(1, last.number - first.number + 1))
  }

  /// The share of the width at which a day begins, which may lie outside 0...1.
  func position(of day: Day) -> Double { Double(day.number - first.number) / length }

  /// The stretch from the beginning of one day to the end of another.
  func stretch(_ from: Day, _ to: Day) -> Stretch {
    Stretch(from: position(of: from), to: position(of: to.adding(days: 1)))
  }

  /// The beginnings of weeks, months, quarters or years, as many as there is room for.
  var ticks: [Tick] {
    var ticks: [Tick] = []
    var lastNamed = -1.0
    for number in 0..<Int(length) {
      let day = first.adding(days: number)
      guard begins(on: day) else { continue }
      let position = position(of: day)
      // Beside the right edge, or close to the name before it, a name would not fit.
      let fits = position <= 0.92 && position - lastNamed >= 0.07
      if fits { lastNamed = position }
      ticks.append(Tick(x: Stretch.percentage(position), name: fits ? name(of: day) : ""))
    }
    return ticks
  }

  private var isShort: Bool { length <= 56 }

  private func begins(on day: Day) -> Bool {
    if isShort { return day.weekday == 0 }
    let (_, month, date) = day.civil
    if date != 1 { return false }
    return length <= 400 || (length <= 1500 ? month % 3 == 1 : month == 1)
  }

  private func name(of day: Day) -> String {
    let short = day.inShort(from: first)
    if isShort { return short }
    // A month is named without its day: `Jul`, and `Jan 2027` where the year is another one.
    return String(short.drop { $0 != " " }.dropFirst())
  }
}
