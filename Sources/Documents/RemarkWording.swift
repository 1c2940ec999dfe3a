import Belief
import Playbook
import Roadmap

/// Puts the remarks on a roadmap into words.
struct RemarkWording {
  let playbook: Playbook
  let alias: String
  /// The titles of the steps, in order.
  let titles: [String]
  /// Where the executive stands, and whether that is where they are needed.
  let level: Level
  let isThere: Bool

  /// The remarks in their order, with what is said of several levels said once.
  func texts(_ remarks: [Roadmap.Remark]) -> [String] {
    let open = remarks.compactMap { remark in
      if case .levelOpen(let level) = remark { name(level) } else { nil }
    }
    guard let last = open.last, open.count > 1 else { return remarks.map(text) }
    let others = open.dropLast().joined(separator: ", ")
    let all = line(.remarkLevelsOpen, ["levels": others, "level": last])
    var texts: [String] = []
    for remark in remarks {
      if case .levelOpen = remark {
        if !texts.contains(all) { texts.append(all) }
      } else {
        texts.append(text(remark))
      }
    }
    return texts
  }

  func text(_ remark: Roadmap.Remark) -> String {
    switch remark {
    case .alreadyThere: line(.remarkAlreadyThere)
    case .levelOpen(let level): line(.remarkLevelOpen, ["level": name(level)])
    case .late(let days, let deadline):
      line(.remarkLate, ["days": playbook.lines.days(days), "deadline": deadline.inWords])
    case .passed(let deadline, let ends):
      line(.remarkPassed, ["deadline": deadline.inWords, "day": ends.inWords])
    case .fits(let steps, let level): fits(steps, level)
    case .wouldFit(let concessions):
      line(
        concessions.count == 1 ? .remarkWouldFitOne : .remarkWouldFit,
        ["list": concessions.map(text).joined(separator: "; ")])
    case .inTime(let deadline, let begin):
      line(.remarkInTime, ["deadline": deadline.inWords, "begin": begin.inWords])
    case .board(let meets, let paper, let yes):
      line(
        yes.map { $0 < meets } == true
          ? .remarkBoardBefore : isThere ? .remarkBoardAgreed : .remarkBoardAfter,
        ["day": meets.inWords, "paper": paper.inWords])
    case .budget(let closes, let yes):
      line(
        yes <= closes ? .remarkBudgetBefore : .remarkBudgetAfter,
        ["day": closes.inWords, "yes": yes.inWords])
    case .seldomSeen(let days): line(.remarkSeldomSeen, ["days": "\(days)"])
    case .tightened(let days, let wished):
      line(.remarkTightened, ["days": "\(days)", "wished": "\(wished)"])
    case .sorePoint(let words): line(.remarkSorePoint, ["words": words])
    case .noWay(let from, let to): line(.remarkNoWay, ["from": name(from), "to": name(to)])
    case .notEased(let barriers):
      line(.remarkNotEased, ["list": barriers.map { name($0) }.joined(separator: ", ")])
    case .leftUnknown(let unknown):
      line(.remarkLeftUnknown, ["list": unknown.map(name).joined(separator: ", ")])
    }
  }

  private func fits(_ steps: Int, _ level: Level) -> String {
    guard steps > 0, titles.indices.contains(steps - 1) else { return line(.remarkFitsNothing) }
    return line(
      level == self.level ? .remarkFitsSame : .remarkFits,
      ["count": "\(steps)", "step": titles[steps - 1], "level": name(level)])
  }

  private func text(_ concession: Roadmap.Concession) -> String {
    switch concession {
    case .deadline(let day): line(.concessionDeadline, ["day": day.inWords])
    case .target(let level): line(.concessionTarget, ["level": name(level)])
    case .absence: line(.concessionAbsence)
    }
  }

  private func line(_ id: LineID, _ values: [String: String] = [:]) -> String {
    playbook.lines.text(id, values.merging(["alias": alias]) { given, _ in given })
  }

  private func name(_ level: Level) -> String {
    playbook.card(level)?.name.lowercased() ?? level.rawValue
  }

  private func name(_ barrier: Barrier) -> String {
    playbook.card(barrier)?.name.lowercased() ?? barrier.rawValue
  }

  private func name(_ unknown: Unknown) -> String {
    switch unknown {
    case .dimension(let dimension): line(dimension.line)
    case .barrier(let barrier): name(barrier)
    }
  }
}
