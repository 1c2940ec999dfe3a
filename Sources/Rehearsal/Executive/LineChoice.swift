import Belief
import Playbook

/// Chooses among the lines of the script that are still unsaid.
struct LineChoice {
  let script: ExecutiveScript
  let setup: RehearsalSetup
  let mood: Mood
  private(set) var said: Set<String>
  /// What was named already is not asked for.
  let named: Set<Edge>
  private var chance: SplitMix64

  init(_ encounter: Encounter, mood: Mood, seed: UInt64) {
    script = encounter.script
    setup = encounter.setup
    said = encounter.said
    named = encounter.named
    self.mood = mood
    chance = SplitMix64(seed: seed)
  }

  /// Whether something happens that happens in so many of a hundred turns.
  mutating func happens(_ percent: Int) -> Bool { chance.next() % 100 < UInt64(max(0, percent)) }

  /// A line for a use that fits; the nearest mood if none fits this one, and nil if none is left.
  mutating func line(
    _ use: LineUse, about barrier: Barrier? = nil,
    where fits: (ExecutiveLine) -> Bool = { _ in true }
  ) -> ExecutiveLine? {
    let open = script.lines.filter { line in
      line.use == use && !said.contains(line.id) && isPossible(line, about: barrier) && fits(line)
    }
    let nearest = open.map(distance).min()
    let near = open.filter { distance($0) == nearest }
    guard !near.isEmpty else { return nil }
    let weights = near.map { weight($0, about: barrier) }
    var rest = chance.next() % UInt64(weights.reduce(0, +))
    var chosen = near[0]
    for (line, weight) in zip(near, weights) {
      chosen = line
      if rest < UInt64(weight) { break }
      rest -= UInt64(weight)
    }
    said.insert(chosen.id)
    return chosen
  }

  private func isPossible(_ line: ExecutiveLine, about barrier: Barrier?) -> Bool {
    line.fits(setup.level)
      && (line.barriers.isEmpty || barrier.map(line.barriers.contains) ?? false)
      && (line.manner.isEmpty || line.manner.contains(where: setup.manner.contains))
      && (line.sectors.isEmpty || setup.sector.map(line.sectors.contains) ?? false)
      && (line.difficulties.isEmpty || line.difficulties.contains(setup.difficulty))
      && named.isDisjoint(with: line.asksFor)
      && (!line.needsGoal || setup.goal != nil)
  }

  private func distance(_ line: ExecutiveLine) -> Int {
    line.moods.map { $0.distance(to: mood) }.min() ?? 0
  }

  /// What was written for just this case is likelier than what fits many.
  private func weight(_ line: ExecutiveLine, about barrier: Barrier?) -> Int {
    let special = [
      !line.levels.isEmpty, barrier != nil && !line.barriers.isEmpty, !line.manner.isEmpty,
      !line.sectors.isEmpty, line.needsGoal, line.to.count > 1,
    ]
    return 1 + 2 * special.count { $0 }
  }
}
