import Belief
import Playbook

/// Turns chosen tactics into steps: dated, explained, with words filled in and cases matched.
struct StepBuilder {
  let situation: Situation
  let playbook: Playbook

  /// The steps in the order in which they begin.
  func steps(for planned: [Tactic]) -> [Step] {
    let scheduled = zip(planned, Schedule(situation, for: planned).days(for: planned))
      .enumerated()
      .sorted { a, b in
        (a.element.1.starts, rank(a.element.0), a.offset)
          < (b.element.1.starts, rank(b.element.0), b.offset)
      }
      .map(\.element)
    let tactics = scheduled.map(\.0)
    let days = scheduled.map(\.1)
    var level = situation.belief.level
    let cases = cases(for: tactics)
    var carried: [Messenger: Int] = [:]
    var steps: [Step] = []
    for (place, (tactic, day)) in zip(tactics, days).enumerated() {
      let messenger = messenger(for: tactic, used: carried)
      if let messenger { carried[messenger, default: 0] += 1 }
      let to = tactic.moves?.to ?? level
      steps.append(
        step(
          tactic, from: level, to: to, on: day, cases: cases[place], messenger: messenger,
          before: tactics))
      level = to
    }
    return steps
  }

  /// The cases for each tactic, none of them too often.
  private func cases(for tactics: [Tactic]) -> [[CaseStudy]] {
    let matcher = CaseMatcher(cases: playbook.cases, situation: situation)
    var used: [String: Int] = [:]
    let picked = tactics.map { tactic in
      let cases = matcher.cases(for: tactic, used: used)
      for study in cases { used[study.id, default: 0] += 1 }
      return cases
    }
    return matcher.withFailure(picked, for: tactics)
  }

  /// What answers to the hour first, then desk work, then conversations.
  private func rank(_ tactic: Tactic) -> Int {
    tactic.isTimely ? 0 : tactic.isDesk ? 1 : 2
  }

  private func step(
    _ tactic: Tactic, from: Level, to: Level, on day: (starts: Day, ends: Day), cases: [CaseStudy],
    messenger: Messenger?, before tactics: [Tactic]
  ) -> Step {
    Step(
      id: tactic.id, title: filled(tactic.title), stage: tactic.stage, from: from, to: to,
      because: because(tactic, among: tactics), timing: filled(tactic.timing),
      notWhen: filled(tactic.notWhen), information: filled(tactic.information),
      manner: manner(tactic),
      messenger: messenger.map { playbook.lines.text($0.line, situation.names) },
      isDesk: tactic.isDesk, ask: filled(tactic.ask), signs: tactic.signs.map(filled),
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

  /// So many steps are carried by one person besides the practitioner, at most: their goodwill is a loan.
  static let mostCarried = 2

  /// Who else carries a step: somebody that the tactic names and who is there, whom the executive listens
  /// to before others.
  private func messenger(for tactic: Tactic, used: [Messenger: Int]) -> Messenger? {
    let there = tactic.messengers.filter { messenger in
      situation.conditions.contains(messenger.condition)
        && used[messenger, default: 0] < Self.mostCarried
    }
    let own = there.first { tactic.needs.contains($0.condition) }
    return own ?? there.first(where: situation.isTrusted) ?? there.first
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
