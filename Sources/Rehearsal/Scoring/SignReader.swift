import Playbook

/// Reads one check or penalty: its signs with what they weigh.
struct SignReader: Sendable {
  private let plan: ScoringPlan.Plan
  private let weights: SignWeights

  /// What was read.
  struct Finding {
    /// The probability that it is there.
    let probability: Double
    /// Whether that is sure enough.
    let verdict: TurnReading.Verdict
    /// The sentence that speaks for it most.
    let sentence: Int?
  }

  init(_ plan: ScoringPlan.Plan, learningFrom turns: [(marks: TurnMarks, isMet: Bool)]) {
    self.plan = plan
    weights = SignWeights(
      learningFrom: turns.map { turn in
        .init(
          signs: plan.signs.indices.filter { plan.signs[$0].witness(in: turn.marks) != nil },
          isMet: turn.isMet)
      }, signs: plan.signs)
  }

  /// Reads a turn.
  func read(_ turn: TurnMarks) -> Finding {
    if plan.never.contains(where: { $0.witness(in: turn) != nil }) {
      return Finding(probability: 0, verdict: .missed, sentence: nil)
    }
    if let sentence = plan.always.lazy.compactMap({ $0.witness(in: turn) }).first {
      return Finding(probability: 1, verdict: .met, sentence: sentence)
    }
    let found = plan.signs.indices.compactMap { sign in
      plan.signs[sign].witness(in: turn).map { (sign: sign, sentence: $0) }
    }
    let probability = weights.probability(found.map(\.sign))
    var support = Array(repeating: 0.0, count: turn.sentences.count)
    for (sign, sentence) in found where plan.signs[sign].scope != .executive {
      support[sentence] += weights.weights[sign]
    }
    let best = support.indices.max { support[$0] < support[$1] }
    let sentence = best.flatMap { support[$0] > 0 ? $0 : nil }
    let verdict: TurnReading.Verdict =
      if probability >= plan.from, best != nil {
        .met
      } else if probability < plan.below || best == nil {
        .missed
      } else {
        .abstained
      }
    return Finding(
      probability: probability, verdict: verdict,
      sentence: sentence ?? (verdict == .met ? best : nil))
  }

  /// The signs and their weights, heaviest first.
  var explanation: [(sign: String, weight: Double)] {
    plan.signs.indices.map { (plan.signs[$0].text, weights.weights[$0]) }
      .sorted { $0.weight > $1.weight }
  }
}
