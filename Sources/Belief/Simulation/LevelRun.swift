/// One simulated conversation about the level alone, until the level is sure or nothing is left to
/// ask.
struct LevelRun {
  /// The true level, as a position in `Level.allCases`.
  let level: Int
  /// P(level) at the end.
  private(set) var belief: SIMD8<Double>
  /// The number of questions asked.
  private(set) var questions = 0

  /// Asks by a policy until a level is as probable as `confidence`, after no fewer than `least`
  /// answers; `truth` is what people do, `table` what Suasor believes they do.
  init(
    _ executive: SimulatedExecutive, truth: QuestionTable, table: QuestionTable,
    policy: AskingPolicy, confidence: Double, least: Int
  ) {
    level = executive.level
    belief = table.levelPrior
    var random = SplitMix64(seed: ~executive.seed)
    var left = table.questions.indices.filter { table.questions[$0].saysLevel }
    while questions < least || self.confidence < confidence,
      let next = policy.pick(
        from: left, under: belief, in: table, enough: questions + 1 < least ? nil : confidence,
        &random)
    {
      left.removeAll { $0 == next }
      let answer = executive.answer(to: next, in: truth)
      belief = table.updated(belief, table.questions[next], answer)
      questions += 1
    }
  }

  /// The probability of the likeliest level.
  var confidence: Double { belief[belief.likeliest] }

  /// Whether the likeliest level is the true one.
  var isRight: Bool { belief.likeliest == level }
}
