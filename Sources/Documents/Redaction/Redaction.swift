import Interview
import Playbook

/// A session's events without what tells of whom it was about, and without anything in own words.
///
/// Documents made from them cannot tell what the events no longer hold.
struct Redaction {
  /// The events, as many as there were.
  let events: [Event]

  /// Redacts the events of one session.
  init(of events: [Event], in playbook: Playbook) {
    let placeholders = Placeholders(playbook)
    var spoken = SpokenWords(playbook, called: Self.names(in: events, playbook), placeholders)
    let before = Conversation(playbook: playbook, replaying: events)
    var redacted: [Event] = events.map { event in
      switch event {
      case .answered(let question, let answer):
        .answered(question: question, answer: placeholders.redacted(answer, to: question))
      case .proposed(let question, let options, _, let isFaint):
        .proposed(
          question: question,
          options: placeholders.identifying.contains(question) ? [] : options,
          words: placeholders.words, isFaint: isFaint)
      case .declined: .declined(words: placeholders.words)
      case .heard(let findings): .heard(findings: findings.map(placeholders.redacted))
      case .amended(let place, let finding):
        .amended(place: place, finding: placeholders.redacted(finding))
      case .noted: .noted(words: placeholders.words)
      case .staged(let scene): .staged(scene: placeholders.redacted(scene))
      case .spoke: .spoke(words: placeholders.words)
      case .coached: .coached(trainee: nil)
      case .review(let happened): .review(event: placeholders.redacted(happened))
      case .opened, .resumed, .passed, .attributed, .undone, .turned, .returned, .struck, .restored,
        .accepted,
        .probed, .explained, .hadEnough, .confirmed, .disputed, .stepDropped, .stepSwapped,
        .stepPutOff, .objectionHeard, .typed, .said, .shown, .planned, .checkedIn,
        .verified, .replied, .forked, .left:
        event
      }
    }
    let after = Conversation(playbook: playbook, replaying: redacted)
    for (old, new) in zip(events, redacted) {
      guard case .answered(let id, let was) = old, case .answered(_, let now) = new,
        let question = playbook[question: id]
      else { continue }
      spoken.add(answer: was, before, as: now, after, to: question)
    }
    for (position, event) in redacted.enumerated() {
      switch event {
      case .said(let line, let text):
        redacted[position] = .said(line: line, text: spoken.redacted(text, line: line))
      case .typed(let text):
        let following = events[(position + 1)...].prefix { !$0.isTyped }
        let typed = TypedLine(text, followedBy: following, in: playbook)
        redacted[position] = .typed(text: typed.redacted(placeholders))
      case .opened, .resumed, .answered, .passed, .attributed, .undone, .turned, .returned,
        .proposed, .declined, .heard, .struck, .restored, .amended, .accepted, .probed, .explained,
        .noted,
        .hadEnough, .confirmed, .disputed, .stepDropped, .stepSwapped, .stepPutOff,
        .objectionHeard, .coached, .review, .shown, .planned, .checkedIn, .verified, .staged,
        .spoke, .replied, .forked, .left:
        break
      }
    }
    self.events = redacted
  }

  /// All that the executive was called in the course of the session.
  private static func names(in events: [Event], _ playbook: Playbook) -> Set<String> {
    var names: Set = [playbook.lines.text(.theExecutive)]
    for answer in events.flatMap(aliases) {
      let ledger = Ledger(
        replaying: [.answered(question: QuestionPurpose.alias.rawValue, answer: answer)])
      names.insert(Standing(ledger, in: playbook).alias(in: playbook))
    }
    return names
  }
}

/// The answers of an event to what the executive is to be called.
private func aliases(_ event: Event) -> [Answer] {
  let alias = QuestionPurpose.alias.rawValue
  return switch event {
  case .answered(alias, let answer): [answer]
  case .heard(let findings): findings.filter { $0.question == alias }.map(\.answer)
  case .amended(_, let finding): finding.question == alias ? [finding.answer] : []
  case .opened, .resumed, .answered, .passed, .attributed, .undone, .turned, .returned, .proposed,
    .declined, .struck, .restored, .accepted, .probed, .explained, .noted, .hadEnough, .confirmed,
    .disputed,
    .stepDropped, .stepSwapped, .stepPutOff, .objectionHeard, .coached, .review, .typed, .said,
    .shown, .planned, .checkedIn, .verified, .staged, .spoke, .replied, .forked, .left:
    []
  }
}

extension Event {
  /// Whether the practitioner typed something.
  fileprivate var isTyped: Bool {
    if case .typed = self { true } else { false }
  }
}

extension SpokenWords {
  /// Adds an answer as it was said, with and without the words in which it was given.
  fileprivate mutating func add(
    answer was: Answer, _ before: Conversation, as now: Answer, _ after: Conversation,
    to question: Question
  ) {
    let said = before.describe(was, to: question)
    let told = after.describe(now, to: question)
    add(said, told)
    guard let words = was.words, let replacement = now.words else { return }
    let lines = before.playbook.lines
    add(
      said + " " + lines.text(.ownWords, ["words": words]),
      told + " " + lines.text(.ownWords, ["words": replacement]))
  }
}
