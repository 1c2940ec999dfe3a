import Belief
import Playbook

/// One interview about one executive, as a value.
///
/// `receive` is total: every input has an answer in every state. What was said is only ever added to,
/// as events; everything else is derived, so that a session resumed is the session replayed, and a
/// correction leaves no trace of what it corrected but the record that it was made.
public struct Conversation: Sendable {
  /// The content.
  public let playbook: Playbook
  /// What to type to take the conversation up again, told when it is paused.
  public let resumeCommand: String
  /// What to type to tell later what became of the plan, told when the plan is given.
  public let checkInCommand: String
  /// Who is to be coached from now on, if anybody is.
  let trainee: Trainee?
  /// What the events add up to.
  public private(set) var ledger: Ledger
  /// What the answers amount to.
  public private(set) var standing: Standing
  /// What comes next.
  public private(set) var agenda: Agenda
  /// Why the questions chosen by gain stopped, if they did.
  public private(set) var stopped: StoppingRule.Reason?

  var effects: [Effect] = []
  /// Reads what is typed.
  public let reader: ReplyReader
  /// Who plans, if anybody does.
  let planMaker: PlanMaker?

  /// Creates a conversation from the events of its past; none for a new one.
  ///
  /// Conversations about one playbook can share a `reader`, which learns but once. `planMaker`
  /// plans, so that a correction can tell what it changes in the plan.
  public init(
    playbook: Playbook, replaying events: some Sequence<Event> = [],
    resumeCommand: String = "suasor", checkInCommand: String = "suasor check-in",
    reader: ReplyReader? = nil, planMaker: PlanMaker? = nil, coaching trainee: Trainee? = nil
  ) {
    self.playbook = playbook
    self.resumeCommand = resumeCommand
    self.checkInCommand = checkInCommand
    self.reader = reader ?? ReplyReader(playbook)
    self.planMaker = planMaker
    self.trainee = trainee
    ledger = Ledger(replaying: events)
    standing = Standing(ledger, in: playbook)
    (agenda, stopped) = Agenda.next(ledger, standing, in: playbook)
  }

  /// The verdict as things stand.
  public var assessment: Assessment { Assessment(standing, in: playbook) }

  /// What the executive is called.
  public var alias: String { standing.alias(in: playbook) }

  /// Takes one input and says what is to be done about it, in order.
  ///
  /// The effects end with `ask` or `leave`, except after `performed` and `planned`.
  public mutating func receive(_ input: Input) -> [Effect] {
    effects = []
    switch input {
    case .opened(let today):
      record(.opened(playbook: playbook.digest, today: today))
      greet()
      beginCoaching()
      ask()
    case .resumed(let today):
      takeUp(today)
      ask()
    case .checkedIn(let today):
      checkIn(today)
      ask()
    case .planned(let steps): record(.planned(steps: steps))
    case .typed(let text):
      record(.typed(text: text))
      read(text)
    case .interrupted:
      say(.interrupted, tone: .quiet)
      ask(repeating: true)
    case .ended(let ending):
      leave(ending)
    case .performed(let outcome):
      report(outcome)
    }
    defer { effects = [] }
    return effects
  }

  // MARK: What every part of the conversation uses

  /// Keeps an event and derives everything anew.
  mutating func record(_ event: Event) {
    ledger.apply(event)
    effects.append(.record(event))
    switch event {
    case .typed, .said, .shown, .left, .noted, .planned, .verified, .review, .staged, .spoke,
      .replied, .forked:
      break
    case .opened, .checkedIn, .resumed, .answered, .passed, .attributed, .undone, .turned,
      .returned, .proposed, .declined, .heard, .struck, .restored, .amended, .accepted, .probed,
      .explained,
      .hadEnough, .confirmed, .disputed, .stepDropped, .stepSwapped, .stepPutOff, .objectionHeard,
      .coached:
      standing = Standing(ledger, in: playbook)
      (agenda, stopped) = Agenda.next(ledger, standing, in: playbook)
    }
  }

  /// Says a line.
  mutating func say(_ line: LineID, _ values: [String: String] = [:], tone: Utterance.Tone = .plain)
  {
    let text = line.spoken(in: playbook, values, alias: alias)
    effects.append(.say(Utterance(line: line, text: text, tone: tone)))
    effects.append(.record(.said(line: line.rawValue, text: text)))
  }

  /// Shows a picture or document.
  mutating func present(_ presentation: Presentation) {
    effects.append(.present(presentation))
    record(.shown(document: presentation.rawValue))
  }

  private mutating func greet() {
    say(.welcome)
    say(.privacy)
    say(.howToAnswer)
  }

  mutating func takeUp(_ today: Day) {
    let changed = ledger.playbook != playbook.digest
    record(.resumed(playbook: playbook.digest, today: today))
    say(.welcomeBack, ["count": "\(standing.given.count)"])
    beginCoaching()
    tellNewContent(if: changed)
  }

  /// Says which answers the present playbook cannot count, if it is another than before.
  mutating func tellNewContent(if changed: Bool) {
    if changed {
      say(.contentChanged, tone: .alert)
      for id in standing.lost {
        say(.answerLost, ["question": playbook[question: id]?.short ?? id], tone: .item)
      }
    }
  }

  private mutating func leave(_ ending: Input.Ending) {
    if ending == .hangUp {
      record(.left(finished: agenda == .advising))
      effects.append(.leave(finished: agenda == .advising))
    } else {
      finish()
    }
  }

  private mutating func report(_ outcome: Input.Outcome) {
    switch outcome {
    case .written(let path): say(.written, ["file": path])
    case .fileExists(let path): say(.fileExists, ["file": path], tone: .alert)
    case .notWritten(let path, let reason):
      say(.notWritten, ["file": path, "reason": reason], tone: .alert)
    case .composedNothing: say(.composedNothing, tone: .quiet)
    case .notComposed(let reason): say(.notComposed, ["reason": reason], tone: .alert)
    }
    ask(repeating: true)
  }
}

extension LineID {
  /// The line's words with its values and the alias filled in.
  func spoken(in playbook: Playbook, _ values: [String: String], alias: String) -> String {
    playbook.lines.text(self, values.merging(["alias": alias]) { given, _ in given })
  }
}
