import Belief
import Foundation
import Playbook

/// Writes points in time for people, in one time zone.
struct Clock {
  let zone: TimeZone

  /// `2026-03-09T10:02:41Z`.
  func stamp(_ date: Date) -> String { date.formatted(.iso8601) }

  /// `10:02`.
  func time(_ date: Date) -> String {
    let text = date.formatted(style.time(includingFractionalSeconds: false))
    return String(text.prefix(5))
  }

  /// `2026-03-09 10:02`.
  func dayAndTime(_ date: Date) -> String {
    date.formatted(style.year().month().day()) + " " + time(date)
  }

  /// `Mon 9 March 2026`.
  func day(_ date: Date) -> String {
    let text = date.formatted(style.year().month().day())
    return Day(text)?.inWords ?? text
  }

  private var style: Date.ISO8601FormatStyle { Date.ISO8601FormatStyle(timeZone: zone) }
}
