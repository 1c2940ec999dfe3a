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

  /// The notes before each part.
  public let parts: [Section: PartNotes]
  /// The ways of single questions, by the question's id.
  public let questions: [String: SeniorWay]
  /// The ways of dimensions, for their questions that have none of their own.
  public let dimensions: [Dimension: SeniorWay]

  init(parts: Record?, senior: Record?) {
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
