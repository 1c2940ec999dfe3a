public import Foundation
public import Interview

/// A session in one line of a list.
///
/// Kept beside the events so that a list need not replay any; the events alone are the truth.
public struct SessionSummary: Sendable, Equatable {
  /// Where a session stands.
  public enum Status: String, Sendable, CaseIterable, Codable {
    /// Being held, or broken off without a word.
    case open
    /// Left, to be taken up again.
    case paused
    /// Done.
    case finished
  }

  /// What was held, such as an interview; later kinds are kept as they come.
  public struct Kind: RawRepresentable, Hashable, Sendable, Codable {
    /// The word that is stored.
    public let rawValue: String

    /// Names a kind.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A conversation about one executive.
    public static let interview = Kind(rawValue: "interview")
    /// A rehearsal with a simulated executive.
    public static let rehearsal = Kind(rawValue: "rehearsal")
  }

  /// The session.
  public let id: SessionID
  /// What kind of session it is.
  public let kind: Kind
  /// What changes as the session goes on.
  public let state: SummaryUpdate
  /// When the session was created.
  public let createdAt: Date
  /// When it was last added to.
  public let updatedAt: Date

  /// What the executive is called.
  public var alias: String? { state.alias }
  /// Words for the organisation, in small letters.
  public var organisation: String? { state.organisation }
  /// Where the session stands.
  public var status: Status { state.status }
  /// The id of the likeliest level.
  public var level: String? { state.level }
  /// The probability of that level, from 0 to 1.
  public var confidence: Double? { state.confidence }
  /// How many questions are answered.
  public var answers: Int { state.answers }
  /// The plan given last, if one was.
  public var plan: [PlannedStep]? { state.plan }
  /// The day by which it is wanted, as 2026-10-14, if one was named.
  public var deadline: String? { state.deadline }
}
