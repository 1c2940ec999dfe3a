import Belief

/// The questions that a check-in puts about a step of the plan, by id.
public enum StepQuestion: String, CaseIterable, Sendable {
  /// What became of it; the options are those of `StepFate`.
  case fate = "step-fate"
  /// What the executive then said or did; the options are those of `StepSign`.
  case signs = "step-signs"

  /// The id of the question about one step, as events have it: `step-fate.risk-map-together`.
  public func id(of tactic: String) -> String { rawValue + "." + tactic }

  /// Reads such an id; nil if it is another question's.
  public static func read(_ id: String) -> (kind: StepQuestion, tactic: String)? {
    guard let dot = id.firstIndex(of: "."), let kind = StepQuestion(rawValue: String(id[..<dot]))
    else { return nil }
    return (kind, String(id[id.index(after: dot)...]))
  }

  /// The options that the program makes use of.
  var options: [String] {
    switch self {
    case .fate: StepFate.allCases.map(\.rawValue)
    case .signs: StepSign.allCases.map(\.rawValue)
    }
  }
}

/// What became of a step.
public enum StepFate: String, CaseIterable, Sendable {
  /// It was done as planned.
  case done
  /// It was done in another form.
  case changed
  /// It is still to be done.
  case notYet = "not-yet"
  /// It will not be done.
  case dropped

  /// Whether it need not be planned again.
  public var isDone: Bool {
    switch self {
    case .done, .changed: true
    case .notYet, .dropped: false
    }
  }
}

/// What the executive said or did after a step.
public enum StepSign: String, CaseIterable, Sendable {
  /// One of the signs that the step worked.
  case sign
  /// Nothing of the kind.
  case none = "no-sign"
  /// A step back: a set-back.
  case drewBack = "drew-back"
}

extension Question {
  /// The question put about one step, with its counts: what a sign says about the barriers that the step
  /// eases, and about the level if it leads to another.
  func asked(of tactic: Tactic, _ plan: CheckInPlan) -> Question {
    func words(_ text: String) -> String { fill(text, ["step": tactic.title, "alias": "{alias}"]) }
    let isAboutSigns = id == StepQuestion.signs.rawValue
    return Question(
      id: id + "." + tactic.id, section: section, kind: kind, dimension: dimension, effort: effort,
      short: words(short), ask: words(ask), again: words(again), why: words(why), example: example,
      onlyIf: onlyIf, enemies: enemies, isUnasked: isUnasked,
      options: isAboutSigns ? options.map { $0.asked(of: tactic, plan) } : options, place: place)
  }
}

extension Question.Option {
  fileprivate func asked(of tactic: Tactic, _ plan: CheckInPlan) -> Question.Option {
    guard let sign = StepSign(rawValue: id), let counts = plan.signs[sign] else { return self }
    var levels: [Level: Int] = [:]
    if let move = tactic.moves {
      for level in Level.allCases {
        levels[level] = level.reaches(move.to) ? counts.worked : counts.not
      }
    }
    let barriers = Dictionary(
      uniqueKeysWithValues: tactic.eases.map { barrier in
        (barrier, Question.BarrierCount(present: counts.not, absent: counts.worked))
      })
    return Question.Option(
      id: id, say: say, word: word, levelCounts: levels, barrierCounts: barriers, sets: sets,
      leavesOpen: leavesOpen, target: target, excludesOthers: excludesOthers,
      heard: heard + (sign == .sign ? tactic.signs : []), place: place)
  }
}
