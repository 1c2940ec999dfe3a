import Playbook

/// What was read in one turn of a junior.
public struct TurnReading: Sendable, Equatable {
  /// Whether a check is met.
  public enum Verdict: String, Sendable, Codable {
    /// The turn meets it.
    case met
    /// The turn does not meet it.
    case missed
    /// The reader is not sure enough to say.
    case abstained
  }

  /// A check with the words that decided.
  public struct CheckReading: Sendable, Equatable {
    /// Which check.
    public let check: Check
    /// Whether it is met.
    public let verdict: Verdict
    /// How likely it is that the turn meets it, 0 to 1.
    public let probability: Double
    /// The junior's own words, verbatim; nil if none bear on it.
    public let quote: String?
  }

  /// A penalty with the words that committed it.
  public struct PenaltyReading: Sendable, Equatable {
    /// Which penalty.
    public let penalty: Penalty
    /// The junior's own words, verbatim.
    public let quote: String
  }

  /// All eight checks, in order.
  public let checks: [CheckReading]
  /// The penalties committed, in order, each once.
  public let penalties: [PenaltyReading]
  /// The counts.
  public let counts: Counts

  /// The checks that are met.
  public var met: [Check] { checks.filter { $0.verdict == .met }.map(\.check) }

  /// The checks that are met, or likelier met than not: an executive has to take a turn for something,
  /// where a scorer may leave it open.
  var likely: [Check] {
    checks.filter { $0.verdict == .met || $0.verdict == .abstained && $0.probability >= 0.5 }
      .map(\.check)
  }

  /// Whether a check is met.
  public func meets(_ check: Check) -> Bool { met.contains(check) }

  /// Whether a penalty was committed.
  public func commits(_ penalty: Penalty) -> Bool { penalties.contains { $0.penalty == penalty } }
}
