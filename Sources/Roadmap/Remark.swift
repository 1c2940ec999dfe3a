import Belief
import Playbook

extension Roadmap {
  /// Something about the plan as a whole that the practitioner should know.
  public enum Remark: Sendable, Equatable {
    /// The executive is already where they are needed.
    case alreadyThere
    /// Another level is plausible as well.
    case levelOpen(Level)
    /// The plan ends so many days after the day by which it is wanted.
    case late(days: Int, deadline: Day)
    /// The day by which it was wanted has passed; the plan ends on another.
    case passed(deadline: Day, ends: Day)
    /// What fits before the deadline: so many steps, and the level that they lead to.
    case fits(steps: Int, level: Level)
    /// What would have to move for the plan to fit, any one of them.
    case wouldFit([Concession])
    /// The plan ends in time if it is begun by this day.
    case inTime(deadline: Day, begin: Day)
    /// The board meets; the paper has to be there by a day. The yes is planned for another, if one is.
    case board(meets: Day, paper: Day, yes: Day?)
    /// The budget lines close; the yes is planned for a day.
    case budget(closes: Day, yes: Day)
    /// The executive is seldom seen: there are so many days between one conversation and the next.
    case seldomSeen(days: Int)
    /// So that it is done in time, there are so many days between one conversation and the next instead of
    /// as many as would be wished.
    case tightened(days: Int, wished: Int)
    /// The playbook knows no way to the target under the conditions that hold.
    case noWay(from: Level, to: Level)
    /// No tactic eases these barriers under the conditions that hold.
    case notEased([Barrier])
    /// There is a subject to keep away from.
    case sorePoint(String)
    /// Too many things are unknown for a research step each; these wait.
    case leftUnknown([Unknown])
  }

  /// Something that could move so that a plan fits its deadline.
  public enum Concession: Sendable, Equatable {
    /// The deadline, to this day.
    case deadline(Day)
    /// What is asked for: no more than this level.
    case target(Level)
    /// The time in which the executive is out of reach: one conversation within it would do.
    case absence
  }
}

/// Draws up the remarks on a plan.
struct Remarks {
  /// The paper is with the board so many days before it meets.
  static let paperAhead = 7
  /// An executive who reads papers first wants it so many days before that.
  static let paperToReaderAhead = 3

  let plan: Planner.Plan
  let steps: [Step]
  let situation: Situation

  /// The remarks, what matters most first.
  var all: [Roadmap.Remark] {
    var remarks: [Roadmap.Remark] = []
    let belief = situation.belief
    if belief.level.reaches(situation.target) { remarks.append(.alreadyThere) }
    remarks += Planner.plausible(situation).dropFirst().map { .levelOpen($0) }
    if let from = plan.stuckAt { remarks.append(.noWay(from: from, to: situation.target)) }
    if !plan.notEased.isEmpty { remarks.append(.notEased(plan.notEased)) }
    if !plan.leftUnknown.isEmpty { remarks.append(.leftUnknown(plan.leftUnknown)) }
    if let sorePoint = situation.sorePoint { remarks.append(.sorePoint(sorePoint)) }
    remarks += deadline + dates
    let wished = Schedule(situation, from: situation.today).gap
    if schedule.gap < wished {
      remarks.append(.tightened(days: schedule.gap, wished: wished))
    } else if situation.isSeldomSeen, !steps.isEmpty {
      remarks.append(.seldomSeen(days: schedule.gap))
    }
    return remarks
  }

  private var schedule: Schedule { Schedule(situation, for: plan.tactics) }

  /// The steps that work towards the target; what only looks after support does not count.
  private var working: [Step] {
    Array(steps.prefix((steps.lastIndex { $0.stage != .stewardship } ?? -1) + 1))
  }

  private var deadline: [Roadmap.Remark] {
    guard let deadline = situation.deadline, let last = working.map(\.ends).max() else { return [] }
    if deadline < situation.today { return [.passed(deadline: deadline, ends: last)] }
    let ids = Set(working.map(\.id))
    let tactics = plan.tactics.filter { ids.contains($0.id) }
    if last <= deadline {
      let begin = schedule.latestBegin(for: tactics, by: deadline) ?? situation.today
      return [.inTime(deadline: deadline, begin: begin)]
    }
    let fitting = working.prefix { $0.ends <= deadline }
    let level = fitting.last?.to ?? situation.belief.level
    var concessions: [Roadmap.Concession] = [.deadline(last)]
    if level != situation.belief.level, !level.reaches(situation.target) {
      concessions.append(.target(level))
    }
    if !situation.outOfReach.isEmpty {
      var present = situation
      present.outOfReach = []
      let days = Schedule(present, from: situation.today).days(for: tactics)
      if let end = days.map(\.ends).max(), end <= deadline { concessions.append(.absence) }
    }
    return [
      .late(days: last.number - deadline.number, deadline: deadline),
      .fits(steps: fitting.count, level: level), .wouldFit(concessions),
    ]
  }

  /// What the days of the board and of the budget mean for the yes.
  private var dates: [Roadmap.Remark] {
    let yes = steps.last { $0.from != $0.to && $0.to.reaches(.positive) }?.ends
    var remarks: [Roadmap.Remark] = []
    if let board = situation.boardMeets, board > situation.today {
      let reading = situation.conditions.contains("reader") ? Self.paperToReaderAhead : 0
      var paper = board.adding(days: -Self.paperAhead - reading)
      while paper.isWeekend { paper = paper.adding(days: -1) }
      remarks.append(.board(meets: board, paper: paper, yes: yes))
    }
    if let budget = situation.budgetCloses, budget > situation.today, let yes {
      remarks.append(.budget(closes: budget, yes: yes))
    }
    return remarks
  }
}
