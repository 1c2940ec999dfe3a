import Belief
import Playbook

extension Conversation {
  /// So many steps that move, or are no longer in the plan, are told one by one.
  private static let mostTold = 3

  /// Tells what a correction changes in the plan; false if it changes nothing there.
  ///
  /// While nothing speaks for any level the plan is only what is common, and not worth a word.
  mutating func tellPlanChanges(since before: Standing) -> Bool {
    guard !before.evidence.isEmpty, !standing.evidence.isEmpty,
      let old = planMaker?(before, ledger.today), let new = planMaker?(standing, ledger.today),
      old != new
    else { return false }
    return tellDifference(of: new, from: old)
  }

  /// Tells what differs in a plan from an earlier one, but for steps that were spoken of already; false
  /// if there is nothing to tell.
  ///
  /// Days are told only of plans that the practitioner has seen.
  @discardableResult
  mutating func tellDifference(
    of new: PlanOutline, from old: PlanOutline, besides told: Set<String> = []
  ) -> Bool {
    let difference = new.difference(from: old)
    for step in difference.added {
      let day = step.days.lowerBound.inShort(from: ledger.today)
      say(.planAdded, ["step": step.title, "day": day], tone: .item)
    }
    let dropped = difference.dropped.filter { !told.contains($0.id) }
    for step in dropped.prefix(Self.mostTold) {
      say(.planGone, ["step": step.title], tone: .item)
    }
    if dropped.count > Self.mostTold {
      say(.planGoneToo, ["count": "\(dropped.count - Self.mostTold)"], tone: .item)
    }
    let isSeen = agenda == .advising || ledger.isCheckIn
    if isSeen { tell(difference.moved) }
    let ends = isSeen || !difference.isSame ? tellEnd(old, new) : false
    return !difference.added.isEmpty || !dropped.isEmpty || isSeen && !difference.moved.isEmpty
      || ends
  }

  private mutating func tell(_ moved: [PlanOutline.Move]) {
    let today = ledger.today
    for move in moved.prefix(Self.mostTold) {
      say(
        .planMoved,
        [
          "step": move.step.title, "before": move.began.inShort(from: today),
          "after": move.step.days.lowerBound.inShort(from: today),
        ], tone: .item)
    }
    if moved.count > Self.mostTold {
      say(.planMovedToo, ["count": "\(moved.count - Self.mostTold)"], tone: .item)
    }
  }

  /// Tells how far the plan now leads, and when it ends; false if it has no end.
  private mutating func tellEnd(_ before: PlanOutline, _ after: PlanOutline) -> Bool {
    if before.isWhole, !after.isWhole {
      say(.planBroken, tone: .alert)
      return true
    }
    guard let was = before.ends, let now = after.ends else { return false }
    let end = PlanEnd(from: was, to: now, in: playbook.lines)
    say(end.line, end.values, tone: .quiet)
    return true
  }
}
