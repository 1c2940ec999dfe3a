import Belief
import Playbook
import Roadmap

/// A roadmap as it is printed: every value a text, for JSON and for the template.
public struct RoadmapDocument: Document {
  /// Its layouts are of this name.
  public static let layout = "roadmap"

  /// One step.
  public struct Step: Sendable, Encodable {
    let number: Int
    let id, title, stage, from, to: String
    let because: [String]
    let timing, notWhen, information, manner, ask: String
    let mannerParts: [String]
    let messenger: String?
    let desk: Bool
    let signs: [String]
    let ifNot, basis: String
    let starts, ends: String
    let startsInWords, endsInWords: String
    let startsInShort, endsInShort: String
    let effortHours: Double
    let hours: String
    let eases: [String]
    let easesInWords: String?
    let learns: [String]
    let cases: [Case]
    let hasCases: Bool

    enum CodingKeys: String, CodingKey {
      case id, title, stage, from, to, because, timing, information, manner, ask, signs, basis
      case starts, ends, eases, learns, cases, messenger, desk
      case notWhen = "not_when"
      case ifNot = "if_not"
      case effortHours = "effort_hours"
    }
  }

  /// One case with its limit.
  public struct Case: Sendable, Encodable {
    let id, title, organisation, years, done, outcome, lesson, caution, source: String
    let failure: Bool
  }

  /// A day that matters to the executive.
  struct Window: Sendable, Encodable {
    let name, day: String
  }

  /// A period in which nothing can be done.
  struct Blocked: Sendable, Encodable {
    let name, from, to: String
  }

  let schema = 1
  let alias: String
  let planned: String
  let plannedInWords: String
  let level, target: String
  let levelName, targetName: String
  let confidence: Double
  let percent: Int
  let wanted: String
  let stop: [String]
  let isStop: Bool
  let isThere: Bool
  let remarks: [String]
  let fork: ForkDocument?
  var ropes: RopesDocument?
  let calendarNote: String
  let steps: [Step]
  let firstStep: [Step]
  let windows: [Window]
  let blocked: [Blocked]
  let timeline: TimelinePicture?
  let redacted: Bool
  var headings = Headings.own

  /// The same as a part of another document.
  var within: Self {
    var copy = self
    copy.headings = .within
    copy.ropes?.headings = .within
    return copy
  }

  enum CodingKeys: String, CodingKey {
    case schema, alias, planned, level, target, confidence, wanted, stop, remarks, fork, steps,
      ropes
    case windows, blocked, redacted
  }

  /// Puts a roadmap into words, drawn against the executive's calendar.
  public init(
    _ roadmap: Roadmap, of situation: Situation, calendar: ExecutiveCalendar = ExecutiveCalendar(),
    in playbook: Playbook, redacted: Bool = false
  ) {
    self.redacted = redacted
    func name(_ level: Level) -> String {
      playbook.card(level)?.name.lowercased() ?? level.rawValue
    }
    alias = situation.names["alias"] ?? ""
    wanted = situation.names["wanted"] ?? ""
    planned = situation.today.description
    plannedInWords = situation.today.inWords
    level = roadmap.level.rawValue
    target = roadmap.target.rawValue
    levelName = name(roadmap.level)
    targetName = name(roadmap.target)
    confidence = situation.belief.confidence
    percent = min(99, Int((situation.belief.confidence * 100).rounded()))
    stop = roadmap.stop
    isStop = roadmap.isStop
    isThere = roadmap.level.reaches(roadmap.target)
    let titles = roadmap.steps.map(\.title)
    let wording = RemarkWording(
      playbook: playbook, alias: alias, titles: titles, level: roadmap.level, isThere: isThere)
    remarks = wording.texts(roadmap.remarks)
    let alias = alias
    fork = roadmap.fork.map { ForkDocument($0, titles: titles, alias: alias, in: playbook) }
    ropes = RopesPlan(roadmap, of: situation, in: playbook).map { RopesDocument($0, in: playbook) }
    calendarNote = roadmap.steps.isEmpty ? "" : playbook.lines.text(.calendarNote)
    steps = roadmap.steps.enumerated().map {
      Step($1, number: $0 + 1, planned: situation.today, playbook)
    }
    firstStep = Array(steps.prefix(1))
    windows = calendar.windows.map { Window(name: $0.name, day: $0.day.description) }
    blocked = calendar.blocked.map {
      Blocked(
        name: $0.name, from: $0.days.lowerBound.description, to: $0.days.upperBound.description)
    }
    timeline = TimelinePicture(
      planned: situation.today,
      steps: roadmap.steps.enumerated().map {
        TimelinePicture.Entry(
          number: $0 + 1, title: $1.title, starts: $1.starts, ends: $1.ends)
      }, calendar: calendar)
  }
}

extension RoadmapDocument.Step {
  init(_ step: Step, number: Int, planned: Day, _ playbook: Playbook) {
    self.number = number
    id = step.id
    title = step.title
    stage = step.stage.rawValue
    from = step.from.rawValue
    to = step.to.rawValue
    because = step.because
    timing = step.timing
    notWhen = step.notWhen
    information = step.information
    mannerParts = step.manner
    messenger = step.messenger
    desk = step.isDesk
    manner = step.manner.joined(separator: " ")
    ask = step.ask
    signs = step.signs
    ifNot = step.ifNot
    basis = step.basis
    starts = step.starts.description
    ends = step.ends.description
    startsInWords = step.starts.inWords
    endsInWords = step.ends.inWords
    startsInShort = step.starts.inShort(from: planned)
    endsInShort = step.ends.inShort(from: planned)
    effortHours = step.effortHours
    hours =
      step.effortHours == step.effortHours.rounded()
      ? "\(Int(step.effortHours))" : "\(step.effortHours)"
    eases = step.eases.map(\.rawValue)
    let names = step.eases.map { playbook.card($0)?.name.lowercased() ?? $0.rawValue }
    easesInWords = names.isEmpty ? nil : names.joined(separator: ", ")
    learns = step.learns.map(\.id)
    cases = step.cases.map(RoadmapDocument.Case.init)
    hasCases = !cases.isEmpty
  }
}

extension RoadmapDocument.Case {
  init(_ study: CaseStudy) {
    id = study.id
    title = study.title
    organisation = study.organisation
    years = study.years
    done = study.done
    outcome = study.outcome
    lesson = study.lesson
    caution = study.caution
    source = study.citation
    failure = study.isFailure
  }
}
