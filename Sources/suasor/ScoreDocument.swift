import Playbook
import Rehearsal

/// A score as it is written in JSON.
struct ScoreDocument: Encodable {
  /// A check: `met` is null where the supervisor should judge.
  struct CheckEntry: Encodable {
    let id: Check
    let met: Bool?
    let turn: Int
    let line: String
    let why: String
    let better: String?

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encode(id, forKey: .id)
      try fields.encode(met, forKey: .met)
      try fields.encode(turn, forKey: .turn)
      try fields.encode(line, forKey: .line)
      try fields.encode(why, forKey: .why)
      try fields.encodeIfPresent(better, forKey: .better)
    }

    private enum CodingKeys: CodingKey { case id, met, turn, line, why, better }
  }

  /// A penalty.
  struct PenaltyEntry: Encodable {
    let id: Penalty
    let turn: Int
    let line: String
    let why: String
    let better: String?
  }

  /// How the counts stand to each other; null where nothing was counted.
  struct Ratios: Encodable {
    let reflectionsToQuestions: Double?
    let complexReflections: Double?

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encode(reflectionsToQuestions, forKey: .reflectionsToQuestions)
      try fields.encode(complexReflections, forKey: .complexReflections)
    }

    private enum CodingKeys: String, CodingKey {
      case reflectionsToQuestions = "reflections-to-questions"
      case complexReflections = "complex-reflections"
    }
  }

  let checks: [CheckEntry]
  let penalties: [PenaltyEntry]
  let counts: Counts
  let ratios: Ratios
  let score: Int?

  init(_ result: ConversationScore) {
    checks = result.checks.map {
      CheckEntry(
        id: $0.check, met: $0.isMet, turn: $0.line.turn, line: $0.line.words, why: $0.why,
        better: $0.better)
    }
    penalties = result.penalties.map {
      PenaltyEntry(
        id: $0.penalty, turn: $0.line.turn, line: $0.line.words, why: $0.why, better: $0.better)
    }
    counts = result.counts
    ratios = Ratios(
      reflectionsToQuestions: result.counts.reflectionsToQuestions,
      complexReflections: result.counts.complexShare)
    score = result.score
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(checks, forKey: .checks)
    try fields.encode(penalties, forKey: .penalties)
    try fields.encode(counts, forKey: .counts)
    try fields.encode(ratios, forKey: .ratios)
    try fields.encode(score, forKey: .score)
  }

  private enum CodingKeys: CodingKey { case checks, penalties, counts, ratios, score }
}
