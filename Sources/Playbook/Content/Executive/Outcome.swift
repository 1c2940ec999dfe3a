/// What an executive decides at the end of a rehearsal, from worst to best.
public enum Outcome: String, CaseIterable, Codable, Comparable, Sendable {
  /// The talk is over, and so is the matter.
  case door
  /// A polite way of putting it off.
  case sendSomething = "send-something"
  /// A yes that hangs on something named.
  case condition
  /// A yes with a day.
  case date

  /// Whether the one is worse for the junior than the other.
  public static func < (a: Outcome, b: Outcome) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .door: 0
    case .sendSomething: 1
    case .condition: 2
    case .date: 3
    }
  }
}
