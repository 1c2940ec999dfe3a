import Foundation
import Playbook

/// How much each sign speaks for a check: a logistic model learnt from labelled turns.
struct SignWeights: Sendable {
  /// What speaks for it when there is no sign.
  private(set) var bias = 0.0
  /// The weight of each sign.
  private(set) var weights: [Double]

  /// A turn as the numbers of the signs that it has, and whether the check is met.
  struct Example {
    let signs: [Int]
    let isMet: Bool
  }

  /// How strongly weights are held back, as if so many turns without the sign's effect had been seen.
  private static let restraint = 0.7
  private static let sweeps = 60

  /// Learns by cyclic coordinate descent: each weight in turn takes a Newton step, and never crosses to
  /// the side on which its sign was not entered.
  init(learningFrom examples: [Example], signs plan: [Sign]) {
    let signs = plan.count
    weights = Array(repeating: 0, count: signs)
    var having: [[Int]] = Array(repeating: [], count: signs)
    for (number, example) in examples.enumerated() {
      for sign in example.signs { having[sign].append(number) }
    }
    var margins = Array(repeating: 0.0, count: examples.count)
    let all = Array(examples.indices)
    for _ in 0..<SignWeights.sweeps {
      let step = SignWeights.step(for: all, examples, margins, weight: 0, restraint: 0)
      bias += step
      for number in all { margins[number] += step }
      for sign in 0..<signs where !having[sign].isEmpty {
        let step = SignWeights.step(
          for: having[sign], examples, margins, weight: weights[sign],
          restraint: SignWeights.restraint)
        let wanted = weights[sign] + step
        let held = plan[sign].speaksFor ? max(0, wanted) : min(0, wanted)
        let change = held - weights[sign]
        weights[sign] = held
        for number in having[sign] { margins[number] += change }
      }
    }
  }

  private static func step(
    for having: [Int], _ examples: [Example], _ margins: [Double], weight: Double,
    restraint: Double
  ) -> Double {
    var slope = -restraint * weight
    var bend = restraint + 1e-3
    for number in having {
      let probability = 1 / (1 + exp(-margins[number]))
      slope += (examples[number].isMet ? 1 : 0) - probability
      bend += probability * (1 - probability)
    }
    return min(2, max(-2, slope / bend))
  }

  /// The probability that a turn with these signs meets the check.
  func probability(_ signs: [Int]) -> Double {
    1 / (1 + exp(-signs.reduce(bias) { $0 + weights[$1] }))
  }
}
