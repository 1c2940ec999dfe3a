import Playbook

extension Encounter {
  /// What a senior colleague would attend to now.
  public var hint: String {
    let last = exchanges.last?.facts ?? []
    let states = states
    let fitting = script.hints.filter { hint in
      last.isSuperset(of: hint.last) && states.isSuperset(of: hint.state)
        && (setup.goal != nil || !hint.say.contains("{goal}"))
        && (objection != nil || !hint.needsObjection)
    }
    let hint = fitting.first { !isStale($0) } ?? fitting.last
    return hint.map(said) ?? ""
  }

  /// The words of a hint.
  private func said(_ hint: RehearsalHint) -> String {
    fill(
      hint.say,
      [
        "theirs": held?.text ?? lastReply.text, "reflect": objection?.reflect ?? "",
        "ask": objection?.ask ?? "", "limit": objection?.limit ?? "",
        "offer": objection?.offer ?? "", "goal": setup.goal ?? "",
      ])
  }

  /// Whether it gives a question that was just asked, by either side, or repeats itself to somebody who
  /// acted on it.
  private func isStale(_ hint: RehearsalHint) -> Bool {
    let hasActed = exchanges.last?.facts.contains { Check(rawValue: $0.rawValue) != nil } ?? false
    if hasActed, said(hint) == hinted { return true }
    guard hint.say.contains("{ask}"), let objection else { return false }
    let sense = TurnSense(words: script.words)
    return ([lastReply.text] + exchanges.map(\.words)).contains {
      sense.suggestion(in: $0, among: [objection]) != nil
    }
  }

  /// The objection that the executive put into words last.
  private var objection: Objection? {
    held?.objection.flatMap { id in playbook.objections.first { $0.id == id } }
  }

  private var states: Set<RehearsalHint.State> {
    var states: Set<RehearsalHint.State> = []
    func add(_ state: RehearsalHint.State, if holds: Bool) { if holds { states.insert(state) } }
    let done = matter?.done ?? []
    let all = exchanges.flatMap(\.facts)
    add(.concernUnheard, if: matter.map { !$0.isHeard } ?? false)
    add(.concernHeard, if: matter?.isHeard ?? true)
    add(.evidenceMissing, if: !done.contains(.fittingEvidence))
    add(.limitMissing, if: !done.contains(.statesLimit))
    add(.nothingInTheWay, if: matters.allSatisfy(\.isSoftened))
    add(.trustEnough, if: disposition.trust >= grantsFrom && isSoftenedEnough)
    add(.trustGrowing, if: mood > .cold)
    add(.patienceLow, if: disposition.patience < script.rules.warnsBelow)
    add(.awaitsReport, if: turnsSinceYes != nil)
    add(.invited, if: last(.invitations))
    add(.askedYou, if: last(.questions))
    add(.digressed, if: has(.digressions, in: lastReply))
    add(.neverAskedOpenly, if: !all.contains(.openQuestion))
    add(.goalUnused, if: setup.goal != nil && !all.contains(.tiesToGoal))
    return states
  }
}

extension RehearsalHint {
  /// Whether it quotes from the objections.
  fileprivate var needsObjection: Bool {
    ["{reflect}", "{ask}", "{limit}", "{offer}"].contains { say.contains($0) }
  }
}
