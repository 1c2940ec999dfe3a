import Belief
import Playbook

extension Agenda {
  /// What a check-in turns to next: what became of each step, what it was to find out, what is going on,
  /// and then what would teach most about the executive; the summing-up in the end.
  static func inCheckIn(_ ledger: Ledger, _ standing: Standing, in playbook: Playbook) -> Agenda {
    let settled = ledger.settled
    for step in ledger.due {
      if let question = questions(about: step, ledger, standing, in: playbook)
        .first(where: { !settled.contains($0) })
      {
        return .question(question)
      }
    }
    let again = playbook.plan.checkIn.again.filter { id in
      playbook[question: id].map { isOpen($0, standing) } ?? false
    }
    if let question = again.first(where: { !settled.contains($0) }) { return .question(question) }
    let asked = settled.filter { playbook[question: $0]?.section.isAdaptive == true }
    guard asked.count < playbook.plan.checkIn.questions else { return .summingUp }
    return best(ledger, standing, in: playbook).map(Agenda.question) ?? .summingUp
  }

  /// The questions about one step, in order: its fate; if it was done, the executive's answer to it,
  /// and what it was there to settle.
  private static func questions(
    about step: PlannedStep, _ ledger: Ledger, _ standing: Standing, in playbook: Playbook
  ) -> [String] {
    guard let tactic = playbook.tactic(step.tactic) else { return [] }
    let fate = StepQuestion.fate.id(of: tactic.id)
    let answer = ledger.settled.contains(fate) ? ledger.answers[fate] : nil
    guard answer?.options.first.flatMap(StepFate.init)?.isDone == true else { return [fate] }
    let settling = playbook.questions.filter { question in
      let sets = question.options.flatMap(\.sets)
      let implied = ImpliedCondition.allCases.filter { $0.question.rawValue == question.id }
      return isOpen(question, standing)
        && tactic.settledBy.contains { sets.contains($0) || implied.map(\.rawValue).contains($0) }
    }
    // What only finds something out shows its result in what was found.
    let signs = tactic.isOnlyResearch ? [] : [StepQuestion.signs.id(of: tactic.id)]
    return [fate] + signs + settling.map(\.id)
  }

  /// The question that would teach most per effort if all that is known were one half-life older, since
  /// what was firm may have changed; first about what the steps just done were to find out or to ease.
  private static func best(
    _ ledger: Ledger, _ standing: Standing, in playbook: Playbook
  ) -> String? {
    let settled = ledger.settled
    let bank = standing.bank(in: playbook)
    let enemies = bank.enemies(of: ledger.answeredInRound)
    let left = playbook.questions.filter { question in
      question.section.isAdaptive && question.isCounted && !settled.contains(question.id)
        && !enemies.contains(question.id) && isOpen(question, standing)
    }
    let concern = Concern(ledger, standing, in: playbook)
    func worth(_ question: Question) -> Double {
      guard let item = question.item else { return 0 }
      let rest = standing.evidence.filter { $0.item != item.id }.map {
        Evidence(item: $0.item, options: $0.options, known: $0.known, share: $0.share / 2)
      }
      let belief = bank.posterior(given: rest)
      return concern.gain(of: question, item, bank, under: belief) / item.effort
    }
    let scored = left.map { (id: $0.id, worth: worth($0)) }
    guard let best = scored.max(by: { ($0.worth, $1.id) < ($1.worth, $0.id) }) else { return nil }
    return best.worth > 0 ? best.id : nil
  }
}

/// What the steps done in a round were there for, as far as no question was put about it in the round.
private struct Concern {
  let dimensions: Set<Dimension>
  let barriers: Set<Barrier>

  init(_ ledger: Ledger, _ standing: Standing, in playbook: Playbook) {
    let settled = ledger.settled
    let done = standing.steps.filter {
      $0.fate.isDone && settled.contains(StepQuestion.fate.id(of: $0.tactic))
    }.compactMap { playbook.tactic($0.tactic) }
    var dimensions: Set<Dimension> = []
    var barriers = Set(done.flatMap(\.eases))
    for unknown in done.flatMap(\.learns) {
      switch unknown {
      case .dimension(let dimension): dimensions.insert(dimension)
      case .barrier(let barrier): barriers.insert(barrier)
      }
    }
    let asked = settled.compactMap { playbook[question: $0] }.filter(\.section.isAdaptive)
    self.dimensions = dimensions.subtracting(asked.compactMap(\.dimension))
    self.barriers = barriers.subtracting(
      asked.flatMap { $0.options.flatMap(\.barrierCounts.keys) })
  }

  /// What a question is expected to teach about the concern; about everything if there is none left.
  func gain(
    of question: Question, _ item: Item, _ bank: ItemBank, under belief: Posterior
  ) -> Double {
    if !dimensions.isEmpty {
      let isMeant = question.dimension.map(dimensions.contains) ?? false
      return isMeant ? bank.gain(of: item, under: belief).bits : 0
    }
    if !barriers.isEmpty {
      return bank.gain(of: item, under: belief, concern: barriers).barriers
    }
    return bank.gain(of: item, under: belief).bits
  }
}

extension Tactic {
  /// Whether it finds something out and does nothing else.
  var isOnlyResearch: Bool { stage == .research && moves == nil && eases.isEmpty && !isStop }
}

extension Ledger {
  /// The steps of the plan followed that have begun; the first if none has, since it may have been done
  /// early.
  public var due: [PlannedStep] {
    let begun = followed.filter { $0.starts <= today }
    return begun.isEmpty ? Array(followed.prefix(1)) : begun
  }
}
