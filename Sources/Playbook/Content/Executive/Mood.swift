/// How an executive in a rehearsal feels about the talk, from least trust to most.
public enum Mood: String, CaseIterable, Codable, Comparable, Sendable {
  case cold
  case guarded
  case warming
  case open

  /// How many steps lie between two moods.
  public func distance(to other: Mood) -> Int { abs(rank - other.rank) }

  /// Whether there is less trust in the one than in the other.
  public static func < (a: Mood, b: Mood) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .cold: 0
    case .guarded: 1
    case .warming: 2
    case .open: 3
    }
  }
}
