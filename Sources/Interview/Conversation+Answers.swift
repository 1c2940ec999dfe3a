import Belief
import Playbook

extension Conversation {
  /// Takes an answer, echoes it, and tells what it changed if it is a correction or a surprise.
  mutating func take(_ answer: Answer, to question: Question) {
    if question.id == QuestionPurpose.surpriseCause.rawValue, let probe = ledger.probe {
      return explain(probe, by: answer, question)
    }
    proceed(renewed: keep(answer, to: question))
  }

  /// Keeps an answer and tells what it changed; whether it changed what was concluded.
  mutating func keep(_ answer: Answer, to question: Question) -> Bool {
    let before = standing
    let isLate = ledger.hasEnough && question.section != .estimate
    let isCorrection =
      ledger.answeredInRound.contains(question.id) || isLate || ledger.isConfirmed
    record(.answered(question: question.id, answer: answer))
    // Own words need no echo: they are on the screen already.
    if answer.text == nil {
      say(.heard, ["answer": describe(answer, to: question)], tone: .quiet)
    }
    if isCorrection { return tellChanges(since: before) }
    probeSurprise(answer, to: question, before: before)
    return false
  }

  /// Goes on after something changed; once advice has begun, the renewed roadmap is offered, not forced.
  mutating func proceed(renewed: Bool) {
    if renewed, agenda == .advising { say(.roadmapRenewed) }
    ask()
  }

  /// Tells how level and barriers moved since an earlier standing; false if nothing did.
  @discardableResult
  mutating func tellChanges(since before: Standing) -> Bool {
    if ledger.awaitsEstimate {
      say(.coachHoldsBack, tone: .quiet)
      return true
    }
    let old = before.belief
    let new = standing.belief
    var told = false
    if old.level != new.level {
      say(
        .levelChanged,
        [
          "before": name(old.level), "after": name(new.level), "percent": percent(new.confidence),
        ])
      told = true
    } else if abs(old.confidence - new.confidence) >= 0.01 {
      say(
        .confidenceChanged,
        [
          "level": name(new.level), "before": percent(old.confidence),
          "after": percent(new.confidence),
        ])
      told = true
    }
    for barrier in Barrier.allCases {
      let was = old.activeBarriers.contains(barrier)
      let now = new.activeBarriers.contains(barrier)
      if was == now { continue }
      say(now ? .barrierAppeared : .barrierGone, ["barrier": name(barrier)])
      told = true
    }
    if before.target != standing.target {
      say(.targetChanged, ["level": name(standing.target)])
      told = true
    }
    let dormant = standing.dormant.filter { !before.dormant.contains($0) }
    for id in dormant {
      say(.answerDormant, ["question": playbook[question: id]?.short ?? id])
      told = true
    }
    for id in before.dormant where !standing.dormant.contains(id) {
      say(.answerBack, ["question": playbook[question: id]?.short ?? id])
      told = true
    }
    if tellPlanChanges(since: before) { told = true }
    if !told { say(.nothingChanged, tone: .quiet) }
    return told
  }

  /// An answer in words: own words if there are any, else the options, the day or the text.
  public func describe(_ answer: Answer, to question: Question) -> String {
    var text = answer.options
      .compactMap { question.option($0)?.say }
      .map { fill($0, ["alias": alias]) }
      .joined(separator: "; ")
    if !answer.days.isEmpty {
      text = stride(from: 0, to: answer.days.count, by: 2).map { first in
        answer.days[first...].prefix(2).map(\.inWords).joined(separator: " – ")
      }.joined(separator: "; ")
    }
    if let own = answer.text { text = own }
    return text + knownMark(answer, to: question)
  }

  private func knownMark(_ answer: Answer, to question: Question) -> String {
    guard question.isCounted else { return "" }
    switch answer.known {
    case .saw: return ""
    case .told: return playbook.lines.text(.knownTold)
    case .guess: return playbook.lines.text(.knownGuess)
    }
  }

  /// The name of a level as the playbook has it.
  func name(_ level: Level) -> String { playbook.card(level)?.name.lowercased() ?? level.rawValue }

  /// The name of a barrier as the playbook has it.
  func name(_ barrier: Barrier) -> String {
    playbook.card(barrier)?.name.lowercased() ?? barrier.rawValue
  }

  /// A probability in words: whole percent, never 0 or 100, since nothing is certain.
  func percent(_ probability: Double) -> String {
    "\(min(99, max(1, Int((probability * 100).rounded()))))%"
  }
}
