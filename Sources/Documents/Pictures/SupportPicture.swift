import Belief
import Playbook

/// How support moved over time: the verdicts along the calendar, for a page.
struct SupportPicture: Sendable {
  /// One level as a band across the picture.
  struct Band: Sendable {
    /// The level's name.
    let bandName: String
    /// The upper edge and where the name stands, in pixels from above.
    let top, label: Int
  }

  /// One verdict.
  struct Point: Sendable {
    /// The day in words.
    let day: String
    /// The likeliest level's name.
    let pointName: String
    /// How sure it was, in whole percent.
    let share: Int
    /// Where it stands: percent of the width, pixels from above.
    let x: String
    let y: Int
    /// Whether it is the first or the last, whose day is written below, and on which side of it.
    let isEnd: Bool
    let anchor: String
  }

  /// The line from one verdict to the next.
  struct Segment: Sendable {
    let x1, x2: String
    let y1, y2: Int
  }

  /// The height of a band in pixels, and where in it a dot stands.
  private static let band = 52
  private static let dot = 33
  /// How far the first and the last verdict stand from the edges, as a share of the width.
  private static let margin = 0.04

  /// The levels, the most supportive on top.
  let bands: [Band]
  /// The verdicts in order.
  let points: [Point]
  /// The lines between them.
  let segments: [Segment]
  /// The height of the bands in pixels, where the days stand below them, and the height of the whole.
  let height, below, whole: Int

  /// Draws verdicts in the order of their days; nil unless there are two of different days.
  init?(_ history: [DatedBelief], in playbook: Playbook) {
    guard let first = history.first?.day, let last = history.last?.day, last > first else {
      return nil
    }
    func name(_ level: Level) -> String {
      playbook.card(level)?.name.lowercased() ?? level.rawValue
    }
    let levels = Array(Level.allCases.reversed())
    bands = levels.enumerated().map { row, level in
      let top = row * SupportPicture.band
      return Band(
        bandName: name(level), top: top, label: top + 17)
    }
    height = levels.count * SupportPicture.band
    below = height + 19
    whole = height + 26
    points = history.enumerated().map { number, entry in
      let share = Double(entry.day.number - first.number) / Double(last.number - first.number)
      let position = SupportPicture.margin + share * (1 - 2 * SupportPicture.margin)
      let row = levels.firstIndex(of: entry.belief.level) ?? 0
      return Point(
        day: entry.day.inShort(from: first), pointName: name(entry.belief.level),
        share: min(99, Int((entry.belief.confidence * 100).rounded())),
        x: Stretch.percentage(position), y: row * SupportPicture.band + SupportPicture.dot,
        isEnd: number == 0 || number == history.count - 1, anchor: number == 0 ? "start" : "end")
    }
    segments = zip(points, points.dropFirst()).map {
      Segment(x1: $0.x, x2: $1.x, y1: $0.y, y2: $1.y)
    }
  }
}
