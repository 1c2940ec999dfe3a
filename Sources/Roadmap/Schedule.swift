import Belief
import Playbook

/// Puts days to the steps: working days, out of the periods in which the executive cannot be reached,
/// with room to breathe between one conversation and the next.
struct Schedule {
  /// Days between the end of one step with the executive and the start of the next.
  static let breathingSpace = 4
  /// Days between the beginnings of two things that then go on.
  static let betweenContinuing = 7
  /// A step of more days than this may go on while the executive is away.
  static let longestUninterrupted = 28
  /// Research that takes longer than this runs beside the first steps that do not need it.
  static let longResearch = 14

  let today: Day
  let outOfReach: [ClosedRange<Day>]

  /// The first and last day of each tactic, in order.
  func days(for tactics: [Tactic]) -> [(starts: Day, ends: Day)] {
    var ends: [String: Day] = [:]
    // From when on a conversation with the executive, and research beside it, may begin.
    var conversation = next(today)
    var research = next(today)
    var result: [(starts: Day, ends: Day)] = []
    for tactic in tactics {
      let prepared = tactic.after.compactMap { ends[$0] }.max()?.adding(days: Self.breathingSpace)
      let earliest = max(tactic.isResearch ? research : conversation, prepared ?? today)
      // Waiting needs nobody's time: it begins at once.
      let start = tactic.isWaiting ? next(earliest) : clear(earliest, days: tactic.leadDays)
      let end = next(start.adding(days: tactic.leadDays))
      result.append((start, end))
      ends[tactic.id] = end
      if tactic.isWaiting {
        // While the hour has to be waited out, nothing else is begun.
        conversation = next(end.adding(days: 1))
        research = conversation
      } else if tactic.isResearch {
        // Research is spread over the first days and done before the executive is talked to.
        research = next(research.adding(days: 2))
        if tactic.leadDays <= Self.longResearch {
          conversation = max(conversation, next(end.adding(days: 1)))
        }
      } else if tactic.stage == .stewardship {
        // What goes on and on runs side by side, begun one after the other.
        conversation = next(start.adding(days: Self.betweenContinuing))
      } else {
        conversation = next(end.adding(days: Self.breathingSpace))
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
  /// executive cannot be reached: what is asked on the eve of an absence is forgotten. A long step only
  /// begins and ends within reach.
  private func clear(_ day: Day, days: Int) -> Day {
    var start = next(day)
    if days > Self.longestUninterrupted { return start }
    while let blocked = outOfReach.first(where: {
      $0.overlaps(start...next(start.adding(days: days)))
    }) {
      start = next(blocked.upperBound.adding(days: 1))
    }
    return start
  }
}
