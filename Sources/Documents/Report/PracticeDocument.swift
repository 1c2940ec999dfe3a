import Playbook

/// A rehearsal as a report has it: the whole talk folded up into how it went.
struct PracticeDocument: Sendable, Encodable {
  /// One way of playing it.
  struct Way: Sendable, Encodable {
    let number: Int
    let from: Int?
    let turns: Int
    let outcome: String?
    let score, reviewedScore: Int?
    let met, missed, left: [Check]
    let penalties: [Penalty]
    let overrides: [Override]
    let comments: [Comment]
    let outcomeWords: String
    let metNames, missedNames, leftNames, penaltyNames: String?
    let isOneOfSeveral: Bool

    enum CodingKeys: String, CodingKey {
      case number, from, turns, outcome, score, met, missed, left, penalties, overrides, comments
      case reviewedScore = "reviewed_score"
    }
  }

  /// A verdict that a reviewer replaced.
  struct Override: Sendable, Encodable {
    let check: Check
    let met: Bool
    let author, day: String
    let reason: String?
    let name, verdict, dayInWords: String

    enum CodingKeys: CodingKey { case check, met, author, day, reason }
  }

  /// A comment with the beginning of its line.
  struct Comment: Sendable, Encodable {
    let turn: Int
    let quote: String
    let author, day: String
    let words: String
    let dayInWords: String
    let isOpening: Bool

    enum CodingKeys: CodingKey { case turn, quote, author, day, words }
  }

  let id, began, ended: String
  let finished: Bool
  let trainee: String?
  let level, levelName, difficulty: String
  let ways: [Way]

  enum CodingKeys: CodingKey { case id, began, ended, finished, trainee, level, difficulty, ways }

  /// Folds up a rehearsal.
  init(_ rehearsal: RehearsalDocument) {
    id = rehearsal.id
    began = rehearsal.began
    ended = rehearsal.ended
    finished = rehearsal.finished
    trainee = rehearsal.trainee
    level = rehearsal.level
    levelName = rehearsal.levelName
    difficulty = rehearsal.difficulty
    ways = rehearsal.ways.map { Way($0, isOneOfSeveral: rehearsal.hasWays) }
  }
}

extension PracticeDocument.Way {
  init(_ way: RehearsalDocument.Way, isOneOfSeveral: Bool) {
    func names(_ checks: [ScoreDocument.CheckEntry]) -> String? {
      checks.isEmpty ? nil : checks.map { $0.name.lowercased() }.joined(separator: "; ")
    }
    let result = way.score
    number = way.number
    from = way.from
    turns = way.turns.count
    outcome = way.outcome
    outcomeWords = way.outcomeWords
    score = result.score
    reviewedScore = result.reviewedScore
    met = result.met.map(\.id)
    missed = result.missed.map(\.id)
    left = result.checks.filter { $0.met == nil }.map(\.id)
    (metNames, missedNames) = (names(result.met), names(result.missed))
    leftNames = result.left?.lowercased()
    var kinds: [Penalty: String] = [:]
    for penalty in result.penalties { kinds[penalty.id] = penalty.name.lowercased() }
    penalties = Penalty.allCases.filter { kinds[$0] != nil }
    penaltyNames =
      penalties.isEmpty ? nil : penalties.compactMap { kinds[$0] }.joined(separator: "; ")
    overrides = result.checks.flatMap { check in
      (check.overrides ?? []).map {
        PracticeDocument.Override(
          check: check.id, met: $0.met, author: $0.author, day: $0.day, reason: $0.reason,
          name: check.name, verdict: $0.verdict.lowercased(), dayInWords: $0.dayInWords)
      }
    }
    comments = PracticeDocument.Comment.all(in: way)
    self.isOneOfSeveral = isOneOfSeveral
  }
}

extension PracticeDocument.Comment {
  /// What reviewers said of the lines of a way, in order.
  static func all(in way: RehearsalDocument.Way) -> [Self] {
    func comments(_ notes: [ReviewNote]?, on words: String, turn: Int) -> [Self] {
      (notes ?? []).map {
        Self(
          turn: turn, quote: ReviewDocument.quote([words]), author: $0.author, day: $0.day,
          words: $0.words, dayInWords: $0.dayInWords, isOpening: turn == 0)
      }
    }
    return comments(way.openingComments, on: way.opening, turn: 0)
      + way.turns.flatMap {
        comments($0.comments, on: $0.words, turn: $0.number)
          + comments($0.replyComments, on: $0.reply, turn: $0.number)
      }
  }
}
