import Belief
import Playbook
import Roadmap

/// Puts the remarks on a roadmap into words.
struct RemarkWording {
  let playbook: Playbook
  let alias: String

  func text(_ remark: Roadmap.Remark) -> String {
    switch remark {
    case .alreadyThere: line(.remarkAlreadyThere)
    case .levelOpen(let level): line(.remarkLevelOpen, ["level": name(level)])
    case .late(let days, let deadline):
      line(.remarkLate, ["days": "\(days)", "deadline": deadline.inWords])
    case .inTime(let deadline): line(.remarkInTime, ["deadline": deadline.inWords])
    case .sorePoint(let words): line(.remarkSorePoint, ["words": words])
    case .noWay(let from, let to): line(.remarkNoWay, ["from": name(from), "to": name(to)])
    case .notEased(let barriers):
      line(.remarkNotEased, ["list": barriers.map { name($0) }.joined(separator: ", ")])
    case .leftUnknown(let unknown):
      line(.remarkLeftUnknown, ["list": unknown.map(name).joined(separator: ", ")])
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
