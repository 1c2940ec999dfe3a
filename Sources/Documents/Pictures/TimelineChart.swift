import Belief
import Playbook

/// The steps of a roadmap along the calendar as a picture in text, with the days that matter and the
/// periods in which nothing can be done below.
public struct TimelineChart: Sendable {
  /// One row: what lies on these days, and its name.
  private struct Row: Sendable {
    let label: String
    let first, last: Day
    let name: String
    let signs: (unicode: String, plain: String)
  }

  /// A name shorter than this says too little.
  private static let shortestName = 8
  /// A day that comes so many days after the last step would press the steps together.
  private static let farthest = 366

  private let rows: [Row]
  private let start, end: Day

  /// Lays out a roadmap; nil if it has no steps.
  public init?(_ roadmap: RoadmapDocument) {
    guard let start = Day(roadmap.planned),
      let lastStep = roadmap.steps.compactMap({ Day($0.ends) }).max()
    else { return nil }
    let latest = lastStep.adding(days: Self.farthest)
    let width = "\(roadmap.steps.count)".count
    var rows: [Row] = roadmap.steps.compactMap { step in
      guard let first = Day(step.starts), let last = Day(step.ends) else { return nil }
      let number = "\(step.number)"
      return Row(
        label: String(repeating: " ", count: width - number.count) + number, first: first,
        last: last, name: step.title, signs: ("█", "#"))
    }
    let blank = String(repeating: " ", count: width)
    for blocked in roadmap.blocked {
      guard let first = Day(blocked.from), let last = Day(blocked.to), last >= start,
        first <= latest
      else { continue }
      let dates = first.inShort(from: start) + " to " + last.inShort(from: start)
      rows.append(
        Row(
          label: blank, first: max(first, start), last: min(last, latest),
          name: "\(blocked.name), \(dates)", signs: ("░", ":")))
    }
    for window in roadmap.windows {
      guard let day = Day(window.day), (start...latest).contains(day) else { continue }
      rows.append(
        Row(
          label: blank, first: day, last: day,
          name: "\(window.name), \(day.inShort(from: start))", signs: ("▲", "^")))
    }
    self.rows = rows
    self.start = start
    end = rows.map(\.last).max() ?? lastStep
  }

  /// The picture as lines of at most `width` columns; without `unicode` it is drawn in ASCII.
  public func lines(width: Int, unicode: Bool) -> [String] {
    let margin = (rows.first?.label.count ?? 0) + 2
    let room = max(Self.shortestName, width - margin)
    let drawn = rows.map { row in
      let column = min(self.column(of: row.first, in: room), room - 1)
      let beyond = self.column(of: row.last.adding(days: 1), in: room)
      let length = row.first == row.last ? 1 : max(1, min(beyond, room) - column)
      let sign = unicode ? row.signs.unicode : row.signs.plain
      let bar = String(repeating: sign, count: length)
      return row.label + "  "
        + Self.placed(bar, at: column, name: row.name, in: room, unicode: unicode)
    }
    return [String(repeating: " ", count: margin) + months(in: room)] + drawn
  }

  private func column(of day: Day, in room: Int) -> Int {
    let days = end.number - start.number + 1
    return (day.number - start.number) * room / max(1, days)
  }

  /// The names of the months where they begin, and that of the first day at the left edge.
  private func months(in room: Int) -> String {
    var line = start.inShort(from: start)
    for number in start.number + 1...max(start.number + 1, end.number) {
      let day = Day(number: number)
      guard day.civil.day == 1 else { continue }
      let column = column(of: day, in: room)
      // `1 Jan 2027` without its day.
      let name = String(day.inShort(from: start).drop { $0 != " " }.dropFirst())
      guard column > line.count, column + name.count <= room else { continue }
      line += String(repeating: " ", count: column - line.count) + name
    }
    return line
  }

  /// A bar with its name on the side that has more room for it.
  private static func placed(
    _ bar: String, at column: Int, name: String, in room: Int, unicode: Bool
  ) -> String {
    let before = column - 1
    let after = room - column - bar.count - 1
    let indent = String(repeating: " ", count: column)
    if name.count <= after || after >= before {
      return indent + bar + (cut(name, to: after, unicode).map { " " + $0 } ?? "")
    }
    guard let words = cut(name, to: before, unicode) else { return indent + bar }
    return String(repeating: " ", count: before - words.count) + words + " " + bar
  }

  private static func cut(_ name: String, to room: Int, _ unicode: Bool) -> String? {
    if name.count <= room { return name }
    guard room >= shortestName else { return nil }
    let sign = unicode ? "…" : "..."
    return name.prefix(room - sign.count).trimmedEnd + sign
  }
}

extension Substring {
  /// The text without blanks at its end.
  fileprivate var trimmedEnd: Substring {
    self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)]
  }
}
