import Belief
import Foundation
import Interview
import Playbook
import Practice
import Rehearsal

/// The documents of one session, as it was or with all that tells of whom it was about left out.
public struct SessionDocuments: Sendable {
  private let id: String
  private let events: [(at: Date, event: Event)]
  private let playbook: Playbook
  private let zone: TimeZone
  private let isRedacted: Bool
  private let conversation: Conversation
  private let conditions: Set<String>
  private let told: [(at: Date, event: Event)]
  private let reviews: [Review]
  private let rehearsals: [KeptRehearsal]
  private let reader: TurnReader?

  /// Creates the documents of a session with the events of its reviews, and the rehearsals that were held
  /// after it; times are told in `zone`. Rehearsals are scored by `reader`, or else by one that has yet to
  /// learn.
  public init(
    id: String, events: [(at: Date, event: Event)], reviews: [[Event]] = [],
    rehearsals: [KeptRehearsal] = [], in playbook: Playbook, zone: TimeZone,
    redacted: Bool = false, reader: TurnReader? = nil
  ) {
    self.reader = reader
    let placeholders = Placeholders(playbook)
    self.reviews = reviews.map {
      redacted ? placeholders.redacted(review: $0) : Review(replaying: $0)
    }
    self.rehearsals = rehearsals
    let original = Conversation(playbook: playbook, replaying: events.map(\.event))
    self.id = id
    self.told = events
    self.playbook = playbook
    self.zone = zone
    isRedacted = redacted
    // What is left out still shapes the plan, or the plan handed on would be another one.
    conditions = original.standing.conditions
    guard redacted else {
      self.events = events
      conversation = original
      return
    }
    let redaction = Redaction(of: events.map(\.event), in: playbook)
    self.events = zip(events.map(\.at), redaction.events).map { (at: $0, event: $1) }
    conversation = Conversation(playbook: playbook, replaying: redaction.events)
  }

  /// The conversation.
  public var transcript: TranscriptDocument {
    TranscriptDocument(
      id: id, events: events, reviews: reviews, in: playbook, zone: zone, redacted: isRedacted)
  }

  /// Whether the session is a rehearsal.
  public var isRehearsal: Bool { told.contains { $0.event.isStaging } }

  /// The rehearsal; nil if the session is none.
  public var rehearsal: RehearsalDocument? {
    // The scoring reads the words themselves, so the document leaves them out only afterwards.
    guard isRehearsal else { return nil }
    let record = RehearsalRecord(
      replaying: told.map(\.event), playbook: playbook,
      reader: reader ?? TurnReader(playbook: playbook))
    return record.map { record in
      RehearsalDocument(
        record, id: id, events: told, reviews: reviews, in: playbook, zone: zone,
        redacted: isRedacted)
    }
  }

  /// How the talk was practised, the first rehearsal first.
  private var practice: [PracticeDocument] {
    if rehearsals.isEmpty { return [] }
    let reader = reader ?? TurnReader(playbook: playbook)
    return rehearsals.compactMap { kept in
      SessionDocuments(
        id: kept.id, events: kept.events, reviews: kept.reviews, in: playbook, zone: zone,
        redacted: isRedacted, reader: reader
      ).rehearsal.map(PracticeDocument.init)
    }
  }

  /// The way forward, planned from a day, or else from that on which something was last told.
  public func roadmap(today: Day? = nil) -> RoadmapDocument {
    RoadmapDocument(
      of: conversation.standing, in: playbook, today: today ?? conversation.ledger.asOf,
      conditions: conditions, redacted: isRedacted)
  }

  /// The plans given so far, for a calendar.
  public var calendar: CalendarDocument {
    CalendarDocument(id: id, events: events, in: playbook)
  }

  /// One page for the executive; nil if it is time to stop.
  public func brief(today: Day? = nil) -> BriefDocument? {
    BriefDocument(
      of: conversation.standing, in: playbook, today: today ?? conversation.ledger.today)
  }

  /// The plan in five steps; nil if it is time to stop.
  public func ropes(today: Day? = nil) -> RopesDocument? {
    RopesDocument(
      of: conversation.standing, in: playbook, today: today ?? conversation.ledger.today)
  }

  /// The whole file, with the way forward planned from a day, or else from that on which something was last told.
  public func report(today: Day? = nil) -> ReportDocument {
    let events = events.map(\.event)
    return ReportDocument(
      transcript, roadmap(today: today), of: conversation,
      history: DatedBelief.history(of: events, in: playbook), practice: practice,
      reviews: reviews.map { ReviewDocument($0, of: events) }, redacted: isRedacted)
  }
}
