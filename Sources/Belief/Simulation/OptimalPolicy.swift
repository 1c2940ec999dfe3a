/// The least number of questions that any policy can expect to need for a confidence, found by
/// trying everything: for small banks only, as there are Π (options + 1) sets of answers.
struct OptimalPolicy {
  /// The questions, all of which bear on the level.
  let table: QuestionTable
  /// The confidence to be reached.
  let confidence: Double

  private let places: [Int]
  private let states: Int

  /// Prepares the search through a bank.
  init(_ bank: ItemBank, confidence: Double) {
    table = QuestionTable(bank)
    self.confidence = confidence
    var places: [Int] = []
    var states = 1
    for question in table.questions {
      places.append(states)
      states *= question.options.count + 1
    }
    self.places = places
    self.states = states
  }

  /// The expected number of questions of the best policy.
  var expectedQuestions: Double {
    expected { candidates, _, cost in candidates.map { cost($0) }.min() ?? 0 }
  }

  /// The expected number of questions of a policy that picks from the questions left.
  func expectedQuestions(picking pick: ([Int], SIMD8<Double>) -> Int?) -> Double {
    expected { candidates, belief, cost in pick(candidates, belief).map { cost($0) } ?? 0 }
  }

  /// Works back from full sets of answers to none.
  ///
  /// A set of answers is a number with one digit for each question: 0 for not asked, else one more
  /// than the option. An answer makes the number larger, so that all that may follow is known
  /// already.
  private func expected(
    _ step: (_ left: [Int], SIMD8<Double>, _ cost: (Int) -> Double) -> Double
  ) -> Double {
    var cost = [Double](repeating: 0, count: states)
    for state in stride(from: states - 1, through: 0, by: -1) {
      var joint = table.levelPrior
      var left: [Int] = []
      for (number, question) in table.questions.enumerated() {
        let digit = state / places[number] % (question.options.count + 1)
        if digit == 0 {
          left.append(number)
        } else {
          joint *= table.levels[question.options.lowerBound + digit - 1]
        }
      }
      let belief = joint / joint.sum()
      if left.isEmpty || belief[belief.likeliest] >= confidence { continue }
      cost[state] = step(left, belief) { number in
        1
          + table.questions[number].options.enumerated().reduce(0) { sum, option in
            let probability = (belief * table.levels[option.element]).sum()
            return sum + probability * cost[state + (option.offset + 1) * places[number]]
          }
      }
    }
    return cost[0]
  }
}
