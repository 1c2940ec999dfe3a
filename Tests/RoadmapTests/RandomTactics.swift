import Belief
import Playbook
import TestSupport
import Testing

@testable import Playbook

/// What is written in the head of a tactic's page; the rest is filled in.
struct TacticHead {
  var id: String
  var moves: Level?
  var at: [Level] = []
  var eases: [Barrier] = []
  var after: [String] = []
  var needs: [String] = []
  var unless: [String] = []
  var stage = Stage.programming
  var leadDays = 7
  var effortHours = 1.0
  var desk = false
  var calledFor = false

  /// The tactic that an author would get from such a page.
  func tactic() throws -> Tactic {
    func list(_ name: String, _ ids: [String]) -> String {
      ids.isEmpty ? "" : "\(name): [\(ids.joined(separator: ", "))]\n"
    }
    let moves = try moves.map { to in
      "moves: {from: \(try #require(at.first).rawValue), to: \(to.rawValue)}\n"
    }
    let headings = Tactic.headings.map { "## \($0)\n\n- Some words.\n" }.joined(separator: "\n")
    let page = """
      ---
      title: \(id)
      stage: \(stage.rawValue)
      lead-days: \(leadDays)
      effort-hours: \(effortHours)
      \(moves ?? list("at", at.map(\.rawValue)))\
      \(list("eases", eases.map(\.rawValue)))\(list("after", after))\(list("needs", needs))\
      \(list("unless", unless))desk: \(desk)
      called-for: \(calledFor)
      ---
      \(headings)
      """
    let findings = Findings()
    let read = try #require(Page(page, file: "tactics/\(id).md", findings: findings))
    let tactic = Tactic(read)
    try #require(findings.mistakes.isEmpty, "\(findings.mistakes)")
    return tactic
  }
}

extension SeededGenerator {
  /// Up to seven tactics with moves, eases, prerequisites and conditions as chance has it.
  mutating func tactics(barriers: [Barrier]) throws -> [Tactic] {
    let ids = (1...int(2...7)).map { "tactic-\($0)" }
    var tactics: [Tactic] = []
    for id in ids {
      var head = TacticHead(id: id)
      let level = Level.allCases[int(0...4)]
      if let next = level.leadsTo, chance(0.6) {
        head.moves = next
        head.at = [level]
      } else {
        head.at = [level] + some(of: Level.allCases, 0.5).filter { $0 != level }
      }
      head.eases = some(of: barriers, head.moves == nil ? 0.6 : 0.2)
      if chance(0.4) { head.after = some(of: ids + ["no-such-tactic"], 0.25).filter { $0 != id } }
      head.needs = some(of: ["one", "other"], 0.2)
      head.unless = some(of: ["third"], 0.1)
      head.leadDays = int(0...30)
      head.effortHours = Double(int(0...20)) / 2
      head.desk = chance(0.3)
      head.calledFor = chance(0.15)
      tactics.append(try head.tactic())
    }
    return tactics
  }

  /// Before which level each barrier has to be eased; now and then none.
  mutating func easedBefore() -> [Barrier: Level] {
    var levels: [Barrier: Level] = [:]
    for barrier in Barrier.allCases where chance(0.85) {
      levels[barrier] = [.hesitant, .positive, .enthusiast][int(0...2)]
    }
    return levels
  }
}
