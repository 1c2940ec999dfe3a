import Belief
import Playbook

/// The belief over the five levels as a picture in text.
public struct ScalePicture: Sendable {
  /// One level of the picture.
  public struct Row: Sendable, Equatable {
    /// The level's name.
    public let name: String
    /// Whole percent, 0 to 99, since nothing is certain.
    public let percent: Int
    /// Whether it is the likeliest.
    public let isVerdict: Bool
    /// Whether it is the level that is needed.
    public let isTarget: Bool
  }

  /// The columns that it takes in a document, so that it fits the narrowest terminals.
  static let printedWidth = 58

  /// The levels from opposed to enthusiast.
  public let rows: [Row]
  private let targetMark: String

  /// Creates the picture of a belief, with the level that is needed marked.
  public init(_ belief: Posterior, target: Level?, in playbook: Playbook) {
    rows = Level.allCases.map { level in
      Row(
        name: playbook.card(level)?.name.lowercased() ?? level.rawValue,
        percent: min(99, Int((belief.levels[level] * 100).rounded())),
        isVerdict: level == belief.level,
        isTarget: level == target)
    }
    targetMark = playbook.lines.text(.scaleTarget)
  }

  /// The picture as lines of at most `width` columns; without `unicode` it is drawn in ASCII.
  public func lines(width: Int, unicode: Bool) -> [String] {
    let nameWidth = rows.map(\.name.count).max() ?? 0
    let bar = max(10, min(40, width - nameWidth - 11 - targetMark.count))
    return rows.map { row in
      let filled = (row.percent * bar + 50) / 100
      let full = String(repeating: unicode ? "█" : "#", count: filled)
      let empty = String(repeating: unicode ? "·" : ".", count: bar - filled)
      let percent = String(repeating: " ", count: 3 - "\(row.percent)".count) + "\(row.percent)%"
      let name = row.name + String(repeating: " ", count: nameWidth - row.name.count)
      let mark = row.isVerdict ? (unicode ? "▶ " : "> ") : "  "
      return mark + name + "  " + full + empty + " " + percent
        + (row.isTarget ? "  " + targetMark : "")
    }
  }

  /// The picture in words, for those who hear the screen.
  public var sentence: String {
    rows.map { "\($0.name) \($0.percent)%" + ($0.isTarget ? " (\(targetMark))" : "") }
      .joined(separator: ", ") + "."
  }
}
