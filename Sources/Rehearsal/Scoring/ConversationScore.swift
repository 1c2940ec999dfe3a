import Playbook

/// How a junior did in a whole conversation.
public struct ConversationScore: Sendable, Equatable {
  /// A line of the junior's.
  public struct Citation: Sendable, Equatable {
    /// Which of the junior's turns, from 1.
    public let turn: Int
    /// The words, verbatim.
    public let words: String
  }

  /// One check.
  public struct CheckScore: Sendable, Equatable {
    /// Which.
    public let check: Check
    /// Whether it was met; nil if the supervisor should judge.
    public let isMet: Bool?
    /// The junior's line that met it, missed it or left it open.
    public let line: Citation
    /// Why.
    public let why: String
    /// A better line for that moment, if it was missed.
    public let better: String?
  }

  /// One penalty, each time it was committed.
  public struct PenaltyScore: Sendable, Equatable {
    /// Which.
    public let penalty: Penalty
    /// The junior's line that committed it.
    public let line: Citation
    /// Why.
    public let why: String
    /// A better line for that moment.
    public let better: String?
  }

  /// All eight checks in order; empty if the junior said nothing.
  public let checks: [CheckScore]
  /// The penalties in the order of the conversation.
  public let penalties: [PenaltyScore]
  /// The counts of all turns together.
  public let counts: Counts

  /// From 0 to 100; nil if no check could be judged.
  public var score: Int? {
    let judged = checks.compactMap(\.isMet)
    return Self.points(
      met: judged.count { $0 }, of: judged.count,
      kindsOfPenalty: Set(penalties.map(\.penalty)).count)
  }

  /// The share of the judged checks that were met, less ten points for each kind of penalty, from 0 to
  /// 100; nil if none was judged. A rule of ours, not a validated measure.
  public static func points(met: Int, of judged: Int, kindsOfPenalty kinds: Int) -> Int? {
    guard judged > 0 else { return nil }
    return max(0, (200 * met + judged) / (2 * judged) - 10 * kinds)
  }
}

extension Counts {
  /// Reflections to a question; nil if no question was asked. MITI 4 calls 1 fair and 2 good.
  public var reflectionsToQuestions: Double? {
    let questions = open + closed
    return questions > 0 ? Double(simple + complex) / Double(questions) : nil
  }

  /// The share of reflections that are complex; nil without a reflection. MITI 4 calls 0.4 fair and 0.5
  /// good, and raters agree on it less than on the rest.
  public var complexShare: Double? {
    simple + complex > 0 ? Double(complex) / Double(simple + complex) : nil
  }
}
