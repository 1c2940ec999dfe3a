import Belief

/// Something that happened in a conversation, past and final; a session is a list of these.
///
/// Events name content by stable id. They are stored as JSON: a case or label, once released, keeps
/// its name and meaning (`Event.schema` counts the changes).
public enum Event: Sendable, Equatable, Codable {
  /// The version of the form in which events are stored.
  public static let schema = 1

  /// The session began with the playbook of this digest, on this day.
  case opened(playbook: String, today: Day)
  /// The session was taken up again.
  case resumed(playbook: String, today: Day)
  /// A question was answered, for the first time or anew.
  case answered(question: String, answer: Answer)
  /// A question was passed over: not seen, or skipped.
  case passed(question: String)
  /// How an answer is known was told afterwards.
  case attributed(question: String, known: Known)
  /// The last answer was taken back.
  case undone
  /// An earlier question was taken up again.
  case turned(question: String)
  /// The words that awaited a yes were given up, or else the question taken up again.
  case returned
  /// Own words were heard as these options, the likeliest first, and await a yes; faint if that is hardly more
  /// than a guess.
  case proposed(question: String, options: [String], words: String, isFaint: Bool? = nil)
  /// The practitioner said that the words meant something else.
  case declined(words: String)
  /// Own words were heard as these answers, which await a yes, one by one or together.
  case heard(findings: [Finding])
  /// One of the answers heard was struck out, by its place in the list from 0 on.
  case struck(place: Int)
  /// What was struck out was put back, by its number on the list.
  case restored(number: Int)
  /// One of the answers heard was put right.
  case amended(place: Int, finding: Finding)
  /// What was left of the answers heard was taken.
  case accepted
  /// An answer was a surprise, and what lay behind it is asked.
  case probed(question: String)
  /// What lay behind a surprise: an option of the question that asks for it, and since when.
  case explained(question: String, cause: String, since: Day?)
  /// A remark was kept.
  case noted(words: String)
  /// The practitioner wants no more questions.
  case hadEnough
  /// The practitioner agreed with what was summed up.
  case confirmed
  /// The practitioner would put the executive at another level.
  case disputed(level: Level)
  /// A step of the plan was left out.
  case stepDropped(step: String)
  /// A step of the plan was left out, and another took its place.
  case stepSwapped(step: String, other: String)
  /// A step of the plan was put off to a day.
  case stepPutOff(step: String, until: Day)
  /// The executive was heard to say what this objection stands for.
  case objectionHeard(objection: String)
  /// The conversation is to teach, and this is who learns, if the store's owner said so.
  case coached(trainee: String?)
  /// Something happened while another session was reviewed.
  case review(event: ReviewEvent)
  /// The practitioner typed this.
  case typed(text: String)
  /// The assistant said this.
  case said(line: String, text: String)
  /// The assistant showed this document.
  case shown(document: String)
  /// The practitioner was given this plan.
  case planned(steps: [PlannedStep])
  /// A check-in began: from here on it is asked what became of the plan.
  case checkedIn(playbook: String, today: Day)
  /// The executive's true position became plain.
  case verified(level: Level, today: Day)
  /// A rehearsal was set up.
  case staged(scene: Staging)
  /// The trainee said this to the simulated executive.
  case spoke(words: String)
  /// The simulated executive said this, in these lines of the script.
  case replied(lines: [String], text: String)
  /// The rehearsal was taken up again as it stood before this turn, and what came after is kept aside.
  case forked(turn: Int)
  /// The session was paused or finished.
  case left(finished: Bool)
}

extension Event {
  /// Whether it sets up a rehearsal: a session with such an event is one.
  public var isStaging: Bool {
    if case .staged = self { true } else { false }
  }
}
