import Belief
import Foundation
import Interview
import Playbook
import Practice
import Rehearsal

/// A rehearsal as it is printed: how it was staged, and every way that it was played.
public struct RehearsalDocument: Document {
  /// Its layouts are of this name.
  public static let layout = "rehearsal"

  /// One turn.
  struct Line: Sendable, Encodable {
    let number: Int
    let words, reply: String
    let trust, patience: Int
    let met: [String]
    let penalties: [String]
    let comments, replyComments: [ReviewNote]?

    /// What reviewers said of either.
    var allComments: [ReviewNote] { (comments ?? []) + (replyComments ?? []) }

    enum CodingKeys: String, CodingKey {
      case number, words, reply, trust, patience, met, penalties, comments
      case replyComments = "reply_comments"
    }
  }

  /// One way of playing it.
  struct Way: Sendable, Encodable {
    let number: Int
    let from: Int?
    let opening: String
    let openingComments: [ReviewNote]?
    let turns: [Line]
    let outcome: String?
    let outcomeWords: String
    let course: [String]
    let isForked: Bool
    let score: ScoreDocument

    enum CodingKeys: String, CodingKey {
      case number, from, opening, turns, outcome, score
      case openingComments = "opening_comments"
    }
  }

  let schema = 1
  let id, alias: String
  /// The executive's name at the beginning of a sentence.
  let speaker: String
  let trainee, interview: String?
  let playbook: String
  let began, ended: String
  let finished: Bool
  let level: String
  let levelName: String
  let barriers: [String]
  let barrierNames: String
  let manner: [String]
  let sector, goal: String?
  let difficulty: String
  let seed: UInt64
  let ways: [Way]
  let hasWays: Bool
  let redacted: Bool

  enum CodingKeys: String, CodingKey {
    case schema, id, alias, trainee, interview, playbook, began, ended, finished, level, barriers
    case manner, sector, goal, difficulty, seed, ways, redacted
  }

  /// Puts a rehearsal into a document, with what reviewers said of it; times are told in `zone`.
  init(
    _ record: RehearsalRecord, id: String, events: [(at: Date, event: Event)],
    reviews: [Review], in playbook: Playbook, zone: TimeZone, redacted: Bool
  ) {
    let clock = Clock(zone: zone)
    let placeholders = Placeholders(playbook)
    let staging = redacted ? placeholders.redacted(record.staging) : record.staging
    self.id = id
    self.redacted = redacted
    alias = redacted ? placeholders.name : RehearsalTalk(record, playbook: playbook).alias
    speaker = alias.prefix(1).uppercased() + alias.dropFirst()
    trainee = staging.trainee?.asName
    interview = staging.interview
    self.playbook = record.playbookDigest
    began = events.first.map { clock.dayAndTime($0.at) } ?? ""
    ended = events.last.map { clock.dayAndTime($0.at) } ?? ""
    finished = events.last?.event == .left(finished: true)
    level = staging.level.rawValue
    levelName = playbook.card(staging.level)?.name.lowercased() ?? level
    barriers = staging.barriers.map(\.rawValue)
    barrierNames = staging.barriers.compactMap { playbook.card($0)?.name.lowercased() }
      .joined(separator: ", ")
    manner = staging.manner.map(\.rawValue)
    sector = staging.sector
    goal = staging.goal
    difficulty = staging.difficulty.rawValue
    seed = staging.seed
    let froms = [nil] + record.forks.map(Optional.some)
    let hidden =
      redacted ? HiddenWords(goal: record.staging.goal, words: placeholders.words) : nil
    let notes = RehearsalPlaces(events.map(\.event)).notes(of: reviews)
    ways = zip(record.ways, froms).enumerated().map { position, way in
      // A reviewer is asked about the way that was played last.
      let isLast = position == record.ways.count - 1
      let score = ScoreDocument(
        record.score(of: way.0), in: playbook, reviews: isLast ? reviews : [], hiding: hidden)
      return Way(
        way.0, score.within, notes, number: position + 1, from: way.1, hiding: hidden,
        in: playbook)
    }
    hasWays = ways.count > 1
  }

  /// Every turn of every way, after its opening.
  public var table: CsvTable {
    CsvTable(
      header: [
        "way", "turn", "words", "reply", "trust", "patience", "met", "penalties", "comments",
      ],
      rows: ways.flatMap(\.rows))
  }
}

extension RehearsalDocument.Way {
  /// The opening and the turns as rows of the table.
  fileprivate var rows: [[CsvTable.Cell]] {
    let opened: [CsvTable.Cell] = [
      .number(Double(number)), .number(0), .empty, .text(opening), .empty, .empty, .empty, .empty,
      openingComments.cell,
    ]
    return [opened]
      + turns.map { line in
        [
          .number(Double(number)), .number(Double(line.number)), .text(line.words),
          .text(line.reply), .number(Double(line.trust)), .number(Double(line.patience)),
          .lines(line.met), .lines(line.penalties), .lines(line.allComments.map(\.line)),
        ]
      }
  }

  init(
    _ encounter: Encounter, _ score: ScoreDocument,
    _ notes: [RehearsalPlaces.Spot: [ReviewNote]], number: Int, from: Int?,
    hiding hidden: HiddenWords?, in playbook: Playbook
  ) {
    func said(of turn: Int, reply isReply: Bool) -> [ReviewNote]? {
      notes[RehearsalPlaces.Spot(way: number, turn: turn, isReply: isReply)]
    }
    func told(_ reply: ExecutiveReply) -> String { hidden?.told(reply.text) ?? reply.text }
    self.score = score
    self.number = number
    self.from = from
    isForked = from != nil
    opening = told(encounter.opening)
    openingComments = said(of: 0, reply: true)
    turns = encounter.exchanges.map { exchange in
      RehearsalDocument.Line(
        number: exchange.number, words: hidden?.words ?? exchange.words,
        reply: told(exchange.reply),
        trust: exchange.disposition.trust, patience: exchange.disposition.patience,
        met: exchange.reading.met.map(\.rawValue),
        penalties: exchange.reading.penalties.map(\.penalty.rawValue),
        comments: said(of: exchange.number, reply: false),
        replyComments: said(of: exchange.number, reply: true))
    }
    outcome = encounter.outcome?.rawValue
    outcomeWords = playbook.lines.text(encounter.outcome?.line ?? .rehearsalUndecided)
    course = CoursePicture(encounter, in: playbook).lines(unicode: true)
  }
}
