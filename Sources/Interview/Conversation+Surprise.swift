import Belief
import Playbook

extension Conversation {
  /// Says that an answer is a surprise, if it is one, and turns to the question what lay behind it.
  mutating func probeSurprise(_ answer: Answer, to question: Question, before: Standing) {
    guard !answer.options.isEmpty, before.evidence.count >= 2, question.item != nil else { return }
    let piece = Evidence(item: question.id, options: answer.options, known: answer.known)
    let bank = playbook.bank.adding(question.item.map { [$0] } ?? [])
    guard bank.expectation(of: piece, under: before.belief) < playbook.plan.surprise else {
      return
    }
    if ledger.awaitsEstimate {
      say(.coachSurprise, tone: .alert)
    } else {
      say(.surprise, ["level": name(before.belief.level)], tone: .alert)
    }
    if playbook[question: .surpriseCause] != nil { record(.probed(question: question.id)) }
  }

  /// Takes what lay behind a surprise, and tells what that does to the weight of the answers.
  mutating func explain(_ probe: String, by answer: Answer, _ question: Question) {
    guard let option = answer.options.first else { return ask(repeating: true) }
    let before = standing
    record(.explained(question: probe, cause: option, since: answer.days.first))
    if let words = answer.words { record(.noted(words: words)) }
    let short = playbook[question: probe]?.short ?? probe
    switch Explanation.Cause(rawValue: option) {
    case .badWeek: say(.explainedBadWeek, ["question": short])
    case .otherAudience: say(.explainedAudience, ["question": short])
    case .changeOfHeart:
      if let explanation = ledger.explanations.last, explanation.isLongPast {
        say(.explainedLongPast)
      } else if let since = answer.days.first {
        say(.explainedChangeSince, ["day": since.inWords])
      } else {
        say(.explainedChange)
      }
    case nil: say(.explainedByNothing, tone: .quiet)
    }
    if before.belief != standing.belief { tellChanges(since: before) }
    ask()
  }
}
