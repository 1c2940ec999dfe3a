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
      let isResearch = tactic.stage == .research && tactic.moves == nil
      let earliest = isResearch ? research : free
      let start = next(max(earliest, prepared.map { $0.adding(days: 1) } ?? earliest))
      let end = last(from: start, days: tactic.leadDays)
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

  /// The day so many days on, not counting those on which the executive cannot be reached.
  private func last(from start: Day, days: Int) -> Day {
    var day = start
    var left = days
    while left > 0 {
      day = day.adding(days: 1)
      if let blocked = outOfReach.first(where: { $0.contains(day) }) {
        day = blocked.upperBound
        continue
      }
      left -= 1
    }
    return next(day)
  }
}
