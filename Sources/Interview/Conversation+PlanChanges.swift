import Playbook

extension Conversation {
  /// Tells what a correction changes in the plan; false if it changes nothing there.
  ///
  /// While nothing speaks for any level the plan is only what is common, and not worth a word.
  mutating func tellPlanChanges(since before: Standing) -> Bool {
    guard !before.evidence.isEmpty, !standing.evidence.isEmpty,
      let old = planMaker?(before, ledger.today), let new = planMaker?(standing, ledger.today)
    else { return false }
    let difference = new.difference(from: old)
    if difference.isEmpty { return false }
    if !difference.added.isEmpty {
      say(.planStepsAdded, ["steps": titles(difference.added)])
    }
    if !difference.dropped.isEmpty {
      say(.planStepsDropped, ["steps": titles(difference.dropped)])
    }
    if difference.isMoved, let last = new.steps.last {
      say(.planStepsMoved, ["step": last.title, "day": last.days.lowerBound.inWords])
    }
    return true
  }

  private func titles(_ steps: [PlanOutline.Step]) -> String {
    let most = 4
    let named = steps.prefix(most).map { "“\($0.title)”" }
    let rest = steps.count - named.count
    let more = rest > 0 ? [playbook.lines.text(.andMore, ["count": "\(rest)"])] : []
    return (named + more).joined(separator: ", ")
  }
}
