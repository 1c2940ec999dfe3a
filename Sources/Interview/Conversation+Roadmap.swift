import Belief
import Playbook

extension Conversation {
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
    offer(others(to: step), numbered: number)
  }

  private mutating func offer(_ tactics: [String], numbered number: Int) {
    let others = tactics.compactMap(title)
    if others.isEmpty { return }
    say(
      others.count > 1 ? .stepOthers : .stepOther,
      ["number": "\(number)", "list": quoted(others)], tone: .quiet)
  }

  /// So many steps are tried in the place of one; each costs a planning.
  private static let mostTried = 4

  /// The steps that can take the place of one and still lead where the plan leads.
  private func others(to step: PlanOutline.Step) -> [String] {
    guard outline?.isWhole == true else { return step.alternatives }
    return step.alternatives.prefix(Self.mostTried).filter { other in
      var trial = self
      trial.record(.stepSwapped(step: step.id, other: other))
      return trial.outline?.isWhole != false
    }
  }

  /// Answers whoever wants the plan quicker or in another order: what begins by the day that is named, or
  /// what sets the pace.
  mutating func tellWhatComesFirst(_ words: String) {
    guard agenda == .advising, let outline, let first = outline.steps.first else {
      return tellRemaining()
    }
    let values = ["step": first.title, "from": first.days.lowerBound.inWords]
    guard let day = day(in: words) else {
      say(.stepsInOrder, values)
      return tellShortcut()
    }
    let soon = outline.steps.enumerated().filter { $1.days.lowerBound <= day }
    let until = ["day": day.inWords]
    if soon.isEmpty { return say(.stepsNoneUntil, values.merging(until) { $1 }) }
    say(.stepsUntil, until)
    for (place, step) in soon {
      let from = step.days.lowerBound.inShort(from: ledger.today)
      say(
        .stepsUntilItem, ["number": "\(place + 1)", "step": step.title, "from": from], tone: .item)
    }
  }

  /// Tells without which step the plan would still lead where it does, and end soonest.
  private mutating func tellShortcut() {
    guard let outline, outline.isWhole, let ends = outline.ends else { return }
    let shorter = outline.steps.enumerated().compactMap { place, step -> (Int, Day)? in
      var trial = self
      trial.record(.stepDropped(step: step.id))
      guard let without = trial.outline, without.isWhole, let day = without.ends, day < ends else {
        return nil
      }
      return (place, day)
    }
    guard let (place, day) = shorter.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) else { return }
    say(
      .stepsShorter,
      [
        "number": "\(place + 1)", "step": outline.steps[place].title, "day": day.inWords,
        "ends": ends.inWords,
      ])
  }

  /// The day that words name behind a "before" or "by".
  private func day(in text: String) -> Day? {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    let start = words.lastIndex { ["before", "until", "by", "till"].contains($0.lowercased()) }
    return start.flatMap {
      DayReading.day(words[($0 + 1)...].joined(separator: " "), today: ledger.today)
    }
  }

  /// Leaves a step out.
  mutating func dropStep(_ typed: String) {
    guard let (number, step, before) = step(numbered: typed) else { return }
    record(.stepDropped(step: step.id))
    say(.stepDropped, ["step": step.title])
    tellWhatMoved(since: before, besides: [step.id])
    if number < before.steps.count { say(.stepsRenumbered, tone: .quiet) }
  }

  /// Puts another step in the place of one: the first that would do, or the one named by its number among
  /// these; then says what else could take the place.
  mutating func swapStep(_ typed: String) {
    let words = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let (number, step, before) = step(numbered: words.first ?? "") else { return }
    let which = words.count > 1 ? Int(words[1]) ?? 0 : 1
    let others = others(to: step)
    guard !others.isEmpty else {
      return say(.stepNoOther, ["step": step.title], tone: .quiet)
    }
    guard others.indices.contains(which - 1), let title = title(others[which - 1]) else {
      return offer(others, numbered: number)
    }
    let other = others[which - 1]
    record(.stepSwapped(step: step.id, other: other))
    say(.stepSwapped, ["step": step.title, "other": title])
    tellWhatMoved(since: before, besides: [step.id])
    guard let steps = outline?.steps, let place = steps.firstIndex(where: { $0.id == other })
    else { return }
    let further = self.others(to: steps[place])
    if further.isEmpty { return }
    say(.stepNow, ["number": "\(place + 1)"], tone: .quiet)
    offer(further, numbered: place + 1)
  }

  /// Puts a step off to a day.
  mutating func putOffStep(_ typed: String) {
    let words = typed.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard let (number, step, before) = step(numbered: words.first ?? "") else { return }
    // "By two weeks" counts from the day of the step, "in two weeks" from today.
    let when = words.count > 1 ? words[1] : ""
    let from = when.isSpan ? step.days.lowerBound : ledger.today
    guard let day = DayReading.period(when, today: from)?.first else {
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
  ///
  /// Behind an "if" it is only expected, and changes nothing.
  mutating func answerObjection(_ typed: String) {
    if typed.isEmpty { return say(.objectionHow, tone: .quiet) }
    let isSupposed = typed.lowercased().hasPrefix(PlanWords.supposing)
    let words = isSupposed ? String(typed.dropFirst(PlanWords.supposing.count)) : typed
    guard let objection = reader.hearing.objection(in: words) else {
      keep(words)
      return say(.objectionUnknown, tone: .quiet)
    }
    let before = outline
    let raised = standing.raised(in: playbook)
    if !isSupposed { record(.objectionHeard(objection: objection.id)) }
    say(.objectionReflect, ["words": filled(objection.reflect)])
    say(.objectionAsk, ["words": filled(objection.ask)], tone: .item)
    say(.objectionRespond, ["words": filled(objection.respond)], tone: .item)
    say(.objectionLimit, ["words": filled(objection.limit)], tone: .item)
    say(.objectionOffer, ["words": filled(objection.offer)], tone: .item)
    say(
      .objectionNot,
      ["words": filled(objection.doNotSay), "reason": filled(objection.whyNot)], tone: .item)
    if isSupposed { return say(.objectionSupposed, tone: .quiet) }
    let new = standing.raised(in: playbook).filter { !raised.contains($0) }
    if new.isEmpty { return say(.objectionPlanned, tone: .quiet) }
    say(.objectionRaised, ["barrier": new.map { name($0) }.joined(separator: ", ")])
    if let before { tellWhatMoved(since: before) }
  }

  /// Tells what taking back a change of the plan has moved.
  mutating func takeBackPlanChange() {
    let before = outline
    record(.undone)
    say(.planChangeTakenBack, tone: .quiet)
    if let before { tellWhatMoved(since: before) }
  }

  // MARK: What moved

  private mutating func tellWhatMoved(since before: PlanOutline, besides told: Set<String> = []) {
    guard let after = outline else { return }
    if before == after { return say(.planUnchanged, tone: .quiet) }
    tellDifference(of: after, from: before, besides: told)
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

extension String {
  /// Whether it names a length of time: "two weeks", "by a month".
  fileprivate var isSpan: Bool {
    let words = (hasPrefix("by ") ? dropFirst(3) : self[...]).split(separator: " ")
    let units = ["day", "days", "week", "weeks", "month", "months"]
    return words.count == 2 && units.contains(String(words[1]))
      && words[0] != "next" && words[0] != "this"
  }
}
