import Foundation

/// The form in which sessions are handed over: JSON Lines, each of which says what it is.
///
/// A line `{"record":"session","schema":1,"id":…,"kind":…,"created_at":…,"updated_at":…,"events":…,
/// "summary":{…}}` stands before the session's events, one line each:
/// `{"record":"event","schema":1,"session":…,"seq":…,"at":…,"event_schema":1,"event":{…}}`. Times are
/// UTC, to the millisecond.
public enum HandoverForm {
  /// The version of the form.
  public static let schema = 1

  /// SQL that writes a column of milliseconds as a time; Foundation would cut the last digit.
  static func time(_ column: String) -> String {
    "strftime('%Y-%m-%dT%H:%M:%fZ', \(column) / 1000.0, 'unixepoch')"
  }

  /// Reads a time; nil if it is none.
  static func time(_ text: String) -> Date? {
    try? Date(text, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }

  /// A line that begins a session; keys in the order that reads best.
  static func line(
    _ summary: SessionSummary, created: String, updated: String, events: Int
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let kind = String(decoding: try encoder.encode(summary.kind), as: UTF8.self)
    let state = String(decoding: try encoder.encode(summary.state), as: UTF8.self)
    return #"{"record":"session","schema":\#(schema),"id":"\#(summary.id)","kind":\#(kind),"#
      + #""created_at":"\#(created)","updated_at":"\#(updated)","events":\#(events),"#
      + #""summary":\#(state)}"#
  }

  /// A line for one event, whose stored text is taken as it is.
  static func line(
    _ id: SessionID, seq: Int, at: String, eventSchema: Int, event: String
  ) -> String {
    #"{"record":"event","schema":\#(schema),"session":"\#(id)","seq":\#(seq),"at":"\#(at)","#
      + #""event_schema":\#(eventSchema),"event":\#(event)}"#
  }
}
