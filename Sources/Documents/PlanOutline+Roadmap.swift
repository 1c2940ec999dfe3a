import Belief
import Interview
import Playbook
import Roadmap

extension PlanOutline {
  /// Who plans for a conversation: the roadmap's planner.
  public static func maker(in playbook: Playbook) -> PlanMaker {
    { standing, today in PlanOutline(of: standing, in: playbook, today: today) }
  }

  /// The outline of the way forward from what a conversation has brought to light.
  init(of standing: Standing, in playbook: Playbook, today: Day) {
    let situation = Situation(standing, in: playbook, today: today)
    let roadmap = Roadmap(situation, in: playbook)
    let alternatives = Alternatives(roadmap, of: situation, in: playbook)
    self.init(
      steps: roadmap.steps.map { step in
        Step(
          id: step.id, title: step.title, because: step.because, basis: step.basis,
          days: step.starts...step.ends, alternatives: alternatives.ids(to: step))
      },
      ends: roadmap.steps.filter { $0.stage != .stewardship }.map(\.ends).max(),
      isWhole: roadmap.isWhole)
  }
}

extension PlanChange {
  /// The tactic that was chosen, if one was.
  var chosen: String? {
    switch self {
    case .swapped(_, let other): other
    case .dropped, .putOff, .heard: nil
    }
  }
}

extension [PlanChange] {
  /// The tactics that were left out, and not chosen again later.
  var ruledOut: Set<String> {
    reduce(into: []) { ruledOut, change in
      switch change {
      case .dropped(let step): ruledOut.insert(step)
      case .swapped(let step, let other):
        ruledOut.insert(step)
        ruledOut.remove(other)
      case .putOff, .heard: break
      }
    }
  }

  /// The latest day to which each tactic was put off.
  var putOff: [String: Day] {
    reduce(into: [:]) { days, change in
      switch change {
      case .putOff(let step, let day): days[step] = day
      case .dropped, .swapped, .heard: break
      }
    }
  }
}
