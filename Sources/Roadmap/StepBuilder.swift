import Belief
import Playbook

/// Turns chosen tactics into steps: dated, explained, with words filled in and cases matched.
struct StepBuilder {
  let situation: Situation
  let playbook: Playbook

  func steps(for tactics: [Tactic]) -> [Step] {
    let schedule = Schedule(today: situation.today, outOfReach: situation.outOfReach)
    let days = schedule.days(for: tactics)
    let matcher = CaseMatcher(cases: playbook.cases, situation: situation)
    var level = situation.belief.level
    var used: [String: Int] = [:]
    var steps: [Step] = []
    for (tactic, day) in zip(tactics, days) {
      let cases = matcher.cases(for: tactic, used: used)
      for study in cases { used[study.id, default: 0] += 1 }
      let to = tactic.moves?.to ?? level
      steps.append(step(tactic, from: level, to: to, on: day, cases: cases, before: tactics))
      level = to
    }
    return steps
  }

  private func step(
    _ tactic: Tactic, from: Level, to: Level, on day: (starts: Day, ends: Day), cases: [CaseStudy],
    before tactics: [Tactic]
  ) -> Step {
    Step(
      id: tactic.id, title: filled(tactic.title), stage: tactic.stage, from: from, to: to,
      because: because(tactic, among: tactics), timing: filled(tactic.timing),
      notWhen: filled(tactic.notWhen), information: filled(tactic.information),
      manner: manner(tactic), ask: filled(tactic.ask), signs: tactic.signs.map(filled),
      ifNot: filled(tactic.ifNot), basis: filled(tactic.basis), starts: day.starts, ends: day.ends,
      effortHours: tactic.effortHours, eases: tactic.eases, learns: tactic.learns, cases: cases)
  }

  private func filled(_ text: String) -> String { fill(text, situation.names) }

  /// How to say it, and the variants for the styles that hold.
  private func manner(_ tactic: Tactic) -> [String] {
    let variants = Style.allCases
      .filter { situation.conditions.contains($0.rawValue) }
      .compactMap { style in
        tactic.variants[style].map { "\(playbook.lines.text(style.line)): \($0)" }
      }
    return ([tactic.manner] + variants).map(filled)
  }

  /// What called for a step: the answers, or what it prepares, or where it keeps the executive.
  private func because(_ tactic: Tactic, among tactics: [Tactic]) -> [String] {
    var reasons: [String] = []
    for condition in tactic.needs {
      reasons += (situation.reasons.conditions[condition] ?? []).prefix(1)
    }
    for barrier in tactic.eases where situation.barriers.contains(barrier) {
      reasons += (situation.reasons.barriers[barrier] ?? []).prefix(2)
    }
    if tactic.moves != nil { reasons += situation.reasons.level.prefix(2) }
    let unknown = tactic.learns.filter(situation.unknown.contains)
    if !unknown.isEmpty {
      let names = unknown.map(name).joined(separator: ", ")
      reasons.append(playbook.lines.text(.becauseUnknown, ["list": names]))
    }
    if let next = tactics.first(where: { $0.after.contains(tactic.id) }) {
      reasons.append(playbook.lines.text(.becausePrepares, ["step": filled(next.title)]))
    }
    if reasons.isEmpty {
      reasons.append(
        tactic.stage == .stewardship
          ? playbook.lines.text(.becauseKeeps, situation.names)
          : situation.reasons.level.first ?? playbook.lines.text(.becauseCommon, situation.names))
    }
    var seen: Set<String> = []
    return reasons.filter { seen.insert($0).inserted }
  }

  private func name(_ unknown: Unknown) -> String {
    switch unknown {
    case .dimension(let dimension): playbook.lines.text(dimension.line, situation.names)
    case .barrier(let barrier): playbook.card(barrier)?.name.lowercased() ?? barrier.rawValue
    }
  }
}
