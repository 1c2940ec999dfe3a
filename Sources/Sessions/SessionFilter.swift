public import Foundation
internal import GRDB

/// Which sessions a list shows: those of which all that is said here holds.
public struct SessionFilter: Sendable, Equatable {
  /// The id of the likeliest level.
  public var level: String?
  /// Words that the organisation's contain, in any case.
  public var organisation: String?
  /// Where the session stands.
  public var status: SessionSummary.Status?
  /// What kind of session it is.
  public var kind: SessionSummary.Kind?
  /// When it was last added to, at the earliest.
  public var since: Date?

  /// Creates a filter that lets everything through but for what is named.
  public init(
    level: String? = nil, organisation: String? = nil, status: SessionSummary.Status? = nil,
    kind: SessionSummary.Kind? = nil, since: Date? = nil
  ) {
    self.level = level
    self.organisation = organisation
    self.status = status
    self.kind = kind
    self.since = since
  }

  /// The query of `list`, the limit being its last argument; an index gives the order, whatever the
  /// number of sessions.
  var newestFirst: String {
    var conditions: [String] = []
    if level != nil { conditions.append("level = ?") }
    if status != nil { conditions.append("status = ?") }
    if kind != nil { conditions.append("kind = ?") }
    if since != nil { conditions.append("updated_at >= ?") }
    if organisation != nil { conditions.append(#"organisation LIKE ? ESCAPE '\'"#) }
    let clause = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    return "SELECT * FROM session\(clause) ORDER BY updated_at DESC, number DESC LIMIT ?"
  }

  /// The arguments of the query but for the limit.
  var arguments: StatementArguments {
    var values: [(any DatabaseValueConvertible)?] = []
    if let level { values.append(level) }
    if let status { values.append(status.rawValue) }
    if let kind { values.append(kind.rawValue) }
    if let since { values.append(since.milliseconds) }
    if let organisation { values.append("%\(SessionFilter.literal(organisation))%") }
    return StatementArguments(values)
  }

  /// Words as a pattern that stands for themselves alone.
  private static func literal(_ words: String) -> String {
    String(words.lowercased().flatMap { #"\%_"#.contains($0) ? [#"\"#, $0] : [$0] })
  }
}
