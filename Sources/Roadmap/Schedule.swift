import Belief
import Playbook

/// Puts days to the steps: working days, out of the periods in which the executive cannot be reached,
/// with room to breathe between one conversation and the next.
struct Schedule {
  /// Days between the end of one step with the executive and the start of the next.
  static let breathingSpace = 4
  /// Research that takes longer than this runs beside the first steps that do not need it.
  static let longResearch = 14

  let today: Day
  let outOfReach: [ClosedRange<Day>]

  /// The first and last day of each tactic, in order.
  func days(for tactics: [Tactic]) -> [(starts: Day, ends: Day)] {
    var ends: [String: Day] = [:]
    var free = next(today)
    var result: [(starts: Day, ends: Day)] = []
    var research = next(today)
    for tactic in tactics {
      let prepared = tactic.after.compactMap { ends[$0] }.max()
      let isResearch = tactic.isResearch
      let earliest = isResearch ? research : free
      let start = clear(
        max(earliest, prepared.map { $0.adding(days: 1) } ?? earliest), days: tactic.leadDays)
      let end = next(start.adding(days: tactic.leadDays))
      result.append((start, end))
      ends[tactic.id] = end
      if isResearch {
        // Research is spread over the first days and done before the executive is talked to.
        research = next(research.adding(days: 2))
        if tactic.leadDays <= Self.longResearch { free = max(free, next(end.adding(days: 1))) }
      } else {
        free = next(end.adding(days: Self.breathingSpace))
      }
    }
    return result
  }

  /// The first working day within reach, from a day on.
  func next(_ day: Day) -> Day {
    var day = day
    var moved = true
    while moved {
      moved = false
      if let blocked = outOfReach.first(where: { $0.contains(day) }) {
        day = blocked.upperBound.adding(days: 1)
        moved = true
      }
      if day.isWeekend {
        day = day.adding(days: 1)
        moved = true
      }
    }
    return day
  }

  /// The first day on which a step of so many days can begin without running into a period in which the
  /// executive cannot be reached: what is asked on the eve of an absence is forgotten.
  private func clear(_ day: Day, days: Int) -> Day {
    var start = next(day)
    while let blocked = outOfReach.first(where: {
      $0.overlaps(start...next(start.adding(days: days)))
    }) {
      start = next(blocked.upperBound.adding(days: 1))
    }
    return start
  }
}
