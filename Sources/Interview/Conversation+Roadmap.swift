import Belief
import Playbook

extension Conversation {
  /// So many steps that move are told one by one.
  private static let mostMoves = 4

  /// The plan as things stand; nil if nobody plans.
  private var outline: PlanOutline? { planMaker?(standing, ledger.today) }

  /// Why a step is in the plan, and what it rests on.
  mutating func explainStep(_ typed: String) {
    guard let (number, step, _) = step(numbered: typed) else { return }
    say(
      .stepWhy,
      [
        "number": "\(number)", "step": step.title, "from": step.days.lowerBound.inWords,
        "to": step.days.upperBound.inWords,
      ])
    for reason in step.because { say(.stepReason, ["reason": reason], tone: .item) }
    say(.stepBasis, ["basis": step.basis])
    let others = step.alternatives.compactMap(title)
    if !others.isEmpty {
      say(.stepOthers, ["number": "\(number)", "list": quoted(others)], tone: .quiet)
    }
  }

  /// Leaves a step out.
  mutating func dropStep(_ typed: String) {
    guard let (_, step, before) = step(numbered: typed) else { return }
    record(.stepDropped(step: step.id))
    say(.stepDropped, ["step": step.title])
    tellWhatMoved(since: before, besides: [step.id])
  }

  /// Puts another step in the place of one.
  mutating func swapStep(_ typed: String) {
    guard let (_, step, before) = step(numbered: typed) else { return }
    guard let other = step.alternatives.first, let title = title(other) else {
      return say(.stepNoOther, ["step": step.title], tone: .quiet)
    }
    record(.stepSwapped(step: step.id, other: other))
    say(.stepSwapped, ["step": step.title, "other": title])
    tellWhatMoved(since: before, besides: [step.id])
  }

  /// Puts a step off to a day.
  mutating func putOffStep(_ typed: String) {
    let words = typed.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard let (number, step, before) = step(numbered: words.first ?? "") else { return }
    let day = words.count > 1 ? DayReading.period(words[1], today: ledger.today)?.first : nil
    guard let day else {
      return say(.laterHow, ["number": "\(number)"], tone: .quiet)
    }
    guard day > step.days.lowerBound else {
      return say(
        .laterNotLater, ["step": step.title, "day": step.days.lowerBound.inWords], tone: .quiet)
    }
    record(.stepPutOff(step: step.id, until: day))
    say(.stepPutOff, ["step": step.title, "day": day.inWords])
    tellWhatMoved(since: before)
  }

  /// What to answer to something that the executive said, and what it changes about the plan.
  mutating func answerObjection(_ words: String) {
    if words.isEmpty { return say(.objectionHow, tone: .quiet) }
    guard let objection = ObjectionMatch(playbook.objections).best(for: words) else {
      keep(words)
      return say(.objectionUnknown, tone: .quiet)
    }
    let before = outline
    record(.objectionHeard(objection: objection.id))
    say(.objectionReflect, ["words": filled(objection.reflect)])
    say(.objectionAsk, ["words": filled(objection.ask)], tone: .item)
    say(.objectionRespond, ["words": filled(objection.respond)], tone: .item)
    say(.objectionLimit, ["words": filled(objection.limit)], tone: .item)
    say(.objectionOffer, ["words": filled(objection.offer)], tone: .item)
    say(
      .objectionNot,
      ["words": filled(objection.doNotSay), "reason": filled(objection.whyNot)], tone: .item)
    if let before { tellWhatMoved(since: before, because: objection) }
  }

  /// Tells what taking back a change of the plan has moved.
  mutating func takeBackPlanChange() {
    let before = outline
    record(.undone)
    say(.planChangeTakenBack, tone: .quiet)
    if let before { tellWhatMoved(since: before) }
  }

  // MARK: What moved

  private mutating func tellWhatMoved(
    since before: PlanOutline, besides told: Set<String> = [], because objection: Objection? = nil
  ) {
    guard let after = outline else { return }
    if before == after {
      return say(objection == nil ? .planUnchanged : .objectionPlanned, tone: .quiet)
    }
    let old = Dictionary(before.steps.map { ($0.id, $0) }) { first, _ in first }
    let new = Dictionary(after.steps.map { ($0.id, $0) }) { first, _ in first }
    if let objection {
      let names = objection.barriers.prefix(1).map { name($0) }.joined()
      say(.objectionRaised, ["barrier": names])
    }
    for step in after.steps where old[step.id] == nil {
      say(
        .planAdded, ["step": step.title, "day": step.days.lowerBound.inWords], tone: .item)
    }
    for step in before.steps where new[step.id] == nil && !told.contains(step.id) {
      say(.planGone, ["step": step.title], tone: .item)
    }
    let moved = after.steps.filter { step in
      old[step.id].map { $0.days.lowerBound != step.days.lowerBound } == true
    }
    for step in moved.prefix(Self.mostMoves) {
      say(
        .planMoved,
        [
          "step": step.title, "before": old[step.id]?.days.lowerBound.inWords ?? "",
          "after": step.days.lowerBound.inWords,
        ], tone: .item)
    }
    if moved.count > Self.mostMoves {
      say(.planMovedToo, ["count": "\(moved.count - Self.mostMoves)"], tone: .item)
    }
    tellEnd(before, after)
  }

  private mutating func tellEnd(_ before: PlanOutline, _ after: PlanOutline) {
    if before.isWhole, !after.isWhole { return say(.planBroken, tone: .alert) }
    guard let was = before.ends, let now = after.ends else { return }
    let days = now.number - was.number
    if days == 0 { return say(.planEndsSame, ["day": now.inWords], tone: .quiet) }
    say(
      days > 0 ? .planEndsLater : .planEndsSooner,
      ["day": now.inWords, "days": "\(abs(days))"], tone: .quiet)
  }

  // MARK: Steps by number

  /// The step that a number stands for, with the plan; says what is wrong if there is none.
  private mutating func step(
    numbered typed: String
  ) -> (number: Int, step: PlanOutline.Step, plan: PlanOutline)? {
    guard let outline, !outline.steps.isEmpty else {
      say(.planNone, tone: .quiet)
      return nil
    }
    guard let number = Int(typed), outline.steps.indices.contains(number - 1) else {
      say(.stepWhich, ["count": "\(outline.steps.count)"], tone: .quiet)
      return nil
    }
    return (number, outline.steps[number - 1], outline)
  }

  private func title(_ id: String) -> String? {
    playbook.tactics.first { $0.id == id }.map { filled($0.title) }
  }

  private func quoted(_ titles: [String]) -> String {
    titles.map { "“\($0)”" }.joined(separator: ", ")
  }

  private func filled(_ text: String) -> String { fill(text, ["alias": alias]) }
}
