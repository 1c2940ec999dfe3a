import Belief
import Playbook

/// The support over time as a picture in text: a column for each day on which something was told, a row
/// for each level, the highest first.
public struct TrajectoryPicture: Sendable {
  /// The columns that are shown at most: the first day, and the latest ones.
  static let mostColumns = 6

  private let points: [DatedBelief]
  private let names: [Level: String]
  private let target: Level?
  private let targetMark: String
  private let today: Day

  /// Creates the picture, with the level that is needed marked.
  public init(_ history: [DatedBelief], target: Level?, in playbook: Playbook) {
    points =
      history.count <= Self.mostColumns
      ? history : history.prefix(1) + history.suffix(Self.mostColumns - 1)
    names = Dictionary(
      uniqueKeysWithValues: Level.allCases.map { level in
        (level, playbook.card(level)?.name.lowercased() ?? level.rawValue)
      })
    self.target = target
    targetMark = playbook.lines.text(.scaleTarget)
    today = history.last?.day ?? Day(number: 0)
  }

  /// Whether there is a movement to show: two days or more.
  public var isWorthShowing: Bool { points.count > 1 }

  /// The picture as lines; without `unicode` it is drawn in ASCII.
  public func lines(unicode: Bool) -> [String] {
    let nameWidth = names.values.map(\.count).max() ?? 0
    let heads = points.map { $0.day.inShort(from: today) }
    let width = max(9, heads.map(\.count).max() ?? 0)
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    let header = padded("", nameWidth + 4) + heads.map { padded($0, width + 2) }.joined()
    let rows = Level.allCases.reversed().map { level in
      let cells = points.map { point in
        padded(cell(point, level, unicode: unicode), width + 2)
      }
      let name = padded(names[level] ?? level.rawValue, nameWidth + 4)
      return name + cells.joined() + (level == target ? targetMark : "")
    }
    return ([header] + rows).map { $0.reversed().drop { $0 == " " }.reversed() }.map { String($0) }
  }

  /// A bar of up to four signs and the percentage, with a mark at the likeliest level.
  private func cell(_ point: DatedBelief, _ level: Level, unicode: Bool) -> String {
    let percent = min(99, Int((point.belief.levels[level] * 100).rounded()))
    let filled = (percent * 4 + 50) / 100
    let full = String(repeating: unicode ? "█" : "#", count: filled)
    let empty = String(repeating: unicode ? "·" : ".", count: 4 - filled)
    let number = String(repeating: " ", count: 3 - "\(percent)".count) + "\(percent)%"
    return full + empty + number
  }

  /// The picture in words, for those who hear the screen.
  public var sentence: String {
    points.map { point in
      let level = point.belief.level
      let percent = min(99, Int((point.belief.confidence * 100).rounded()))
      return "\(point.day.inWords): \(names[level] ?? level.rawValue), \(percent)%"
    }.joined(separator: "; ") + "."
  }
}
