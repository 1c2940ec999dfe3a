internal import GRDB
public import Interview

/// A session with the plan that was last given in it.
public struct SessionPlan: Sendable, Equatable {
  /// The session in a line.
  public let summary: SessionSummary
  /// The steps; nil if none was kept, as in sessions from before plans were.
  public let steps: [PlannedStep]?
  /// The answer to the question about the day by which it is wanted, if it was given.
  public let deadline: Answer?
}

extension SessionStore {
  /// Every session with its last plan, the last added to first, without reading the conversations;
  /// `question` is the one about the day by which it is wanted.
  public func plans(deadline question: String) throws(StoreError) -> [SessionPlan] {
    let summaries = try list(limit: .max)
    let (planned, answered) = try read { db in
      (
        try SessionStore.last("planned", in: db),
        try SessionStore.last("answered", ending: "\"question\":\"\(question)\"}}", in: db)
      )
    }
    var plans: [SessionPlan] = []
    for summary in summaries {
      let id = summary.id
      var plan: [PlannedStep]?
      var deadline: Answer?
      if let last = planned[id.description], case .planned(let steps) = try event(last, of: id) {
        plan = steps
      }
      if let last = answered[id.description],
        case .answered(_, let answer) = try event(last, of: id)
      {
        deadline = answer
      }
      plans.append(SessionPlan(summary: summary, steps: plan, deadline: deadline))
    }
    return plans
  }

  /// The sessions in which the executive's true position was put on record, in the order of their ids.
  public func verified() throws(StoreError) -> [SessionID] {
    try read { db in try SessionStore.last("verified", in: db) }.keys.sorted()
      .compactMap { SessionID($0) }
  }

  /// The last event of one case in each session, as it is stored. The stored form begins with the name of
  /// the case, so that no other event has to be decoded.
  private static func last(
    _ name: String, ending: String = "", in db: Database
  ) throws -> [String: (seq: Int, text: String)] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT session, max(seq) AS seq, event FROM event
        WHERE event >= ? AND event < ? AND (? = '' OR substr(event, -length(?)) = ?) GROUP BY session
        """,
      arguments: ["{\"\(name)\"", "{\"\(name)#", ending, ending, ending])
    var found: [String: (seq: Int, text: String)] = [:]
    while let row = try rows.next() {
      guard let session = row.value(String.self, "session"), let seq = row.value(Int.self, "seq"),
        let text = row.value(String.self, "event")
      else { continue }
      found[session] = (seq, text)
    }
    return found
  }

  private func event(
    _ stored: (seq: Int, text: String), of id: SessionID
  ) throws(StoreError) -> Event {
    do {
      return try EventText.decode(stored.text)
    } catch {
      throw .damagedEvent(
        id, seq: stored.seq, reason: EventText.reason(error, schema: Event.schema))
    }
  }
}
