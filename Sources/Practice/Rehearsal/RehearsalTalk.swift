import Belief
import Interview
import Playbook
import Rehearsal

/// A rehearsal as it is held: what was typed goes in, and what is to be shown and kept comes out.
///
/// `receive` is total, as that of an interview is.
public struct RehearsalTalk: Sendable {
  /// The content.
  public let playbook: Playbook
  /// What the events add up to.
  public private(set) var record: RehearsalRecord
  /// What to type to take it up again, told when it is paused.
  public let resumeCommand: String

  var effects: [Effect] = []

  /// The most characters of a turn that the executive listens to.
  public static let longestTurn = 4_000

  /// Creates a talk that begins with `opened`, or goes on with `resumed` if the record has turns.
  public init(_ record: RehearsalRecord, playbook: Playbook, resumeCommand: String = "suasor") {
    self.record = record
    self.playbook = playbook
    self.resumeCommand = resumeCommand
  }

  /// The way that is being played.
  public var encounter: Encounter { record.encounter }

  /// How the junior does in the way that is being played.
  public var score: ConversationScore { record.score(of: encounter) }

  /// What the executive is called.
  public var alias: String {
    guard let typed = record.staging.alias else { return playbook.lines.text(.theExecutive) }
    let line = typed.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(60) + "…" : line
  }

  /// Takes one input and says what is to be done about it, in order; the effects end with `ask` or
  /// `leave`, except after `performed`.
  public mutating func receive(_ input: Input) -> [Effect] {
    effects = []
    switch input {
    case .opened(let today): open(today)
    case .resumed(let today): takeUp(today)
    case .typed(let text): read(text)
    case .interrupted:
      say(.interrupted, tone: .quiet)
      ask()
    case .ended(let ending): leave(ending)
    case .performed: break
    case .checkedIn, .planned: ask()
    }
    defer { effects = [] }
    return effects
  }

  // MARK: Beginning and ending

  private mutating func open(_ today: Day) {
    keep(.opened(playbook: playbook.digest, today: today))
    keep(.staged(scene: record.staging))
    keep(.replied(lines: encounter.opening.lines, text: encounter.opening.text))
    introduce()
    show(encounter.opening)
    ask(explaining: true)
  }

  private mutating func introduce() {
    let staging = record.staging
    say(.rehearsalIntro)
    let barriers = staging.barriers.compactMap { playbook.card($0)?.name.lowercased() }
    say(
      .rehearsalScene,
      [
        "level": playbook.card(staging.level)?.name.lowercased() ?? staging.level.rawValue,
        "barriers": barriers.isEmpty
          ? playbook.lines.text(.rehearsalNoBarriers) : barriers.joined(separator: ", "),
        "difficulty": staging.difficulty.rawValue,
      ], tone: .quiet)
    if !staging.manner.isEmpty {
      say(
        .rehearsalManner, ["manner": staging.manner.map(\.rawValue).joined(separator: ", ")],
        tone: .quiet)
    }
    if let goal = staging.goal { say(.rehearsalGoal, ["goal": goal], tone: .quiet) }
    say(.rehearsalRepeat, ["seed": "\(staging.seed)"], tone: .quiet)
  }

  private mutating func takeUp(_ today: Day) {
    let changed = record.playbookDigest != playbook.digest
    keep(.resumed(playbook: playbook.digest, today: today))
    if changed { say(.contentChanged, tone: .alert) }
    introduce()
    say(.rehearsalBack, ["number": "\(encounter.exchanges.count + 1)"])
    show(encounter.lastReply)
    ask(explaining: true)
  }

  private mutating func leave(_ ending: Input.Ending) {
    let isOver = encounter.outcome != nil
    if ending != .hangUp {
      if isOver {
        say(.rehearsalFinished)
      } else {
        say(.rehearsalPaused, ["command": resumeCommand])
      }
    }
    depart(finished: isOver)
  }

  private mutating func depart(finished: Bool) {
    keep(.left(finished: finished))
    effects.append(.leave(finished: finished))
  }

  // MARK: Reading a line

  private mutating func read(_ text: String) {
    if let command = RehearsalCommand(text) {
      keep(.typed(text: text))
      obey(command)
    } else if encounter.outcome != nil {
      keep(.typed(text: text))
      if text.allSatisfy(\.isWhitespace) {
        stop()
      } else {
        ask()
      }
    } else {
      speak(text)
    }
  }

  private mutating func speak(_ text: String) {
    let words = String(text.prefix(Self.longestTurn))
    keep(.spoke(words: words))
    guard let exchange = record.receive(words) else { return ask() }
    keep(.replied(lines: exchange.reply.lines, text: exchange.reply.text))
    if words.count < text.count {
      say(.rehearsalCut, ["count": "\(Self.longestTurn)"], tone: .quiet)
    }
    show(exchange.reply)
    if exchange.outcome != nil { review() }
    ask()
  }

  private mutating func obey(_ command: RehearsalCommand) {
    switch command {
    case .hint:
      say(.rehearsalHint, ["hint": encounter.hint], tone: .quiet)
      ask()
    case .again(let turn): again(turn)
    case .stop:
      if encounter.outcome == nil { review() }
      stop()
    case .help:
      help()
      ask()
    case .quit: leave(.endOfInput)
    case .unknown(let typed):
      say(.commandUnknown, ["typed": typed], tone: .quiet)
      ask()
    }
  }

  private mutating func stop() {
    say(.rehearsalFinished)
    depart(finished: true)
  }

  private mutating func again(_ turn: Int?) {
    let count = encounter.exchanges.count
    if count == 0 {
      say(.rehearsalNoTurn, tone: .quiet)
    } else if let turn, (1...count).contains(turn) {
      keep(.forked(turn: turn))
      record.fork(from: turn)
      say(.rehearsalForked, ["number": "\(turn)"])
      show(encounter.lastReply)
    } else {
      say(.rehearsalWhichTurn, ["count": "\(count)"], tone: .quiet)
    }
    ask()
  }

  private mutating func help() {
    say(.rehearsalHelpIntro)
    for name in RehearsalCommand.Name.allCases {
      say(name.line, ["command": "/" + name.rawValue + name.argument], tone: .item)
    }
  }

  // MARK: What every part uses

  /// What came of it: the decision, how trust and patience moved, and what moved them most.
  private mutating func review() {
    let outcome = encounter.outcome?.line ?? .rehearsalUndecided
    say(.rehearsalEnded, ["outcome": playbook.lines.text(outcome)], tone: .heading)
    guard !encounter.exchanges.isEmpty else { return }
    effects.append(.present(.course))
    keep(.shown(document: Presentation.course.rawValue))
    let moments = encounter.moments(3)
    if !moments.isEmpty { say(.rehearsalMovedMost) }
    for moment in moments {
      say(
        .rehearsalMoment,
        [
          "number": "\(moment.turn)", "trust": moment.movement.trust.signed,
          "patience": moment.movement.patience.signed, "why": moment.rule.why,
        ], tone: .item)
    }
    effects.append(.present(.score))
    keep(.shown(document: Presentation.score.rawValue))
  }

  /// Keeps an event.
  private mutating func keep(_ event: Event) { effects.append(.record(event)) }

  private mutating func say(
    _ line: LineID, _ values: [String: String] = [:], tone: Interview.Utterance.Tone = .plain
  ) {
    let text = spoken(line, values)
    effects.append(.say(Interview.Utterance(line: line, text: text, tone: tone)))
    keep(.said(line: line.rawValue, text: text))
  }

  /// Shows what the executive says; it is kept as an event of its own.
  private mutating func show(_ reply: ExecutiveReply) {
    let speaker = alias.prefix(1).uppercased() + alias.dropFirst()
    let text = spoken(.rehearsalSays, ["speaker": speaker, "words": reply.text])
    effects.append(.say(Interview.Utterance(line: .rehearsalSays, text: text, tone: .plain)))
  }

  private mutating func ask(explaining: Bool = false) {
    let line: LineID =
      if encounter.outcome != nil {
        .rehearsalOver
      } else if explaining {
        .rehearsalTurnFirst
      } else {
        .rehearsalTurn
      }
    effects.append(
      .ask(
        Prompt(
          id: line.rawValue,
          text: spoken(line, ["number": "\(encounter.exchanges.count + 1)"]),
          hint: explaining ? spoken(.rehearsalTurnHow, [:]) : "")))
  }

  private func spoken(_ line: LineID, _ values: [String: String]) -> String {
    playbook.lines.text(line, values.merging(["alias": alias]) { given, _ in given })
  }
}

extension Int {
  /// The number with its sign, also if it is positive.
  fileprivate var signed: String { self > 0 ? "+\(self)" : "\(self)" }
}
