import Belief

/// Something executives say against it, and what to answer.
public struct Objection: Sendable, Equatable {
  /// The stable id.
  public let id: String
  /// The barriers behind it.
  public let barriers: [Barrier]
  /// How it is said.
  public let heard: [String]
  /// What to say first, in their own words.
  public let reflect: String
  /// One open question.
  public let ask: String
  /// The answer.
  public let respond: String
  /// What the answer does not promise.
  public let limit: String
  /// One small, reversible step.
  public let offer: String
  /// Cases that bear it out.
  public let cases: [String]
  /// What not to say.
  public let doNotSay: String
  /// Why not.
  public let whyNot: String

  init(_ id: String, _ record: Record) {
    self.id = id
    if !record.has("barriers") { record.findings.add(.fieldMissing("barriers"), at: record.place) }
    barriers = record.list("barriers", of: "barrier", as: Barrier.self)
    heard = record.filled("heard").map(\.text)
    reflect = record.required("reflect")
    ask = record.required("ask")
    respond = record.required("respond")
    limit = record.required("limit")
    offer = record.required("offer")
    cases = record.distinct("cases").map(\.text)
    doNotSay = record.required("do-not-say")
    whyNot = record.required("why-not")
    record.finish()
  }
}
