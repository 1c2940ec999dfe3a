import Belief
import Playbook
import Rehearsal
import TestSupport

let playbook = Taught.playbook

/// One reader for all tests, since it learns before it reads.
let reader = Taught.reader

/// An executive by chance.
func anySetup(using random: inout SeededGenerator) -> RehearsalSetup {
  RehearsalSetup(
    level: Level.allCases.randomElement(using: &random) ?? .hesitant,
    barriers: Array(random.shuffled(Barrier.allCases).prefix(random.int(0...3))),
    manner: random.some(of: Style.allCases, 0.3),
    sector: [nil, "finance", "healthcare", "retail"].randomElement(using: &random) ?? nil,
    goal: [nil, "fewer complaints that come back"].randomElement(using: &random) ?? nil,
    difficulty: Difficulty.allCases.randomElement(using: &random) ?? .real,
    seed: random.next())
}
