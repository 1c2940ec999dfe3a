import Belief
import Playbook

/// A step of a plan of which it was told what became of it.
public struct FollowedStep: Sendable, Equatable {
  /// The tactic's id.
  public let tactic: String
  /// What became of it.
  public let fate: StepFate
  /// What the executive then said or did, if that was asked and told.
  public let sign: StepSign?
  /// The day on which the last of this was told.
  public let day: Day

  /// The steps that were asked about, each with what was last told of it.
  static func all(in given: [Standing.Given]) -> [FollowedStep] {
    given.compactMap { fate in
      guard let (kind, tactic) = StepQuestion.read(fate.question.id), kind == .fate,
        let became = fate.answer.options.first.flatMap(StepFate.init)
      else { return nil }
      let signs = given.first { $0.question.id == StepQuestion.signs.id(of: tactic) }
      // A sign told before the step was put off again was a sign of something else.
      let sign = signs.flatMap { became.isDone && $0.day >= fate.day ? $0 : nil }
      return FollowedStep(
        tactic: tactic, fate: became,
        sign: sign?.answer.options.first.flatMap(StepSign.init), day: sign?.day ?? fate.day)
    }
  }

  /// The conditions that the signs of the latest day set: a step back counts until the next check-in that
  /// tells of another answer.
  static func conditions(set given: [Standing.Given]) -> Set<String> {
    let signs = given.filter { StepQuestion.read($0.question.id)?.kind == .signs }
    guard let latest = signs.map(\.day).max() else { return [] }
    return Set(
      signs.filter { $0.day == latest }.flatMap { given in
        given.answer.options.flatMap { given.question.option($0)?.sets ?? [] }
      })
  }

  /// The questions about steps that bear on level or barriers.
  static func items(of given: [Standing.Given]) -> [Item] {
    given.compactMap { $0.question.section == .checkIn ? $0.question.item : nil }
  }
}

extension Standing {
  /// The tactics that need not be planned again; others may come after them.
  ///
  /// What goes on and on, such as a monthly report, is never over. Nor is what answers to a step back,
  /// if there has been another since.
  public func done(in playbook: Playbook) -> Set<String> {
    let setBack = steps.filter { $0.sign == .drewBack }.map(\.day).max()
    return Set(
      steps.filter { step in
        guard step.fate.isDone, let tactic = playbook.tactic(step.tactic) else { return false }
        if tactic.stage == .stewardship, tactic.moves == nil { return false }
        guard let setBack, tactic.isTimely else { return true }
        return step.day > setBack
      }.map(\.tactic))
  }

  /// The tactics that the practitioner has dropped.
  public var dropped: Set<String> { Set(steps.filter { $0.fate == .dropped }.map(\.tactic)) }

  /// The barriers that a step has eased by its sign, while nothing as new or newer speaks for them.
  public func eased(in playbook: Playbook) -> Set<Barrier> {
    var eased: [Barrier: Day] = [:]
    for step in steps where step.sign == .sign {
      for barrier in playbook.tactic(step.tactic)?.eases ?? [] {
        eased[barrier] = max(step.day, eased[barrier] ?? step.day)
      }
    }
    return Set(
      eased.filter { barrier, day in
        !given.contains { given in
          given.day >= day
            && given.question.item?.speaks(for: barrier, given.answer.options) == true
        }
      }.keys)
  }
}

extension Item {
  /// Whether the loudest of these options is likelier with the barrier than without it, by half or more.
  fileprivate func speaks(for barrier: Barrier, _ options: [String]) -> Bool {
    options.compactMap { option($0)?.barriers[barrier] }
      .contains { $0.present > 1.5 * $0.absent }
  }
}
