import Belief
import Playbook
import TestSupport
import Testing

@testable import Roadmap

/// Over all levels and targets, sixteen times each: four hundred situations.
@Suite struct RoadmapTests {
  private let playbook: Playbook
  private let tactics: [String: Tactic]

  init() throws {
    playbook = try Playbook.embedded()
    tactics = Dictionary(uniqueKeysWithValues: playbook.tactics.map { ($0.id, $0) })
  }

  @Test func keepsItsPromisesInEverySituation() {
    var count = 0
    withSituations(16, in: playbook) { situation, roadmap, label in
      count += 1
      comesAfterItsPrerequisites(situation, roadmap, label)
      easesBeforeItAsks(situation, roadmap, label)
      endsAtTheTargetOrSaysWhyNot(situation, roadmap, label)
      keepsToWorkingDaysWithinReach(situation, roadmap, label)
      waitsOutTheHour(roadmap, label)
      isExplained(roadmap, label)
      showsAFailureAmongItsCases(roadmap, label)
      #expect(Roadmap(situation, in: playbook) == roadmap, "\(label)")
    }
    #expect(count == 400 || count == 25)
  }

  /// What must come before a tactic, less what the conditions have made superfluous.
  private func prerequisites(of id: String, _ situation: Situation) -> [String] {
    (tactics[id]?.after ?? []).filter { before in
      !(tactics[before]?.settledBy ?? []).contains(where: situation.conditions.contains)
    }
  }

  private func comesAfterItsPrerequisites(
    _ situation: Situation, _ roadmap: Roadmap, _ label: String
  ) {
    var done: Set<String> = []
    for step in roadmap.steps {
      #expect(
        tactics[step.id]?.settledBy.contains(where: situation.conditions.contains) == false,
        "\(label): \(step.id) is superfluous")
      for id in prerequisites(of: step.id, situation) {
        #expect(done.contains(id), "\(label): \(step.id) before \(id)")
      }
      #expect(done.insert(step.id).inserted, "\(label): \(step.id) twice")
    }
  }

  private func easesBeforeItAsks(_ situation: Situation, _ roadmap: Roadmap, _ label: String) {
    var left = Set(situation.belief.activeBarriers).subtracting(notEased(roadmap))
    var level = situation.belief.level
    for step in roadmap.steps {
      #expect(step.from == level, "\(label): \(step.id)")
      #expect(tactics[step.id]?.at.contains(level) == true, "\(label): \(step.id) at \(level)")
      if step.to != step.from {
        #expect(step.from.leadsTo == step.to, "\(label): \(step.id)")
        for barrier in left {
          guard let before = playbook.card(barrier)?.easedBefore else { continue }
          #expect(!step.to.reaches(before), "\(label): \(step.id) before \(barrier) is eased")
        }
      }
      left.subtract(step.eases)
      level = step.to
    }
    #expect(left.isEmpty || roadmap.remarks.contains(where: \.isNoWay), "\(label): \(left)")
  }

  private func endsAtTheTargetOrSaysWhyNot(
    _ situation: Situation, _ roadmap: Roadmap, _ label: String
  ) {
    let end = roadmap.steps.last?.to ?? roadmap.level
    let isThere = roadmap.level.reaches(situation.target)
    #expect(roadmap.remarks.contains(.alreadyThere) == isThere, "\(label)")
    if case .noWay(let from, let to)? = roadmap.remarks.first(where: \.isNoWay) {
      #expect(from == end && to == situation.target, "\(label)")
    } else {
      #expect(end == (isThere ? roadmap.level : situation.target), "\(label)")
    }
    for barrier in notEased(roadmap) {
      #expect(!roadmap.steps.contains { $0.eases.contains(barrier) }, "\(label): \(barrier)")
    }
  }

  private func keepsToWorkingDaysWithinReach(
    _ situation: Situation, _ roadmap: Roadmap, _ label: String
  ) {
    for step in roadmap.steps {
      #expect(step.starts <= step.ends, "\(label): \(step.id)")
      // Desk work may begin while the executive is away; it is shown once they are back.
      let days = step.isDesk ? [step.ends] : [step.starts, step.ends]
      for day in days where tactics[step.id]?.isWaiting == false {
        #expect(!situation.outOfReach.contains { $0.contains(day) }, "\(label): \(step.id) \(day)")
      }
      for day in [step.starts, step.ends] {
        #expect(day >= situation.today, "\(label): \(step.id) in the past")
        #expect(!day.isWeekend, "\(label): \(step.id) on a weekend")
      }
      for id in prerequisites(of: step.id, situation) {
        let before = roadmap.steps.first { $0.id == id }
        #expect(before.map { $0.ends < step.starts } == true, "\(label): \(step.id) beside \(id)")
      }
    }
    asksOneThingAtATime(roadmap, label)
  }

  /// A conversation lasts from its first day to its last, desk work is one when it is shown; no two of them
  /// are on one day. What looks after support goes on beside, and so does what is found out at length.
  private func asksOneThingAtATime(_ roadmap: Roadmap, _ label: String) {
    let asking = roadmap.steps.filter { step in
      guard let tactic = tactics[step.id], !tactic.isWaiting else { return false }
      return !(tactic.stage == .stewardship && tactic.eases.isEmpty)
        && !(tactic.isResearch && (tactic.isDesk || tactic.leadDays > Schedule.longResearch))
    }
    let spans = asking.map { ($0.id, ($0.isDesk ? $0.ends : $0.starts)...$0.ends) }
      .sorted { $0.1.lowerBound < $1.1.lowerBound }
    for (earlier, later) in zip(spans, spans.dropFirst()) {
      #expect(earlier.1.upperBound < later.1.lowerBound, "\(label): \(later.0), \(earlier.0)")
    }
  }

  /// While the hour has to be waited out, nothing else begins.
  private func waitsOutTheHour(_ roadmap: Roadmap, _ label: String) {
    for (position, step) in roadmap.steps.enumerated() {
      guard let tactic = tactics[step.id], tactic.isTimely, tactic.eases.isEmpty else { continue }
      for later in roadmap.steps[(position + 1)...] {
        #expect(later.starts > step.ends, "\(label): \(later.id) during \(step.id)")
      }
    }
  }

  private func isExplained(_ roadmap: Roadmap, _ label: String) {
    for step in roadmap.steps {
      let texts = [step.title, step.timing, step.notWhen, step.information, step.ask, step.ifNot]
      let lists = [step.because, step.manner, step.signs]
      #expect((texts + [step.basis]).allSatisfy { !$0.isEmpty }, "\(label): \(step.id)")
      #expect(lists.allSatisfy { !$0.isEmpty && !$0.contains("") }, "\(label): \(step.id)")
      for text in texts + [step.basis] + lists.joined() {
        #expect(!text.contains("{") && !text.contains("}"), "\(label): \(text)")
      }
      for study in step.cases {
        #expect(!study.caution.isEmpty, "\(study.id)")
        #expect(!study.sources.isEmpty && !study.citation.isEmpty, "\(study.id)")
      }
    }
  }

  private func showsAFailureAmongItsCases(_ roadmap: Roadmap, _ label: String) {
    let cases = roadmap.steps.flatMap(\.cases)
    #expect(cases.isEmpty || cases.contains(where: \.isFailure), "\(label)")
    #expect(Set(cases.map(\.id)).count == cases.count, "\(label)")
  }

  private func notEased(_ roadmap: Roadmap) -> [Barrier] {
    for case .notEased(let barriers) in roadmap.remarks { return barriers }
    return []
  }

  @Test func isNoDearerWithABarrierLess() {
    let easedBefore = Dictionary(
      uniqueKeysWithValues: playbook.barriers.map { ($0.barrier, $0.easedBefore) })
    withSeeds(12) { random in
      let barriers = random.some(of: Barrier.allCases, 0.4)
      let conditions = Set(random.some(of: playbook.conditions.keys.sorted(), 0.2))
      let usable = playbook.tactics.filter { !$0.isStop && $0.isUsable(under: conditions) }
      func cost(_ barriers: [Barrier], _ from: Level, _ to: Level) -> Double {
        WaySearch(tactics: usable, easedBefore: easedBefore, barriers: barriers)
          .cheapest(from: from, to: to).map { ExhaustiveSearch.cost($0) } ?? .infinity
      }
      let from = Level.allCases[random.int(0...4)]
      for to in from.way {
        let all = cost(barriers, from, to)
        for barrier in barriers {
          let fewer = cost(barriers.filter { $0 != barrier }, from, to)
          #expect(fewer <= all + 1e-9, "\(random) \(from) to \(to) without \(barrier)")
        }
      }
    }
  }

  @Test(arguments: stops.sorted { $0.key < $1.key }, Level.allCases)
  func stopsWhereTheExecutiveMayBeRight(stop: (key: String, value: String), level: Level) throws {
    let situation = Situation(
      today: Day(number: 20_514), belief: belief(level, 0.9, [.legalRisk]), target: .enthusiast,
      conditions: [stop.key], names: names,
      reasons: Situation.Reasons(conditions: [stop.key: ["said: \(stop.key)"]]))
    let roadmap = Roadmap(situation, in: playbook)
    #expect(roadmap.stop == ["said: \(stop.key)"])
    #expect(roadmap.steps.map(\.id) == [stop.value])
    #expect(roadmap.steps.allSatisfy { $0.from == level && $0.to == level })
    isExplained(roadmap, stop.key)
  }

  @Test func stopsForEveryReasonAtOnce() {
    let situation = Situation(
      today: Day(number: 20_514), belief: belief(.hesitant, 0.9, []), target: .positive,
      conditions: Set(stops.keys), names: names)
    let roadmap = Roadmap(situation, in: playbook)
    #expect(Set(roadmap.steps.map(\.id)) == Set(stops.values))
  }
}

extension Roadmap.Remark {
  /// Whether it says that the playbook knows no way.
  var isNoWay: Bool {
    if case .noWay = self { true } else { false }
  }
}
