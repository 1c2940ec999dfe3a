import Belief
import Foundation
import Interview
import Playbook

/// The plans of a session as an iCalendar object (RFC 5545), to be imported again after each change.
///
/// Each step is an event of whole days, which are the same in every time zone. Its UID is made of the
/// session and the tactic and never changes; SEQUENCE counts the plannings at which it changed. A step
/// that left the plan undone is cancelled. Nothing of the verdict is in it: calendars are shared.
public struct CalendarDocument: Sendable {
  /// One step as an event of the calendar.
  struct Entry: Sendable, Equatable {
    let uid: String
    let sequence: Int
    let stamp: Date
    let starts: Day
    /// The last day.
    let ends: Day
    let summary: String
    let description: String
    let isCancelled: Bool
  }

  let name: String
  let entries: [Entry]

  /// Takes the plans from the events of a session; `id` and the time of its first event make the UIDs
  /// unlike those of all other sessions.
  public init(id: String, events: [(at: Date, event: Event)], in playbook: Playbook) {
    let conversation = Conversation(playbook: playbook, replaying: events.map(\.event))
    let standing = conversation.standing
    let alias = standing.alias(in: playbook)
    let names = [
      "alias": alias,
      "wanted": standing.answer(.wanted)?.text ?? playbook.lines.text(.whatIsWanted),
      "peer": standing.answer(.peerName)?.text ?? playbook.lines.text(.aPeer),
    ]
    let began = Int64((events.first?.at ?? .distantPast).timeIntervalSince1970 * 1000)
    name = alias
    entries = PlanHistory.all(in: events).map { history in
      let tactic = playbook.tactic(history.step.tactic)
      let title = tactic.map { fill($0.title, names) } ?? history.step.tactic
      return Entry(
        uid: "\(history.step.tactic).\(id).\(began)@suasor",
        sequence: history.changes, stamp: history.changed, starts: history.step.starts,
        ends: max(history.step.starts, history.step.ends),
        summary: fill(playbook.lines.text(.calendarSummary), ["alias": alias, "step": title]),
        description: tactic.map { CalendarDocument.description($0, names, playbook) } ?? "",
        isCancelled: history.isCancelled)
    }
  }

  /// What to ask for, what to watch for, and when to leave it: what can be acted on, and no verdict.
  private static func description(
    _ tactic: Tactic, _ names: [String: String], _ playbook: Playbook
  ) -> String {
    let signs = tactic.signs.map { "- " + fill($0, names) }.joined(separator: "\n")
    return fill(
      playbook.lines.text(.calendarDescription),
      [
        "ask": fill(tactic.ask, names), "signs": signs, "not-when": fill(tactic.notWhen, names),
      ])
  }

  /// Whether no plan was given yet.
  public var isEmpty: Bool { entries.isEmpty }

  /// The object as text, with CRLF after each line.
  public var text: String {
    var calendar = CalendarText()
    calendar.add("BEGIN", "VCALENDAR")
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//Suasor//Roadmap//EN")
    calendar.add("CALSCALE", "GREGORIAN")
    for entry in entries { entry.write(to: &calendar) }
    calendar.add("END", "VCALENDAR")
    return calendar.text
  }
}

extension CalendarDocument.Entry {
  /// Nine o'clock on the day before, where the days of an event begin and end at midnight.
  private static let nineTheDayBefore = "-PT15H"

  fileprivate func write(to calendar: inout CalendarText) {
    calendar.add("BEGIN", "VEVENT")
    calendar.add("UID", text: uid)
    calendar.add("DTSTAMP", CalendarText.stamp(stamp))
    calendar.add("LAST-MODIFIED", CalendarText.stamp(stamp))
    calendar.add("SEQUENCE", "\(sequence)")
    calendar.add("DTSTART;VALUE=DATE", CalendarText.day(starts))
    // The end is the first day after the event (section 3.6.1).
    calendar.add("DTEND;VALUE=DATE", CalendarText.day(ends.adding(days: 1)))
    calendar.add("SUMMARY", text: summary)
    if !description.isEmpty { calendar.add("DESCRIPTION", text: description) }
    calendar.add("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED")
    calendar.add("CLASS", "PRIVATE")
    calendar.add("TRANSP", "TRANSPARENT")
    if !isCancelled {
      alarm("", Self.nineTheDayBefore, in: &calendar)
      alarm(";RELATED=END", Self.nineTheDayBefore, in: &calendar)
    }
    calendar.add("END", "VEVENT")
  }

  /// A reminder before the first day, and one on the last, on which to look whether it worked.
  private func alarm(
    _ related: String, _ trigger: String, in calendar: inout CalendarText
  ) {
    calendar.add("BEGIN", "VALARM")
    calendar.add("ACTION", "DISPLAY")
    calendar.add("TRIGGER" + related, trigger)
    calendar.add("DESCRIPTION", text: summary)
    calendar.add("END", "VALARM")
  }
}
