import Belief

extension PlaybookCheck {
  /// Some answers make each level the likeliest.
  func checkLevels() {
    guard areWhole("interview/", "levels.yaml") else { return }
    for level in Level.allCases where !canWin(level) {
      note(.levelUnreachable(level.rawValue), at: places.place("levels.yaml", level.rawValue))
    }
  }

  /// Whether the level comes out on top when each question in turn is answered in the way that speaks
  /// most for it.
  private func canWin(_ level: Level) -> Bool {
    var belief = playbook.bank.levelPrior
    var left = playbook.bank.items
    while belief[level] > 0 {
      if belief.ranked.first == level { return true }
      let answers = left.indices.flatMap { index in
        left[index].options.compactMap { option in
          option.levels.map { (index, updated(belief, by: $0)) }
        }
      }
      guard let best = answers.max(by: { $0.1[level] < $1.1[level] }), best.1[level] > belief[level]
      else { return false }
      belief = best.1
      left.remove(at: best.0)
    }
    return false
  }

  private func updated(_ belief: PerLevel, by likelihood: PerLevel) -> PerLevel {
    PerLevel { belief[$0] * likelihood[$0] }.normalised
  }
}
