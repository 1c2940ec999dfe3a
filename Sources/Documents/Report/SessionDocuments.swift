import Belief
import Foundation
import Interview
import Playbook

/// The documents of one session, as it was or with all that tells of whom it was about left out.
public struct SessionDocuments: Sendable {
  private let id: String
  private let events: [(at: Date, event: Event)]
  private let playbook: Playbook
  private let zone: TimeZone
  private let isRedacted: Bool
  private let conversation: Conversation
  private let conditions: Set<String>

  /// Creates the documents of a session; times are told in `zone`.
  public init(
    id: String, events: [(at: Date, event: Event)], in playbook: Playbook, zone: TimeZone,
    redacted: Bool = false
  ) {
    let told = Conversation(playbook: playbook, replaying: events.map(\.event))
    self.id = id
    self.playbook = playbook
    self.zone = zone
    isRedacted = redacted
    // What is left out still shapes the plan, or the plan handed on would be another one.
    conditions = told.standing.conditions
    guard redacted else {
      self.events = events
      conversation = told
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
