import Belief
import Interview
import Playbook
import Roadmap

extension PlanOutline {
  /// The outline of the plan that follows from a standing on a day.
  public init(of standing: Standing, in playbook: Playbook, today: Day) {
    let roadmap = Roadmap(Situation(standing, in: playbook, today: today), in: playbook)
    self.init(steps: roadmap.steps.map { Step(id: $0.id, title: $0.title, starts: $0.starts) })
  }
}
