import Interview
import Playbook
import Rehearsal

/// How a junior did in a talk: check by check, with the lines that decided.
public struct ScoreDocument: Document {
  /// Its layouts are of this name.
  public static let layout = "score"

  /// A check; `met` is null where the supervisor should judge.
  struct CheckEntry: Sendable, Encodable {
    let id: Check
    let met: Bool?
    let turn: Int
    let line: String
    let why: String
    let better: String?
    let name: String
    let verdict: String
    let overrides: [CheckOverride]?
    /// The words as they are printed: the beginning of a long line, since the talk is beside it.
    let quote: String
    /// Whether nobody could say.
    let isLeft: Bool

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      try fields.encode(id, forKey: .id)
      try fields.encode(met, forKey: .met)
      try fields.encode(turn, forKey: .turn)
      try fields.encode(line, forKey: .line)
      try fields.encode(why, forKey: .why)
      try fields.encodeIfPresent(better, forKey: .better)
      try fields.encodeIfPresent(overrides, forKey: .overrides)
    }

    private enum CodingKeys: CodingKey { case id, met, turn, line, why, better, overrides }
  }

  /// A penalty.
  struct PenaltyEntry: Sendable, Encodable {
    let id: Penalty
    let turn: Int
    let line: String
    let why: String
    let better: String?
    let name: String
    /// The words as they are printed: the beginning of a long line, since the talk is beside it.
    let quote: String

    private enum CodingKeys: CodingKey { case id, turn, line, why, better }
  }

  /// How the counts stand to each other; null where nothing was counted.
  struct Ratios: Sendable, Encodable {
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

  let schema = 1
  let checks: [CheckEntry]
  let penalties: [PenaltyEntry]
  let counts: Counts
  let ratios: Ratios
  let score: Int?
  /// What it is by the verdicts of the reviews; nil if that is the same.
  let reviewedScore: Int?
  /// The checks by what became of them, for print: those that the scorer decided, and those that a
  /// reviewer did.
  let met, missed, judged: [CheckEntry]
  let hasMet, hasMissed, hasJudged, hasPenalties: Bool
  /// The names of the checks that nobody has judged; nil if there are none.
  let left: String?
  /// How many checks were met and how many could be judged, by the scorer and after the reviews.
  let metCount, judgedCount, reviewedMetCount, reviewedCount: Int
  let reflectionsInWords: String?
  var headings = Headings.own

  /// Puts a score into a document, with what reviewers put in place of verdicts; what is hidden of a
  /// rehearsal is hidden here as well.
  init(
    _ result: ConversationScore, in playbook: Playbook, reviews: [Review] = [],
    hiding hidden: HiddenWords?
  ) {
    let overrides = CheckOverride.all(in: reviews, of: result.checks, playbook)
    let feedback = playbook.scoringFeedback
    func told(_ better: String?) -> String? { better.map { hidden?.told($0) ?? $0 } }
    checks = result.checks.map {
      let line = hidden?.words ?? $0.line.words
      return CheckEntry(
        id: $0.check, met: $0.isMet, turn: $0.line.turn, line: line, why: $0.why,
        better: told($0.better), name: feedback?.checks[$0.check]?.name ?? $0.check.rawValue,
        verdict: playbook.lines.text(.verdict(on: $0.isMet)), overrides: overrides[$0.check],
        quote: line.beginning(), isLeft: $0.isMet == nil)
    }
    penalties = result.penalties.map {
      let line = hidden?.words ?? $0.line.words
      return PenaltyEntry(
        id: $0.penalty, turn: $0.line.turn, line: line, why: $0.why, better: told($0.better),
        name: feedback?.penalties[$0.penalty]?.name ?? $0.penalty.rawValue, quote: line.beginning())
    }
    counts = result.counts
    ratios = Ratios(
      reflectionsToQuestions: result.counts.reflectionsToQuestions,
      complexReflections: result.counts.complexShare)
    score = result.score
    let verdicts = result.checks.compactMap { check in
      reviews.reduce(check.isMet) { $1.verdict(on: check.check.rawValue, scorer: $0) }
    }
    (reviewedMetCount, reviewedCount) = (verdicts.count { $0 }, verdicts.count)
    let reviewed = ConversationScore.points(
      met: reviewedMetCount, of: reviewedCount,
      kindsOfPenalty: Set(result.penalties.map(\.penalty)).count)
    reviewedScore = reviewed == result.score ? nil : reviewed
    met = checks.filter { $0.met == true }
    missed = checks.filter { $0.met == false }
    judged = checks.filter { $0.met == nil && $0.overrides != nil }
    let open = checks.filter { $0.met == nil && $0.overrides == nil }.map(\.name)
    left = open.isEmpty ? nil : open.joined(separator: "; ")
    (hasMet, hasMissed, hasJudged) = (!met.isEmpty, !missed.isEmpty, !judged.isEmpty)
    hasPenalties = !penalties.isEmpty
    (metCount, judgedCount) = (met.count, met.count + missed.count)
    reflectionsInWords = result.counts.reflectionsToQuestions.map { ratio in
      let tenths = Int((ratio * 10).rounded())
      return "\(tenths / 10).\(tenths % 10)"
    }
  }

  /// Puts a score into a document.
  public init(_ result: ConversationScore, in playbook: Playbook) {
    self.init(result, in: playbook, hiding: nil)
  }

  /// The same as a part of another document.
  var within: Self {
    var copy = self
    copy.headings = .within
    return copy
  }

  /// Every check and penalty.
  public var table: CsvTable {
    CsvTable(
      header: ["id", "kind", "met", "turn", "line", "why", "better"],
      rows: checks.map { check in
        [
          .text(check.id.rawValue), .text("check"), .text(check.met.map { "\($0)" } ?? ""),
          .number(Double(check.turn)), .text(check.line), .text(check.why),
          .text(check.better ?? ""),
        ]
      }
        + penalties.map { penalty in
          [
            .text(penalty.id.rawValue), .text("penalty"), .text(""),
            .number(Double(penalty.turn)), .text(penalty.line), .text(penalty.why),
            .text(penalty.better ?? ""),
          ]
        })
  }

  /// Writes what programs read; what is for print is left out.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(schema, forKey: .schema)
    try fields.encode(checks, forKey: .checks)
    try fields.encode(penalties, forKey: .penalties)
    try fields.encode(counts, forKey: .counts)
    try fields.encode(ratios, forKey: .ratios)
    try fields.encode(score, forKey: .score)
    try fields.encodeIfPresent(reviewedScore, forKey: .reviewedScore)
  }

  private enum CodingKeys: String, CodingKey {
    case schema, checks, penalties, counts, ratios, score
    case reviewedScore = "reviewed-score"
  }
}

extension LineID {
  /// The word for a check that is met, missed, or left to the supervisor.
  static func verdict(on check: Bool?) -> LineID {
    switch check {
    case true?: .checkMet
    case false?: .checkMissed
    case nil: .checkLeft
    }
  }
}
