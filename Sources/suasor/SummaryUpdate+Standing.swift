import Interview
import Playbook
import Sessions

extension SummaryUpdate {
  /// What a list shows of a conversation that stands so.
  init(_ standing: Standing, plan: [PlannedStep]?, status: SessionSummary.Status) {
    let hasEvidence = !standing.evidence.isEmpty
    let organisation = [QuestionPurpose.sector, .size].compactMap { purpose -> String? in
      let given = standing.given.first { $0.question.id == purpose.rawValue }
      return given.flatMap { given in
        given.answer.options.first.map { "\($0): \(given.question.option($0)?.say ?? "")" }
      }
    }
    self.init(
      alias: standing.answer(.alias)?.text,
      organisation: organisation.isEmpty ? nil : organisation.joined(separator: "; "),
      status: status, level: hasEvidence ? standing.belief.level.rawValue : nil,
      confidence: hasEvidence ? standing.belief.confidence : nil, answers: standing.given.count,
      plan: plan, deadline: standing.answer(.wantedBy)?.days.last?.description)
  }

  /// What a list shows of a conversation in which this happened.
  init(replaying events: [Event], in playbook: Playbook) {
    var status = SessionSummary.Status.open
    if case .left(let finished) = events.last { status = finished ? .finished : .paused }
    if let rehearsal = SummaryUpdate(rehearsal: events, status: status) {
      self = rehearsal
      return
    }
    let ledger = Ledger(replaying: events)
    self.init(Standing(ledger, in: playbook), plan: ledger.plans.last, status: status)
  }
}
