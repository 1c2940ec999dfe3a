import Belief
import Interview
import Playbook

/// Puts a marker into every field of an event that holds words of the practitioner's or of others, but for
/// the aim and the wish, which are there to be shown.
///
/// The switches have no default: a new case does not build before it is said here what of it is private.
struct PrivateMarkers {
  /// What the executive may read.
  static let shown: Set = [QuestionPurpose.aim.rawValue, QuestionPurpose.wanted.rawValue]

  let marker: String
  /// How many were planted.
  private(set) var planted = 0

  init(_ marker: String) { self.marker = marker }

  /// A new marker, so that each planting can be told from the others.
  mutating func next() -> String {
    planted += 1
    return "\(marker)\(planted)"
  }

  /// The event with a marker in each private field.
  mutating func plant(_ event: Event) -> Event {
    switch event {
    case .answered(let question, let answer):
      .answered(question: question, answer: plant(answer, to: question))
    case .proposed(let question, let options, _, let isFaint):
      .proposed(question: question, options: options, words: next(), isFaint: isFaint)
    case .declined: .declined(words: next())
    case .heard(let findings): .heard(findings: findings.map { plant($0) })
    case .amended(let place, let finding): .amended(place: place, finding: plant(finding))
    case .noted: .noted(words: next())
    case .coached: .coached(trainee: next())
    case .typed: .typed(text: next())
    case .said(let line, _): .said(line: line, text: next())
    case .review(let event): .review(event: plant(event))
    case .staged(let scene): .staged(scene: plant(scene))
    case .spoke: .spoke(words: next())
    case .replied(let lines, _): .replied(lines: lines, text: next())
    case .opened, .resumed, .passed, .attributed, .undone, .turned, .returned, .struck, .restored,
      .accepted,
      .probed, .explained, .hadEnough, .confirmed, .disputed, .stepDropped, .stepSwapped,
      .stepPutOff, .objectionHeard, .shown, .planned, .checkedIn, .verified, .left,
      .forked:
      event
    }
  }

  private mutating func plant(_ scene: Staging) -> Staging {
    var planted = scene
    planted.alias = next()
    planted.goal = next()
    planted.trainee = next()
    return planted
  }

  private mutating func plant(_ finding: Finding) -> Finding {
    Finding(question: finding.question, answer: plant(finding.answer, to: finding.question))
  }

  private mutating func plant(_ answer: Answer, to question: String) -> Answer {
    var planted = answer
    if answer.text != nil, !Self.shown.contains(question) { planted.text = "The \(next()), or so" }
    planted.words = next()
    return planted
  }

  private mutating func plant(_ event: ReviewEvent) -> ReviewEvent {
    switch event {
    case .opened(let session, _): .opened(session: session, by: next())
    case .commented(let place, _): .commented(at: place, words: next())
    case .overruled(let check, let met, _): .overruled(check: check, met: met, reason: next())
    case .turned, .judged, .upheld: event
    }
  }
}

extension PrivateMarkers {
  /// A session with an event of every case, and an answer to every question that asks for words.
  static func everything(after held: [Event], in playbook: Playbook) -> [Event] {
    let words = "words"
    let finding = Finding(
      question: QuestionPurpose.sorePoint.rawValue, answer: Answer(text: words, words: words))
    let texts: [Event] = playbook.questions.filter { $0.kind == .text }.map { question in
      let text =
        switch question.id {
        case QuestionPurpose.aim.rawValue: "fewer members lost"
        case QuestionPurpose.wanted.rawValue: "a trial on one channel"
        default: words
        }
      return .answered(question: question.id, answer: Answer(text: text))
    }
    let someday = Day(number: 20_635)
    let steps = ["risk-map-together", "small-pilot"].map {
      PlannedStep(tactic: $0, starts: someday, ends: someday.adding(days: 14))
    }
    return held + texts + [
      .coached(trainee: words),
      .answered(
        question: QuestionPurpose.ownLevel.rawValue,
        answer: Answer(options: ["opposed"], words: words)),
      .proposed(question: "story-told", options: [], words: words), .declined(words: words),
      .heard(findings: [finding, finding]), .struck(place: 0), .restored(number: 1),
      .amended(place: 0, finding: finding),
      .accepted, .noted(words: words), .probed(question: "last-question"),
      .explained(question: "last-question", cause: "bad-week", since: nil), .confirmed,
      .disputed(level: .opposed), .hadEnough, .planned(steps: steps),
      .stepDropped(step: "small-pilot"),
      .stepSwapped(step: "risk-map-together", other: "tone-guide"),
      .stepPutOff(step: "tone-guide", until: someday.adding(days: 60)),
      .objectionHeard(objection: "we-tried"), .verified(level: .blind, today: someday),
      .left(finished: true), .resumed(playbook: playbook.digest, today: someday),
      .checkedIn(playbook: playbook.digest, today: someday.adding(days: 40)),
      .answered(
        question: "step-fate.risk-map-together", answer: Answer(options: ["done"], words: words)),
      .answered(
        question: "step-signs.risk-map-together",
        answer: Answer(options: ["drew-back"], words: words)),
      .turned(question: "last-reason"), .returned,
      .attributed(question: "own-account", known: .told),
      .passed(question: "last-reason"), .undone, .typed(text: words), .said(line: "x", text: words),
      .shown(document: "scale"), .review(event: .opened(session: "k3m9tz", by: words)),
      .review(event: .turned(at: 3)), .review(event: .commented(at: 3, words: words)),
      .review(event: .judged(check: "reflects", met: true)),
      .review(event: .overruled(check: "reflects", met: false, reason: words)),
      .review(event: .upheld(check: "reflects")),
      .staged(scene: Staging(level: .opposed, seed: 1)), .spoke(words: words),
      .replied(lines: [], text: words), .forked(turn: 1), .confirmed,
    ]
  }
}
