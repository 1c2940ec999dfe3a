import Belief
import Interview
import Playbook
import Rehearsal

/// One finished rehearsal: how it was scored, and what supervisors made of that.
public struct PracticeRecord: Sendable {
  /// The id of its session.
  public let session: String
  /// Who rehearsed; nil if that was not told.
  public let trainee: String?
  /// The day on which it was begun.
  public let day: Day
  /// What the executive decided; nil if it was stopped before.
  public let outcome: Outcome?
  /// What the scorer made of the way that was finished last.
  public let scored: ConversationScore
  /// The reviews, the first begun first.
  public let reviews: [Review]

  /// Takes the record from a session's events and those of its reviews; nil if it is no rehearsal, was
  /// not finished, or nothing was said in it.
  public init?(
    session: String, _ events: [Event], reviews: [Review], in playbook: Playbook,
    reader: TurnReader
  ) {
    guard let record = RehearsalRecord(replaying: events, playbook: playbook, reader: reader),
      let way = Self.finished(in: events, of: record)
    else { return nil }
    let day = events.lazy.compactMap { event in
      if case .opened(_, let today) = event { today } else { nil }
    }.first
    self.session = session
    trainee = record.staging.trainee
    self.day = day ?? Day(number: 0)
    outcome = way.outcome
    scored = record.score(of: way)
    self.reviews = reviews
  }

  /// The way that counts: the one that was being played when the session was left for good, else the last
  /// that came to a decision, so that to try again takes nothing away.
  private static func finished(in events: [Event], of record: RehearsalRecord) -> Encounter? {
    let left = events.last { if case .left = $0 { true } else { false } }
    let way =
      left == .left(finished: true) && !record.encounter.exchanges.isEmpty
      ? record.encounter : record.ways.last { $0.outcome != nil }
    return way?.exchanges.isEmpty == false ? way : nil
  }

  /// The checks that somebody could judge, with whether each was met: a supervisor's word, the latest
  /// first, comes before the scorer's.
  public var verdicts: [Check: Bool] {
    var verdicts: [Check: Bool] = [:]
    for check in scored.checks {
      verdicts[check.check] = reviews.reduce(check.isMet) { verdict, review in
        review.verdict(on: check.check.rawValue, scorer: verdict)
      }
    }
    return verdicts
  }

  /// From 0 to 100, after the reviews; nil if no check could be judged.
  public var score: Int? {
    ConversationScore.points(
      met: verdicts.values.count { $0 }, of: verdicts.count,
      kindsOfPenalty: Set(scored.penalties.map(\.penalty)).count)
  }
}
