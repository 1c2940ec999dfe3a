import Belief
import Interview
import Playbook
import Practice
import Rehearsal

/// How somebody gets on, for print.
public struct ProgressDocument: Document {
  /// Its layouts are of this name.
  public static let layout = "progress"

  /// One rehearsal.
  struct Rehearsed: Sendable, Encodable {
    let session, day: String
    let outcome: String?
    let score: Int?
  }

  /// One check over the rehearsals; a mark is null where nobody could say.
  struct CheckEntry: Sendable, Encodable {
    let id: Check
    let name: String
    let marks: [Bool?]
    let met, judged: Int
    /// The marks as words, for those who hear the page.
    let marksInWords: String
    let isJudged: Bool

    private enum CodingKeys: CodingKey { case id, name, marks, met, judged }
  }

  /// The own views of the level and the barriers beside the verdicts.
  struct Views: Sendable, Encodable {
    let agreement: AgreementFigures
    let sure, right: Double?
    let barriersSeen, barriersFound, barriersBesides: Int
    let calibration: [Calibration]
    let hasBarriers: Bool

    private enum CodingKeys: String, CodingKey {
      case agreement, sure, right
      case barriersSeen = "barriers-seen"
      case barriersFound = "barriers-found"
      case barriersBesides = "barriers-besides"
    }
  }

  /// How sure somebody was, and how often they were right, in whole percent.
  struct Calibration: Sendable {
    let sure, right: Int
  }

  /// What to practise.
  struct Next: Sendable, Encodable {
    let check: Check
    let name, because, command: String
    /// The command's words, so that a page breaks it between them.
    let words: [String]

    private enum CodingKeys: CodingKey { case check, name, because, command }
  }

  let schema = 1
  let trainee: String?
  let rehearsals: [Rehearsed]
  let checks: [CheckEntry]
  let views: Views
  let next: Next?
  let count: Int
  let hasRehearsals, isOne: Bool
  let latestDay: String
  let scoresInWords: String
  let picture: [String]

  private enum CodingKeys: CodingKey { case schema, trainee, rehearsals, checks, views, next }

  /// Puts somebody's progress into a document; `command` makes a line to type of a command's arguments.
  public init(
    _ progress: TraineeProgress, in playbook: Playbook, command: ([String]) -> String
  ) {
    func name(_ check: Check) -> String {
      playbook.scoringFeedback?.checks[check]?.name ?? check.rawValue
    }
    trainee = progress.trainee
    rehearsals = progress.records.map {
      Rehearsed(
        session: $0.session, day: $0.day.description, outcome: $0.outcome?.rawValue,
        score: $0.score)
    }
    checks = progress.checks.map { check in
      let words = check.marks.map { playbook.lines.text(.verdict(on: $0)).lowercased() }
      return CheckEntry(
        id: check.check, name: name(check.check), marks: check.marks, met: check.met,
        judged: check.judged, marksInWords: words.joined(separator: ", "),
        isJudged: check.judged > 0)
    }
    views = Views(progress.lessons)
    next = progress.next(in: playbook).map { next in
      let named = progress.trainee.map { ["--trainee", $0] } ?? []
      let typed = command(next.arguments + named)
      return Next(
        check: next.check, name: name(next.check), because: next.because, command: typed,
        words: typed.split(separator: " ").map(String.init))
    }
    count = rehearsals.count
    hasRehearsals = !rehearsals.isEmpty
    isOne = rehearsals.count == 1
    latestDay = progress.records.last?.day.inWords ?? ""
    scoresInWords = rehearsals.suffix(CheckProgress.window)
      .map { $0.score.map(String.init) ?? "–" }.joined(separator: ", ")
    picture = ProgressPicture(checks.map { ($0.name, $0.marks) }).lines
  }

  /// Every check of every rehearsal that the marks go back to.
  public var table: CsvTable {
    let recent = rehearsals.suffix(CheckProgress.window)
    return CsvTable(
      header: ["session", "day", "score"] + checks.map(\.id.rawValue),
      rows: recent.enumerated().map { place, rehearsal in
        [
          .text(rehearsal.session), .text(rehearsal.day),
          .optional(rehearsal.score.map(Double.init)),
        ]
          + checks.map { .optional($0.marks[place].map { $0 ? 1.0 : 0.0 }) }
      })
  }
}

extension ProgressDocument.Views {
  init(_ lessons: [Lesson]) {
    let told = Lesson.calibration(of: lessons)
    let barriers = Lesson.barriers(of: lessons)
    agreement = AgreementFigures(Lesson.agreement(of: lessons))
    sure = told?.sure
    right = told?.right
    (barriersSeen, barriersFound, barriersBesides) = (barriers.seen, barriers.of, barriers.besides)
    hasBarriers = barriers.of + barriers.besides > 0
    calibration =
      told.map { told in
        [
          ProgressDocument.Calibration(
            sure: Int((told.sure * 100).rounded()), right: Int((told.right * 100).rounded()))
        ]
      } ?? []
  }
}
