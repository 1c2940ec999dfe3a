import Belief
import Interview
import Playbook
import Roadmap

/// What moved in a plan between two plannings, in words.
public struct ChangesDocument: Sendable, Encodable {
  /// A step that is new, with what called for it.
  struct New: Sendable, Encodable {
    let title: String
    let starts, ends: String
    let because: String?
  }

  /// A step that stays and has other days.
  struct Moved: Sendable, Encodable {
    let title: String
    let was, starts: String
  }

  let isUnchanged: Bool
  let done: [String]
  let dropped: [String]
  let notNeeded: [String]
  /// How many more steps are no longer in the plan.
  let notNeededToo: Int?
  /// How many steps rest, where the plan is to stop and wait.
  let resting: Int?
  let new: [New]
  let moved: [Moved]
  /// How many more steps have moved.
  let movedToo: Int?
  /// When the work towards the target now ends, if it ended at all before and does now.
  let end: String?

  /// So many steps that move, or are no longer needed, are told one by one.
  private static let mostTold = 3

  /// Compares the plan given before with the one that holds now.
  public init(
    from old: [PlannedStep], to new: Roadmap, after standing: Standing, planned today: Day,
    in playbook: Playbook
  ) {
    func title(_ id: String) -> String {
      let names = ["alias": standing.alias(in: playbook)]
      return playbook.tactic(id).map { fill($0.title, names) } ?? id
    }
    let before = Dictionary(old.map { ($0.tactic, $0) }) { first, _ in first }
    let after = Set(new.steps.map(\.id))
    let gone = old.map(\.tactic).filter { !after.contains($0) }
    let over = standing.done(in: playbook)
    done = gone.filter(over.contains).map(title)
    dropped = gone.filter(standing.dropped.contains).map(title)
    let others = gone.filter { !over.contains($0) && !standing.dropped.contains($0) }
    resting = new.isStop && !others.isEmpty ? others.count : nil
    notNeeded = new.isStop ? [] : others.prefix(Self.mostTold).map(title)
    notNeededToo =
      !new.isStop && others.count > Self.mostTold ? others.count - Self.mostTold : nil
    self.new = new.steps.filter { before[$0.id] == nil }.map { step in
      New(
        title: step.title, starts: step.starts.inShort(from: today),
        ends: step.ends.inShort(from: today), because: step.because.first)
    }
    let moved = new.steps.compactMap { step -> Moved? in
      guard let was = before[step.id], was.starts != step.starts || was.ends != step.ends else {
        return nil
      }
      return Moved(
        title: step.title, was: was.starts.inShort(from: today),
        starts: step.starts.inShort(from: today))
    }
    self.moved = Array(moved.prefix(Self.mostTold))
    movedToo = moved.count > Self.mostTold ? moved.count - Self.mostTold : nil
    let was = old.filter { playbook.tactic($0.tactic)?.stage != .stewardship }.map(\.ends).max()
    let now = new.steps.filter { $0.stage != .stewardship }.map(\.ends).max()
    // A plan that stops leads nowhere sooner.
    end = (new.isStop ? nil : was).flatMap { was in
      now.map { now in
        let end = PlanEnd(from: was, to: now, in: playbook.lines)
        return playbook.lines.text(end.line, end.values)
      }
    }
    isUnchanged = gone.isEmpty && self.new.isEmpty && moved.isEmpty
  }
}

extension Roadmap {
  /// The plan as an event has it: which step, and when.
  public var planned: [PlannedStep] {
    steps.map { PlannedStep(tactic: $0.id, starts: $0.starts, ends: $0.ends) }
  }
}
