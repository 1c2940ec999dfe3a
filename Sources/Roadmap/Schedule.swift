import Belief
import Playbook

/// Puts days to the steps: working days, one conversation after the other with room to breathe between,
/// none while the executive cannot be reached; desk work goes on in between, and while they are away.
///
/// Saturdays and Sundays are free; public holidays differ from place to place and are not known.
struct Schedule {
  /// Days between the end of one step with the executive and the start of the next.
  static let breathingSpace = 4
  /// The same where the executive is seldom seen, or only through somebody else.
  static let breathingSpaceWhenSeldomSeen = 14
  /// Days between the beginnings of two things that then go on.
  static let betweenContinuing = 7
  /// A step of more days than this may go on while the executive is away.
  static let longestUninterrupted = 28
  /// Research that takes longer than this runs beside the first steps that do not need it.
  static let longResearch = 14

  let today: Day
  let outOfReach: [ClosedRange<Day>]
  /// Days on which nothing is asked because the board meets.
  var quiet: [ClosedRange<Day>] = []
  /// Days between one conversation and the next.
  var gap = Self.breathingSpace
  /// Before which day a tactic is not to begin, by id.
  var putOff: [String: Day] = [:]

  /// From when on what may begin.
  private struct Free {
    /// The next conversation with the executive.
    var conversation: Day
    /// The next desk work of this level.
    var desk: Day
    /// The next research.
    var research: Day
    /// Whatever is not research.
    var action: Day
  }

  /// The first and last day of each tactic, in order.
  func days(for tactics: [Tactic]) -> [(starts: Day, ends: Day)] {
    var ends: [String: Day] = [:]
    let first = working(today)
    var free = Free(conversation: first, desk: first, research: first, action: first)
    var stepsUp: [Tactic] = []
    return tactics.map { tactic in
      // What cannot be done at a level that is left before it waits until that level is left.
      let before =
        tactic.after
        + stepsUp.filter { $0.moves.map { !tactic.at.contains($0.from) } == true }.map(\.id)
      let prepared = before.compactMap { ends[$0] }.max()?.adding(days: 1)
      let earliest = [prepared, putOff[tactic.id]].compactMap { $0 }.max() ?? today
      let day = place(tactic, from: earliest, &free)
      ends[tactic.id] = day.ends
      if tactic.moves != nil { stepsUp.append(tactic) }
      return day
    }
  }

  private func place(
    _ tactic: Tactic, from earliest: Day, _ free: inout Free
  ) -> (starts: Day, ends: Day) {
    if tactic.isWaiting {
      // Waiting needs nobody's time and begins at once; while it lasts, nothing else is begun.
      let start = working(max(earliest, free.conversation))
      let end = reachable(start.adding(days: tactic.leadDays))
      let after = end.adding(days: 1)
      free = Free(conversation: after, desk: after, research: after, action: after)
      return (start, end)
    }
    if tactic.isResearch {
      let start =
        tactic.isDesk
        ? working(max(earliest, free.research))
        : clear(
          max(earliest, free.research, free.conversation, free.action), days: tactic.leadDays)
      let end = reachable(start.adding(days: tactic.leadDays))
      // Desk research is spread over the first days; all that is short is done before anybody is talked
      // to.
      free.research = start.adding(days: 2)
      if tactic.leadDays <= Self.longResearch {
        free.action = max(free.action, end.adding(days: 1))
        if !tactic.isDesk { free.conversation = end.adding(days: gap) }
      }
      return (start, end)
    }
    if tactic.stage == .stewardship, tactic.eases.isEmpty {
      // What goes on and on runs side by side, begun one after the other.
      let start = clear(
        max(earliest, free.conversation, free.action), days: tactic.leadDays)
      free.conversation = start.adding(days: Self.betweenContinuing)
      return (start, reachable(start.adding(days: tactic.leadDays)))
    }
    let start: Day
    let end: Day
    if tactic.isDesk {
      start = working(max(earliest, free.desk, free.action))
      end = reachable(max(start.adding(days: tactic.leadDays), free.conversation))
      free.desk = end.adding(days: 1)
    } else {
      start = clear(max(earliest, free.conversation, free.action), days: tactic.leadDays)
      end = reachable(start.adding(days: tactic.leadDays))
      // A paper is drafted on what was heard, not beside it.
      free.desk = end.adding(days: 1)
    }
    free.conversation = end.adding(days: gap)
    if tactic.moves != nil {
      free.desk = end.adding(days: 1)
      free.action = end.adding(days: 1)
    }
    return (start, end)
  }

  /// The first working day from a day on.
  func working(_ day: Day) -> Day {
    var day = day
    while day.isWeekend { day = day.adding(days: 1) }
    return day
  }

  /// The first working day, from a day on, on which the executive can be talked to.
  func reachable(_ day: Day) -> Day {
    var day = working(day)
    while let blocked = (outOfReach + quiet).first(where: { $0.contains(day) }) {
      day = working(blocked.upperBound.adding(days: 1))
    }
    return day
  }

  /// The first day on which a step of so many days can begin without running into a period in which the
  /// executive cannot be reached: what is asked on the eve of an absence is forgotten. A long step only
  /// begins and ends within reach.
  private func clear(_ day: Day, days: Int) -> Day {
    var start = reachable(day)
    if days > Self.longestUninterrupted { return start }
    while let blocked = outOfReach.first(where: {
      $0.overlaps(start...reachable(start.adding(days: days)))
    }) {
      start = reachable(blocked.upperBound.adding(days: 1))
    }
    return start
  }
}

extension Schedule {
  /// For so many days up to the board's meeting nothing is asked of somebody who prepares for it.
  static let quietBeforeBoard = 2

  /// The schedule of a situation, begun on a day.
  init(_ situation: Situation, from day: Day) {
    today = day
    outOfReach = situation.outOfReach
    quiet = situation.boardMeets.map { [$0.adding(days: -Self.quietBeforeBoard)...$0] } ?? []
    gap =
      situation.isSeldomSeen
      ? Self.breathingSpaceWhenSeldomSeen : Self.breathingSpace
    putOff = situation.putOff
  }

  /// The schedule of these tactics, in order, begun today: with as much room to breathe as the day by which
  /// it is wanted leaves, and never less than half of what is wished. Where even that is too little, the
  /// whole room is kept: what is late anyway is not to be hurried as well.
  init(_ situation: Situation, for tactics: [Tactic]) {
    self.init(situation, from: situation.today)
    guard let deadline = situation.deadline,
      let last = tactics.lastIndex(where: { $0.stage != .stewardship })
    else { return }
    func isInTime(_ schedule: Schedule) -> Bool {
      schedule.days(for: tactics).prefix(last + 1).allSatisfy { $0.ends <= deadline }
    }
    var tighter = self
    while !isInTime(tighter), tighter.gap > gap / 2 { tighter.gap -= 1 }
    if isInTime(tighter) { self = tighter }
  }

  /// The latest day on which to begin so that a number of tactics ends by a day; nil if even today is too
  /// late.
  func latestBegin(for tactics: [Tactic], by deadline: Day) -> Day? {
    func ends(from day: Day) -> Day {
      let later = Schedule(
        today: day, outOfReach: outOfReach, quiet: quiet, gap: gap, putOff: putOff)
      return later.days(for: tactics).map(\.ends).max() ?? day
    }
    guard ends(from: today) <= deadline else { return nil }
    // The later it begins the later it ends, so that the days that do are those up to some day.
    var good = today.number
    var bad = deadline.number + 1
    while bad - good > 1 {
      let middle = (good + bad) / 2
      if ends(from: Day(number: middle)) <= deadline { good = middle } else { bad = middle }
    }
    return Day(number: good)
  }
}
