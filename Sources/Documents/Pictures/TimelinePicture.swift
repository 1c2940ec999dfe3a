import Belief
import Playbook

/// The steps of a roadmap along the calendar, with the days that matter to the executive and the
/// periods in which nothing can be done, for a page.
struct TimelinePicture: Sendable {
  /// A step to be drawn.
  struct Entry {
    /// Its number in the roadmap.
    let number: Int
    /// What is done.
    let title: String
    /// The first and the last day.
    let starts, ends: Day
  }

  /// One step.
  struct Bar: Sendable {
    /// Its number in the roadmap.
    let barNumber: Int
    /// What is done.
    let barTitle: String
    /// From when to when.
    let dates: String
    /// The bar itself.
    let bar: Stretch
  }

  /// A day that matters.
  struct Window: Sendable {
    /// What happens on it.
    let windowName: String
    /// The day in words.
    let day: String
    /// Where it stands.
    let x: String
  }

  /// A period in which nothing can be done.
  struct Blocked: Sendable {
    /// Why.
    let blockedName: String
    /// From when to when.
    let dates: String
    /// Where it lies.
    let zone: Stretch
  }

  /// The steps in order.
  let bars: [Bar]
  /// The days that matter, the earliest first.
  let windows: [Window]
  /// The periods in which nothing can be done, the earliest first.
  let blocked: [Blocked]
  /// Whether there are such days or periods.
  let hasCalendar: Bool
  /// The calendar.
  let ticks: [TimeAxis.Tick]

  /// Lays out a plan made on a day; days that are past by then are left out. Nil without steps.
  init?(planned: Day, steps: [Entry], calendar: ExecutiveCalendar) {
    guard let last = steps.map(\.ends).max() else { return nil }
    let latest = last.adding(days: TimelinePicture.farthest)
    let ahead = calendar.windows.filter { (planned...latest).contains($0.day) }
    let end = max(last, ahead.map(\.day).max() ?? last)
    let axis = TimeAxis(from: planned, to: end)
    bars = steps.map { step in
      Bar(
        barNumber: step.number, barTitle: step.title,
        dates: TimelinePicture.dates(step.starts, step.ends, planned),
        bar: axis.stretch(step.starts, step.ends))
    }
    windows = ahead.sorted { $0.day < $1.day }.map {
      Window(
        windowName: $0.name, day: $0.day.inShort(from: planned),
        x: Stretch.percentage(min(0.995, axis.position(of: $0.day) + 0.5 / axis.length)))
    }
    blocked = calendar.blocked
      .filter { $0.days.upperBound >= planned && $0.days.lowerBound <= end }
      .sorted { $0.days.lowerBound < $1.days.lowerBound }
      .map {
        Blocked(
          blockedName: $0.name,
          dates: TimelinePicture.dates($0.days.lowerBound, $0.days.upperBound, planned),
          zone: axis.stretch($0.days.lowerBound, $0.days.upperBound))
      }
    hasCalendar = !windows.isEmpty || !blocked.isEmpty
    ticks = axis.ticks
  }

  /// A day that comes so many days after the last step would press the steps together.
  private static let farthest = 366

  private static func dates(_ first: Day, _ last: Day, _ planned: Day) -> String {
    first.inShort(from: planned) + (first == last ? "" : " – " + last.inShort(from: planned))
  }
}
