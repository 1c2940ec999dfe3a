import Belief
import Playbook

/// Finds what would tell two levels apart: the tactic to find it out with, and the sign to look for.
struct TellingApart {
  /// What an answer says about which of two levels it is.
  struct Sign {
    let question: Question
    let option: Question.Option
  }

  let playbook: Playbook
  /// The questions that are answered already; asking them again decides nothing.
  let asked: Set<String>

  /// How much the best open question of any of these dimensions would tell, in bits, of which of the
  /// levels it is; 0 if there is none.
  func bits(learning unknowns: [Unknown], between levels: [Level]) -> Double {
    let dimensions = unknowns.compactMap { unknown in
      if case .dimension(let dimension) = unknown { dimension } else { nil }
    }
    return questions(of: dimensions).map { bits($0, between: levels) }.max() ?? 0
  }

  /// The answer, among the questions of these dimensions, that speaks most for a level against another.
  func sign(
    for level: Level, against other: Level, learning unknowns: [Unknown]
  ) -> Sign? {
    let dimensions = unknowns.compactMap { unknown in
      if case .dimension(let dimension) = unknown { dimension } else { nil }
    }
    let found = questions(of: dimensions)
    let best = found.max { bits($0, between: [level, other]) < bits($1, between: [level, other]) }
    guard let best else { return nil }
    // Both often and rarely otherwise: what hardly anybody does would not be seen either.
    let option = best.options.max { a, b in
      weight(a, level, other) < weight(b, level, other)
    }
    guard let option, weight(option, level, other) > 0 else { return nil }
    return Sign(question: best, option: option)
  }

  private func questions(of dimensions: [Dimension]) -> [Question] {
    playbook.questions.filter { question in
      guard let dimension = question.dimension else { return false }
      return dimensions.contains(dimension) && !asked.contains(question.id)
        && question.onlyIf.isEmpty && question.isCounted
    }
  }

  /// I(level; answer) with the levels equally likely.
  private func bits(_ question: Question, between levels: [Level]) -> Double {
    guard let item = playbook.bank[question.id] else { return 0 }
    let belief = Posterior(
      levels: PerLevel { levels.contains($0) ? 1 : 0 }.normalised, barriers: [:])
    return playbook.bank.gain(of: item, under: belief).level
  }

  private func weight(_ option: Question.Option, _ level: Level, _ other: Level) -> Int {
    (option.levelCounts[level] ?? 0) - (option.levelCounts[other] ?? 0)
  }
}
