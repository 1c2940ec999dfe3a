import Belief
import Foundation
import Interview
import Playbook

/// One step through all the plans that were given: its latest days, and how often it changed.
struct PlanHistory: Equatable {
  /// The step as it was last planned.
  var step: PlannedStep
  /// The number of plannings at which it got other days, left the plan or came back: the revision that a
  /// calendar goes by. It never falls, since what was given is never taken out of the events.
  var changes: Int
  /// When it last changed.
  var changed: Date
  /// Whether the latest plan has it.
  var isPlanned: Bool
  /// Whether it was done, so that it stays in the calendar although no plan has it.
  var isDone: Bool

  /// The steps of all plans in the order in which they first came.
  static func all(in events: [(at: Date, event: Event)]) -> [PlanHistory] {
    var order: [String] = []
    var histories: [String: PlanHistory] = [:]
    var ledger = Ledger()
    for (at, event) in events {
      ledger.apply(event)
      guard case .planned(let steps) = event else { continue }
      let planned = Dictionary(steps.map { ($0.tactic, $0) }) { first, _ in first }
      for step in steps where histories[step.tactic] == nil {
        order.append(step.tactic)
        histories[step.tactic] = PlanHistory(
          step: step, changes: 0, changed: at, isPlanned: true, isDone: false)
      }
      let answers = ledger.answers
      for id in order {
        let fate = answers[StepQuestion.fate.id(of: id)]?.options.first.flatMap(StepFate.init)
        histories[id]?.take(planned[id], isDone: fate?.isDone == true, at: at)
      }
    }
    return order.compactMap { histories[$0] }
  }

  /// Takes a plan in, which has the step on these days, or not at all.
  private mutating func take(_ planned: PlannedStep?, isDone: Bool, at date: Date) {
    let wasPlanned = isPlanned
    isPlanned = planned != nil
    self.isDone = isDone
    // What was done stays as it stood: nothing about it has changed.
    let hasChanged = planned.map { $0 != step || !wasPlanned } ?? (wasPlanned && !isDone)
    guard hasChanged else { return }
    step = planned ?? step
    changes += 1
    changed = date
  }

  /// Whether it was taken out of the plan without having been done.
  var isCancelled: Bool { !isPlanned && !isDone }
}
