/// Somebody drawn from the prior, who answers each question by the counts: always the same answer
/// to the same question, whatever was asked before.
struct SimulatedExecutive {
  /// The true level, as a position in `Level.allCases`.
  let level: Int
  /// Which barriers are truly there.
  let barriers: [Bool]
  /// What sets this executive apart from any other.
  let seed: UInt64
  /// The part of the answers given as somebody of a neighbouring level would.
  let strayShare: Double

  /// Draws an executive from the prior.
  init(_ table: QuestionTable, seed: UInt64, strayShare: Double) {
    var random = SplitMix64(seed: seed)
    level = random.index(weighted: Level.allCases.indices.map { table.levelPrior[$0] })
    barriers = table.barrierPrior.map { random.unit() < $0 }
    self.seed = seed
    self.strayShare = strayShare
  }

  /// The answer to a question about levels, drawn from P(option | level).
  func answer(to number: Int, in table: QuestionTable) -> Int {
    answer(to: number, in: table) { _, _ in 1 }
  }

  /// The answer to a question about levels, barriers or both.
  ///
  /// P(option | level, barriers) ∝ P(option | level) × Π P(option | barrier's state) / P(option),
  /// so that, seen from the level or from any one barrier alone, it is about as the counts say.
  func fullAnswer(to number: Int, in table: QuestionTable) -> Int {
    answer(to: number, in: table) { question, option in
      var weight = 1.0
      for column in question.columns {
        let present = column.present[option]
        let absent = column.absent[option]
        let prior = table.barrierPrior[column.barrier]
        weight *=
          (barriers[column.barrier] ? present : absent) / (prior * present + (1 - prior) * absent)
      }
      return weight
    }
  }

  private func answer(
    to number: Int, in table: QuestionTable, weight: (QuestionTable.Question, Int) -> Double
  ) -> Int {
    let question = table.questions[number]
    var random = SplitMix64(seed: SplitMix64(seed: seed).seed(of: number))
    let shown = random.unit() < strayShare ? neighbour(&random) : level
    let start = question.options.lowerBound
    return random.index(
      weighted: question.options.map { table.levels[$0][shown] * weight(question, $0 - start) })
  }

  /// A level one step up or down the graph.
  private func neighbour(_ random: inout SplitMix64) -> Int {
    let own = Level.allCases[level]
    let near = Level.allCases.filter { $0.leadsTo == own || own.leadsTo == $0 }
    return near[Int(random.unit() * Double(near.count))].index
  }
}
