import Belief

/// What a trainee is taught: the files of `coaching/`.
public struct Coaching: Sendable, Equatable {
  /// What is told before a part of the interview.
  public struct PartNotes: Sendable, Equatable {
    /// What one learns there.
    public let learn: String
    /// What a senior listens for.
    public let listen: String
    /// How to ask without leading.
    public let ask: String

    init(_ record: Record) {
      learn = record.required("learn")
      listen = record.required("listen")
      ask = record.required("ask")
      record.finish()
    }
  }

  /// How a senior would find something out.
  public struct SeniorWay: Sendable, Equatable {
    /// The better way.
    public let ask: String
    /// Why it is better.
    public let because: String
    /// The way that spoils the answer, if one is worth naming.
    public let avoid: String?

    init(_ record: Record) {
      ask = record.required("ask")
      because = record.required("because")
      avoid = record.text("avoid")
      record.finish()
    }
  }

  /// A rehearsal that practises one check.
  public struct Practice: Sendable, Equatable {
    /// The executive's level.
    public let level: Level
    /// What stands in their way.
    public let barriers: [Barrier]
    /// Why the check has its moment there.
    public let because: String

    init?(_ record: Record) {
      let level = record.one("level", of: "level", as: Level.self)
      barriers = record.list("barriers", of: "barrier", as: Barrier.self)
      because = record.required("because")
      record.finish()
      guard let level else { return nil }
      self.level = level
    }
  }

  /// The notes before each part.
  public let parts: [Section: PartNotes]
  /// The ways of single questions, by the question's id.
  public let questions: [String: SeniorWay]
  /// The ways of dimensions, for their questions that have none of their own.
  public let dimensions: [Dimension: SeniorWay]

  /// The rehearsal that practises each check.
  public let practice: [Check: Practice]

  init(parts: Record?, senior: Record?, practice: Record?) {
    self.practice = Coaching.practice(practice)
    self.parts = Coaching.notes(parts)
    dimensions = Coaching.ways(senior?.record("dimensions"), of: "dimension")
    let entries = senior?.record("questions")?.entries() ?? []
    questions = Dictionary(entries.map { ($0.id, SeniorWay($0.record)) }) { first, _ in first }
    senior?.finish()
  }

  /// How a senior would find out what a question asks.
  public func senior(for question: Question) -> SeniorWay? {
    questions[question.id] ?? question.dimension.flatMap { dimensions[$0] }
  }

  /// All of it, text by text.
  public var texts: [String] {
    let notes = parts.values.flatMap { [$0.learn, $0.listen, $0.ask] }
    let ways = Array(questions.values) + Array(dimensions.values)
    return notes + ways.flatMap { [$0.ask, $0.because] + ($0.avoid.map { [$0] } ?? []) }
      + practice.values.map(\.because)
  }

  private static func notes(_ record: Record?) -> [Section: PartNotes] {
    guard let record else { return [:] }
    let taught = Section.allCases.filter { $0 != .estimate && $0 != .checkIn }
    var notes: [Section: PartNotes] = [:]
    for section in taught {
      guard let entry = record.record(section.rawValue) else {
        if !record.has(section.rawValue) {
          record.findings.add(.fieldMissing(section.rawValue), at: record.place)
        }
        continue
      }
      notes[section] = PartNotes(entry)
    }
    record.finish()
    return notes
  }

  private static func practice(_ record: Record?) -> [Check: Practice] {
    guard let record else { return [:] }
    var practice: [Check: Practice] = [:]
    for check in Check.allCases {
      if let entry = record.record(check.rawValue) {
        practice[check] = Practice(entry)
      } else if !record.has(check.rawValue) {
        record.findings.add(.fieldMissing(check.rawValue), at: record.place)
      }
    }
    record.finish()
    return practice
  }

  private static func ways(_ record: Record?, of kind: String) -> [Dimension: SeniorWay] {
    var ways: [Dimension: SeniorWay] = [:]
    for (id, entry) in record?.entries() ?? [] {
      if let dimension = Dimension(rawValue: id) {
        ways[dimension] = SeniorWay(entry)
      } else {
        let near = near(id, in: Dimension.allCases.map(\.rawValue))
        entry.findings.add(.unknownID(kind: kind, id: id, near: near), at: entry.place)
      }
    }
    return ways
  }
}
