import Belief
import Playbook

/// Where a roadmap forks, because the executive may stand at another level than the likeliest.
public struct Fork: Sendable, Equatable {
  /// What to look for.
  public struct Sign: Sendable, Equatable {
    /// The level it speaks for.
    public let level: Level
    /// The question that it answers, in a few words.
    public let question: String
    /// The answer.
    public let answer: String
  }

  /// The way from one of the other levels.
  public struct Branch: Sendable, Equatable {
    /// The level.
    public let level: Level
    /// How likely it is.
    public let probability: Double
    /// What the first steps would be instead.
    public let titles: [String]
    /// What would speak for the likeliest level, and what for this one; empty if nothing is known that
    /// would tell them apart.
    public let signs: [Sign]
  }

  /// So many steps come before it, and suit every level that is plausible.
  public let after: Int
  /// The number of the step that tells the levels apart, from 1 on; nil if none does.
  public let decidedBy: Int?
  /// The ways from the other levels, the likeliest first.
  public let branches: [Branch]
}

extension Fork {
  /// So many steps of each branch are told.
  static let titlesTold = 3

  /// Where a plan forks; nil if only one level is plausible.
  init?(
    _ order: [Tactic], decidedBy id: String?, of situation: Situation, in playbook: Playbook
  ) {
    let plausible = Planner.plausible(situation)
    guard plausible.count > 1 else { return nil }
    let common = order.prefix { tactic in plausible.allSatisfy(tactic.at.contains) }
    let decider = order.first { $0.id == id }
    let telling = TellingApart(playbook: playbook, asked: situation.asked)
    after = common.count
    decidedBy = order.firstIndex { $0.id == id }.map { $0 + 1 }
    branches = plausible.dropFirst().map { level in
      var other = situation
      other.belief = Posterior(
        levels: PerLevel { $0 == level ? 1 : 0 }, barriers: situation.belief.barriers)
      other.eased.formUnion(common.flatMap(\.eases))
      other.done.formUnion(common.map(\.id))
      let tactics = Tactic.available(in: playbook, for: other)
      let way = Planner(tactics: tactics, playbook: playbook, situation: other).plan().tactics
      // What is found out first is found out before the fork.
      let steps = way.filter {
        !common.contains($0) && !($0.isResearch && $0.at.contains(situation.belief.level))
      }
      let signs = [(situation.belief.level, level), (level, situation.belief.level)]
        .compactMap { one, another -> Sign? in
          guard
            let sign = telling.sign(for: one, against: another, learning: decider?.learns ?? [])
          else { return nil }
          return Sign(
            level: one, question: sign.question.short,
            answer: fill(sign.option.say, situation.names))
        }
      return Branch(
        level: level, probability: situation.belief.levels[level],
        titles: steps.prefix(Self.titlesTold).map { fill($0.title, situation.names) },
        signs: signs)
    }
  }
}
