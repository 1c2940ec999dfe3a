import Belief
import Foundation
import Interview
import Playbook

/// A conversation as it is printed: every line said by either side, the answers, the corrections, and
/// the outcome.
public struct TranscriptDocument: Document {
  /// Its layouts are of this name.
  public static let layout = "transcript"

  /// One line said.
  struct Entry: Sendable, Encodable {
    let at: String
    let who: String
    let line: String?
    let text: String
    let day, time: String
    let isYou: Bool
    /// The place of its event in the session, from 1.
    let place: Int
    /// What reviewers said of the line that ends here, and that line's number.
    var comments: [ReviewNote]?
    var commented: Int?

    enum CodingKeys: String, CodingKey { case at, who, line, text, comments }
  }

  /// One answer as it stands in the end.
  struct Given: Sendable, Encodable {
    let number: Int
    let question, short: String
    let options: [String]
    let answer: String
    let words: String?
    let known: String
    let counted: Bool
  }

  /// An answer that was changed or taken back.
  struct Correction: Sendable, Encodable {
    let at: String
    let question, short, before: String
    let after: String?
  }

  /// What came of it.
  struct Outcome: Sendable, Encodable {
    let level, levelName: String
    let confidence: Double
    let percent: Int
    let belief: [String: Double]
    let barriers: [String: Double]
    let scale: [String]
    let active: [String]
    let picture: BeliefPicture
    let activeInWords: String
    let hasActive: Bool
    let confirmed: Bool
    let ownLevel: String?

    enum CodingKeys: String, CodingKey {
      case level, confidence, belief, barriers, confirmed
      case ownLevel = "own_level"
    }
  }

  let schema = 1
  let id: String
  let alias: String
  let playbook: String
  let began, ended: String
  let finished: Bool
  let entries: [Entry]
  let answers: [Given]
  let corrections: [Correction]
  let notes: [String]
  let outcome: Outcome?
  let turns: [Turn]
  let hasAnswers, hasCorrections, hasNotes: Bool
  let redacted: Bool
  var headings = Headings.own

  /// The same as a part of another document.
  var within: Self {
    var copy = self
    copy.headings = .within
    return copy
  }

  enum CodingKeys: String, CodingKey {
    case schema, id, alias, playbook, began, ended, finished, entries, answers, corrections, notes
    case outcome, redacted
  }

  /// Puts a session into a document, with what reviewers said of it; times are told in `zone`.
  public init(
    id: String, events: [(at: Date, event: Event)], reviews: [Review] = [], in playbook: Playbook,
    zone: TimeZone, redacted: Bool = false
  ) {
    self.redacted = redacted
    let clock = Clock(zone: zone)
    let conversation = Conversation(playbook: playbook, replaying: events.map(\.event))
    let standing = conversation.standing
    self.id = id
    alias = conversation.alias
    self.playbook = conversation.ledger.playbook
    finished = conversation.ledger.isFinished
    began = events.first.map { clock.dayAndTime($0.at) } ?? ""
    ended = events.last.map { clock.dayAndTime($0.at) } ?? ""
    let entries = events.enumerated().compactMap {
      Entry($1.event, at: $1.at, place: $0 + 1, clock, playbook)
    }
    self.entries = Entry.commented(entries, ReviewNotes(reviews, of: events.map(\.event)))
    answers = standing.given.enumerated().map { Given($1, number: $0 + 1, conversation) }
    corrections = Correction.all(in: events, conversation, clock)
    notes = conversation.ledger.notes
    outcome = standing.evidence.isEmpty ? nil : Outcome(conversation)
    turns = Turn.all(in: self.entries)
    hasAnswers = !answers.isEmpty
    hasCorrections = !corrections.isEmpty
    hasNotes = !notes.isEmpty
  }
}

extension TranscriptDocument.Entry {
  init?(_ event: Event, at date: Date, place: Int, _ clock: Clock, _ playbook: Playbook) {
    self.place = place
    at = clock.stamp(date)
    day = clock.day(date)
    time = clock.time(date)
    switch event {
    case .typed(let text):
      who = "practitioner"
      line = nil
      self.text = text
      isYou = true
    case .said(let line, let text):
      who = "suasor"
      self.line = line
      self.text = text
      isYou = false
    case .shown(let document):
      who = "suasor"
      line = "shown"
      text = playbook.lines.text(Presentation(rawValue: document)?.shownLine ?? .shownScale)
      isYou = false
    case .opened, .resumed, .checkedIn, .answered, .passed, .attributed, .undone, .turned,
      .returned, .proposed, .declined, .heard, .struck, .restored, .amended, .accepted, .probed,
      .explained,
      .noted, .hadEnough, .confirmed, .disputed, .stepDropped, .stepSwapped, .stepPutOff,
      .objectionHeard, .planned, .verified, .coached, .review, .staged,
      .spoke, .replied, .forked, .left:
      return nil
    }
  }

  /// The entries, each with what was said of the line that ends with it.
  static func commented(_ entries: [Self], _ notes: ReviewNotes) -> [Self] {
    zip(entries, entries.dropFirst().map(\.place).map(Optional.some) + [nil]).map { entry, next in
      guard let line = notes.closing(entry.place, before: next) else { return entry }
      var commented = entry
      commented.comments = line.notes
      commented.commented = line.line.number
      return commented
    }
  }
}

extension TranscriptDocument.Given {
  init(_ given: Standing.Given, number: Int, _ conversation: Conversation) {
    self.number = number
    question = given.question.id
    short = given.question.short
    options = given.answer.options
    answer = conversation.describe(given.answer, to: given.question)
    words = given.answer.words
    known = given.answer.known.rawValue
    counted = given.question.isCounted
  }
}

extension TranscriptDocument.Correction {
  /// The answers that another replaced, and those that were taken back.
  static func all(
    in events: [(at: Date, event: Event)], _ conversation: Conversation, _ clock: Clock
  ) -> [Self] {
    var ledger = Ledger()
    var before: [String: Answer] = [:]
    var corrections: [Self] = []
    for (at, event) in events {
      let told = ledger.facts.count
      ledger.apply(event)
      // Only what adds a fact or takes one back can change an answer.
      if ledger.facts.count == told { continue }
      let after = ledger.answers
      for (id, old) in before.sorted(by: { $0.key < $1.key }) where after[id] != old {
        guard let question = conversation.playbook[question: id] else { continue }
        corrections.append(
          Self(
            at: clock.stamp(at), question: id, short: question.short,
            before: conversation.describe(old, to: question),
            after: after[id].map { conversation.describe($0, to: question) }))
      }
      before = after
    }
    return corrections
  }
}

extension TranscriptDocument.Outcome {
  init(_ conversation: Conversation) {
    let belief = conversation.standing.belief
    let playbook = conversation.playbook
    level = belief.level.rawValue
    levelName = playbook.card(belief.level)?.name.lowercased() ?? level
    confidence = belief.confidence
    percent = min(99, Int((belief.confidence * 100).rounded()))
    self.belief = Dictionary(
      uniqueKeysWithValues: Level.allCases.map { ($0.rawValue, belief.levels[$0]) })
    barriers = Dictionary(
      uniqueKeysWithValues: Barrier.allCases.map { ($0.rawValue, belief.probability($0)) })
    scale = ScalePicture(belief, target: conversation.standing.target, in: playbook)
      .lines(width: ScalePicture.printedWidth, unicode: true)
    active = belief.activeBarriers.map { playbook.card($0)?.name ?? $0.rawValue }
    activeInWords = active.map { $0.lowercased() }.joined(separator: ", ")
    hasActive = !active.isEmpty
    picture = BeliefPicture(belief, target: conversation.standing.target, in: playbook)
    confirmed = conversation.ledger.isConfirmed
    ownLevel = conversation.ledger.ownLevel?.rawValue
  }
}

extension Presentation {
  /// What a transcript says in place of the picture or document.
  var shownLine: LineID {
    switch self {
    case .scale: .shownScale
    case .overview: .shownOverview
    case .roadmap: .shownRoadmap
    case .ropes: .shownRopes
    case .brief: .shownBrief
    case .transcript: .shownTranscript
    case .trajectory: .shownTrajectory
    case .changes: .shownChanges
    case .course: .shownCourse
    case .score: .shownScore
    }
  }
}
