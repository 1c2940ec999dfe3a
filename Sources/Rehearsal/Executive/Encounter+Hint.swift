import Playbook

extension Encounter {
  /// What a senior colleague would attend to now.
  public var hint: String {
    let last = exchanges.last?.facts ?? []
    let states = states
    let hint = script.hints.first { hint in
      last.isSuperset(of: hint.last) && states.isSuperset(of: hint.state)
        && (setup.goal != nil || !hint.say.contains("{goal}"))
        && (objection != nil || !hint.needsObjection)
    }
    guard let hint else { return "" }
    return fill(
      hint.say,
      [
        "theirs": held?.text ?? lastReply.text, "reflect": objection?.reflect ?? "",
        "ask": objection?.ask ?? "", "limit": objection?.limit ?? "",
        "offer": objection?.offer ?? "", "goal": setup.goal ?? "",
      ])
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
