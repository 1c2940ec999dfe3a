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

  /// Creates the documents of a session; times are told in `zone`.
  public init(
    id: String, events: [(at: Date, event: Event)], in playbook: Playbook, zone: TimeZone,
    redacted: Bool = false
  ) {
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
    TranscriptDocument(id: id, events: events, in: playbook, zone: zone, redacted: isRedacted)
  }

  /// Whether the session is a rehearsal.
  public var isRehearsal: Bool { told.contains { $0.event.isStaging } }

  /// The rehearsal; nil if the session is none.
  public var rehearsal: RehearsalDocument? {
    // The scoring reads the words themselves, so the document leaves them out only afterwards.
    guard isRehearsal else { return nil }
    let record = RehearsalRecord(
      replaying: told.map(\.event), playbook: playbook, reader: TurnReader(playbook: playbook))
    return record.map { record in
      RehearsalDocument(
        record, id: id, events: told, in: playbook, zone: zone, redacted: isRedacted)
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
    ReportDocument(
      transcript, roadmap(today: today), of: conversation,
      history: DatedBelief.history(of: events.map(\.event), in: playbook), redacted: isRedacted)
  }
}
