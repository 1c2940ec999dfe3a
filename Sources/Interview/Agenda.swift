import Belief
import Playbook

/// What the conversation turns to next.
public enum Agenda: Sendable, Equatable {
  /// This question.
  case question(String)
  /// The summing-up, for the practitioner to confirm or correct.
  case summingUp
  /// Advice: the roadmap has been shown, and anything may be asked.
  case advising

  /// Derives the agenda; with it comes why the adaptive questions stopped, if they have.
  public static func next(
    _ ledger: Ledger, _ standing: Standing, in playbook: Playbook
  ) -> (agenda: Agenda, stopped: StoppingRule.Reason?) {
    if let focus = ledger.focus, playbook[question: focus] != nil { return (.question(focus), nil) }
    if ledger.probe != nil, let cause = playbook[question: .surpriseCause] {
      return (.question(cause.id), nil)
    }
    if ledger.isConfirmed { return (.advising, nil) }
    if ledger.isCheckIn, !ledger.hasEnough {
      return (inCheckIn(ledger, standing, in: playbook), nil)
    }
    let settled = Set(standing.given.map(\.question.id)).union(standing.passed.map(\.id))
    if ledger.hasEnough {
      let own =
        ledger.awaitsEstimate ? first(in: .estimate, ledger, settled, standing, playbook) : nil
      return (own.map { .question($0) } ?? .summingUp, nil)
    }
    var stopped: StoppingRule.Reason?
    for section in playbook.plan.sections
    where section != .estimate || ledger.awaitsEstimate {
      if section.isAdaptive {
        if stopped != nil { continue }
        switch adaptive(settled, standing, in: playbook) {
        case .ask(let id): return (.question(id), nil)
        case .stop(let reason): stopped = reason
        }
      } else if let id = first(in: section, ledger, settled, standing, playbook) {
        return (.question(id), stopped)
      }
    }
    return (.summingUp, stopped)
  }

  /// How many questions are still to come, the present one among them: all that are always asked, and of
  /// those that are chosen at least as many as a firm level rests on and at most as many as is decent.
  static func remaining(_ standing: Standing, in playbook: Playbook) -> ClosedRange<Int> {
    let settled = Set(standing.given.map(\.question.id)).union(standing.passed.map(\.id))
    let left = playbook.questions.filter { question in
      question.section != .estimate && question.kind != .notes && !settled.contains(question.id)
        && isOpen(question, standing)
    }
    let always = left.count { !$0.section.isAdaptive }
    guard case .ask = adaptive(settled, standing, in: playbook) else { return always...always }
    let rule = playbook.plan.stopping
    let chosen = left.count - always
    let asked = playbook.questions.count { $0.section.isAdaptive && settled.contains($0.id) }
    let answered = standing.evidence.count
    let least = min(chosen, max(1, rule.least - answered))
    return (always + least)...(always + max(least, min(chosen, rule.most - asked)))
  }

  /// The first question of a section that is still to be asked.
  private static func first(
    in section: Section, _ ledger: Ledger, _ settled: Set<String>, _ standing: Standing,
    _ playbook: Playbook
  ) -> String? {
    playbook.questions.first {
      $0.section == section && !settled.contains($0.id) && isOpen($0, standing)
        && ($0.kind != .notes || ledger.facts.isEmpty)
    }?.id
  }

  private static func adaptive(
    _ settled: Set<String>, _ standing: Standing, in playbook: Playbook
  ) -> NextQuestion {
    playbook.bank.next(
      after: standing.evidence, asked: settled,
      available: { item in
        guard let question = playbook[question: item.id] else { return false }
        return question.section.isAdaptive && isOpen(question, standing)
      },
      rule: playbook.plan.stopping)
  }

  static func isOpen(_ question: Question, _ standing: Standing) -> Bool {
    !question.isUnasked && question.onlyIf.allSatisfy(standing.conditions.contains)
  }
}
