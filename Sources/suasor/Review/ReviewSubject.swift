import Interview
import Playbook
import Practice
import Rehearsal
import Sessions

/// What is reviewed: a session that somebody else held, with what the scorer makes of it.
struct ReviewSubject {
  let id: SessionID
  let lines: [ReviewLine]
  let checks: [ScoredCheck]
  let alias: String
  let isRehearsal: Bool

  /// Reads the session whose id begins so; throws if it is a review itself, or nothing was said in it.
  init(_ typed: String, in store: SessionStore, _ playbook: Playbook) throws {
    let summary = try storing { try store.summary(of: store.find(prefix: typed)) }
    if summary.kind == .review { throw Failure.isReview(summary.id) }
    id = summary.id
    isRehearsal = summary.kind != .interview
    alias = summary.alias ?? playbook.lines.text(.theExecutive)
    let events = try storing { try store.events(of: summary.id).map(\.event) }
    lines = ReviewLine.all(in: events)
    if lines.isEmpty { throw Failure.nothingSaid(summary.id) }
    checks = Self.checks(in: events, playbook)
  }

  /// What the scorer makes of a rehearsal's last way; nothing of an interview, which has no score.
  private static func checks(in events: [Event], _ playbook: Playbook) -> [ScoredCheck] {
    let record = RehearsalRecord(
      replaying: events, playbook: playbook, reader: TurnReader(playbook: playbook))
    guard let record else { return [] }
    return record.score(of: record.encounter).checks.map { check in
      ScoredCheck(
        id: check.check.rawValue,
        name: playbook.scoringFeedback?.checks[check.check]?.name ?? check.check.rawValue,
        met: check.isMet, quote: check.line.words, turn: check.line.turn)
    }
  }

  /// The review of this session by an author, if they have begun one.
  func review(by author: String, in store: SessionStore) throws(StoreError) -> SessionID? {
    for review in try store.reviews(of: id) {
      let events = try store.events(of: review)
      if Review(replaying: events.map(\.event)).author.lowercased() == author.lowercased() {
        return review
      }
    }
    return nil
  }
}
