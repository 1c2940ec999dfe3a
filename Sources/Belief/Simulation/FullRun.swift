/// One simulated conversation about level and barriers, asked and stopped as `ItemBank.next` does
/// or, for comparison, by the gain alone.
struct FullRun {
  /// The questions asked, as positions in the author's order, each with the answer's.
  private(set) var asked: [(question: Int, answer: Int)] = []
  /// P(level) at the end.
  private(set) var levels: SIMD8<Double>
  /// P(barrier present) at the end.
  private(set) var barriers: [Double]

  /// Asks until the rule says to stop; `answer` gives an executive's answer to a question.
  init(
    _ table: QuestionTable, rule: StoppingRule, byGain: Bool = false, answer: (Int) -> Int
  ) {
    levels = table.levelPrior
    barriers = table.barrierPrior
    var left = Array(table.questions.indices)
    var answers = 0
    while let next = pick(from: left, answers: answers, byGain, table, rule) {
      let given = answer(next)
      let question = table.questions[next]
      left.removeAll { $0 == next || question.enemies.contains($0) }
      asked.append((next, given))
      if question.saysLevel { answers += 1 }
      levels = table.updated(levels, question, given)
      for column in question.columns {
        let present = barriers[column.barrier] * column.present[given]
        let absent = (1 - barriers[column.barrier]) * column.absent[given]
        barriers[column.barrier] = present / (present + absent)
      }
    }
  }

  private func pick(
    from left: [Int], answers: Int, _ byGain: Bool, _ table: QuestionTable, _ rule: StoppingRule
  ) -> Int? {
    let isFirm = levels[levels.likeliest] >= rule.firmLevel && answers >= rule.least
    let open = barriers.map { abs($0 - 0.5) < rule.firmBarrier ? $0 : ($0 > 0.5 ? 1 : 0) }
    if isFirm, !open.contains(where: { $0 > 0 && $0 < 1 }) { return nil }
    if asked.count >= rule.most { return nil }
    let enough = !byGain && answers + 1 >= rule.least ? rule.firmLevel : nil
    func worth(_ number: Int) -> Double {
      let question = table.questions[number]
      let level = isFirm ? 0 : table.doubtLifted(question, levels, enough: enough)
      return (level + table.barrierGain(question, open)) / question.effort
    }
    guard let best = left.best(worth), worth(best) >= rule.leastGain || answers < rule.least
    else { return nil }
    return best
  }
}
