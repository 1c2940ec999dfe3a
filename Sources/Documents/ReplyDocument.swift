import Interview

/// A reply as read, for programs.
public struct ReplyDocument: Encodable, Sendable, Equatable {
  let schema = 1
  let means: String
  let options: [String]

  /// Takes down what a reply to a question means, or to none in particular.
  public init(_ reply: Reply, at place: ReplyPlace) {
    means = reply.kind(at: place.question).rawValue
    options = reply.options
  }

  /// One line for people: what it means, and the options heard.
  public var line: String { ([means] + options).joined(separator: " ") }
}
