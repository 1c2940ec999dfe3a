import Belief

extension PlaybookCheck {
  /// Each tactic leads somewhere and can be used; together they lead up from every level and ease every
  /// barrier at every level.
  func checkTactics() {
    let ids = tactics.map(\.id)
    for tactic in tactics {
      for id in tactic.after where !ids.contains(id) {
        note(
          .unknownID(kind: "tactic", id: id, near: near(id, in: ids)),
          at: places.place(tactic.file, "after", id))
      }
      if leadsNowhere(tactic) { note(.tacticLeadsNowhere, at: Place(file: tactic.file)) }
    }
    guard areWhole("interview/", "conditions.yaml") else { return }
    let graph = TacticGraph(tactics, ConditionSources(playbook.questions + playbook.stepQuestions))
    for tactic in tactics {
      if let reason = graph.whyNever(tactic) {
        note(.tacticNeverUsed(because: reason), at: Place(file: tactic.file))
      } else if let reason = graph.whyImpossible(tactic) {
        note(.tacticImpossible(because: reason), at: Place(file: tactic.file))
      }
    }
    guard areWhole("tactics/") else { return }
    checkCoverage(by: tactics.filter(graph.isUsable))
  }

  private func leadsNowhere(_ tactic: Tactic) -> Bool {
    let keepsUp: Bool =
      switch tactic.stage {
      case .stewardship, .evaluation: true
      case .research, .objectives, .programming: false
      }
    return tactic.moves == nil && tactic.eases.isEmpty && tactic.learns.isEmpty && !tactic.isStop
      && !keepsUp && tactic.needs.isEmpty && !tactics.contains { $0.after.contains(tactic.id) }
  }

  private func checkCoverage(by usable: [Tactic]) {
    for from in Level.allCases {
      guard let to = from.leadsTo else { continue }
      if !usable.contains(where: { $0.moves == Tactic.Move(from: from, to: to) }) {
        note(
          .levelWithoutWay(from: from.rawValue, to: to.rawValue),
          at: places.place("levels.yaml", from.rawValue))
      }
      for card in playbook.barriers where !canEase(card, from: from, to: to, by: usable) {
        note(
          .barrierWithoutTactic(card.barrier.rawValue, level: from.rawValue),
          at: places.place("barriers.yaml", card.barrier.rawValue))
      }
    }
  }

  /// Whether a barrier can be eased where the executive stands or, unless it must be gone by then, on the
  /// next level.
  private func canEase(
    _ card: BarrierCard, from: Level, to: Level, by usable: [Tactic]
  ) -> Bool {
    let levels = to.reaches(card.easedBefore) ? [from] : [from, to]
    return usable.contains { tactic in
      tactic.eases.contains(card.barrier) && levels.contains(where: tactic.at.contains)
    }
  }
}
