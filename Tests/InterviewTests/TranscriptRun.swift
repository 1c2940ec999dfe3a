import Belief
import Documents
import Foundation
import Interview
import Playbook

/// One transcript being held against the conversation that it describes.
struct TranscriptRun {
  /// What a transcript says and the conversation does not.
  struct Mismatch: Equatable, CustomStringConvertible {
    let line: Int
    let problem: String
    var description: String { "line \(line): \(problem)" }
  }

  private let mode: Sitting.Mode
  private var sitting: Sitting
  private var today = someday
  private var replies: [String: String] = [:]
  private var plan: [PlannedStep] = []
  private var trainee: Trainee?
  private var isStrict = false
  private var isOpen = false
  private var turn = Turn()
  private var line = 0
  private var mismatches: [Mismatch] = []

  /// What happened in answer to one input, and how far it has been mentioned.
  private struct Turn {
    var marks: [String] = []
    var texts: [String] = []
    var position = 0
    var mentioned: Set<Int> = []
  }

  private init(_ mode: Sitting.Mode) {
    self.mode = mode
    sitting = Sitting(mode)
  }

  /// Where a transcript and the conversation part.
  static func mismatches(_ transcript: Transcript, _ mode: Sitting.Mode) throws -> [Mismatch] {
    var run = TranscriptRun(mode)
    for line in transcript.lines {
      run.line = line.number
      try run.take(line.step)
    }
    try run.close()
    return run.mismatches
  }

  private mutating func take(_ step: Transcript.Step) throws {
    switch step {
    case .today(let day): today = day
    case .reply(let question, let text): replies[question] = text
    case .coach(let name):
      trainee = Trainee(name: name)
      if !isOpen { sitting = Sitting(mode, coaching: trainee) }
    case .strict: isStrict = true
    case .newRun:
      try close()
      self = TranscriptRun(mode, keeping: mismatches, line)
    case .typed(let text): try receive([.typed(text)])
    case .interrupt: try receive([.interrupted])
    case .end(let name):
      guard let ending = Input.Ending(rawValue: name) else { return miss("no such end: \(name)") }
      try receive([.ended(ending)])
    case .outcome(let kind, let path):
      let outcome: Input.Outcome =
        switch kind {
        case "wrote": .written(path: path)
        case "exists": .fileExists(path: path)
        case "composed" where path == "nothing": .composedNothing
        case "composed": .notComposed(reason: "the disk is full")
        default: .notWritten(path: path, reason: "the disk is full")
        }
      try receive([.performed(outcome)])
    case .resume(let day):
      try begin()
      sitting.replay(in: playbook, coaching: trainee)
      try receive([.resumed(today: day)])
    case .plan(let step):
      try begin()
      plan.append(step)
    case .planAsMade:
      try begin()
      plan = outline.steps.map {
        PlannedStep(tactic: $0.id, starts: $0.days.lowerBound, ends: $0.days.upperBound)
      }
    case .checkIn(let day):
      try begin()
      if !plan.isEmpty { try sitting.receive(.planned(plan)) }
      plan = []
      replies = [:]
      sitting.replay(in: playbook)
      try receive([.checkedIn(today: day)])
    case .until(let id): try proceed(until: id)
    case .expected, .absent, .words, .probability, .firstStep, .step:
      try begin()
      check(step)
    }
  }

  private init(_ mode: Sitting.Mode, keeping mismatches: [Mismatch], _ line: Int) {
    self.init(mode)
    self.mismatches = mismatches
    self.line = line
  }

  // MARK: Inputs

  private mutating func begin() throws {
    if isOpen { return }
    isOpen = true
    turn = Turn()
    add(try sitting.receive(.opened(today: today)))
  }

  private mutating func receive(_ inputs: [Input]) throws {
    try begin()
    endTurn()
    for input in inputs { add(try sitting.receive(input)) }
  }

  private mutating func proceed(until id: String) throws {
    try begin()
    endTurn()
    for _ in 0..<120 {
      guard let prompt = sitting.prompt, prompt.id != id else { break }
      let isProposal = prompt.id == "heard-one" || prompt.id == "heard-two"
      add(try sitting.type(replies[prompt.id] ?? (isProposal ? "" : "/skip")))
    }
    if sitting.prompt?.id != id { miss("never asks \(id)") }
    turn.position = max(0, turn.marks.count - 1)
  }

  private mutating func add(_ effects: [Effect]) {
    for effect in effects {
      guard let mark = mark(effect) else { continue }
      turn.marks.append(mark)
      switch effect {
      case .say(let utterance): turn.texts.append(utterance.text)
      case .ask(let prompt): turn.texts += [prompt.text] + prompt.choices.map(\.text)
      case .present, .record, .write, .compose, .leave: break
      }
    }
    let ends = effects.filter {
      switch $0 {
      case .ask, .leave, .write, .compose: true
      case .say, .present, .record: false
      }
    }
    if ends.count != 1 || ends.last != effects.last {
      miss("a turn ends with one question, one file or one farewell, not \(ends.count)")
    }
  }

  private mutating func endTurn() {
    if isStrict {
      for (index, mark) in turn.marks.enumerated()
      where mark.hasPrefix("say: ") && !turn.mentioned.contains(index) {
        miss("before this line, not mentioned: \(mark)")
      }
    }
    turn = Turn()
  }

  private mutating func close() throws {
    endTurn()
    for difference in sitting.differences { miss("\(difference) is another after the replay") }
  }

  // MARK: Expectations

  private mutating func check(_ step: Transcript.Step) {
    switch step {
    case .expected(let mark):
      let rest = turn.marks.indices.dropFirst(turn.position)
      guard let found = rest.first(where: { turn.marks[$0] == mark }) else {
        return miss("expected “\(mark)”, but: \(turn.marks.joined(separator: " | "))")
      }
      turn.position = found + 1
      turn.mentioned.insert(found)
    case .absent(let mark):
      if turn.marks.contains(mark) { miss("not expected: \(mark)") }
    case .words(let words):
      if !turn.texts.contains(where: { $0.localizedCaseInsensitiveContains(words) }) {
        miss("nobody says “\(words)” in: \(turn.texts.joined(separator: " | ").prefix(2000))")
      }
    case .probability(let id, let atLeast, let bound):
      let belief = sitting.conversation.standing.belief
      let p =
        Level(rawValue: id).map { belief.levels[$0] }
        ?? Barrier(rawValue: id).map(belief.probability)
      guard let p else { return miss("neither level nor barrier: \(id)") }
      if (p >= bound) != atLeast { miss("\(id) is believed with \(p)") }
    case .firstStep(let id):
      let first = outline.steps.first?.id ?? "nothing"
      if first != id { miss("the plan begins with \(first)") }
    case .step(let id, let isPlanned):
      let ids = outline.steps.map(\.id)
      if ids.contains(id) != isPlanned { miss("the plan: \(ids.joined(separator: ", "))") }
    case .today, .reply, .coach, .strict, .typed, .until, .interrupt, .end, .resume, .plan,
      .planAsMade, .checkIn, .outcome, .newRun:
      break
    }
  }

  /// The plan that is made of what was told.
  private var outline: PlanOutline {
    let conversation = sitting.conversation
    return PlanOutline.maker(in: playbook)(conversation.standing, conversation.ledger.today)
  }

  private mutating func miss(_ problem: String) {
    mismatches.append(Mismatch(line: line, problem: problem))
  }
}
