import Belief
import Playbook

/// The verdict on one executive, with what it rests on and what it lacks.
public struct Assessment: Sendable, Equatable {
  /// A question worth asking next.
  public struct Candidate: Sendable, Equatable {
    /// The question's id.
    public let question: String
    /// What asking it is expected to teach.
    public let gain: InformationGain
  }

  /// What is believed.
  public let belief: Posterior
  /// The answers by weight, the heaviest first.
  public let weights: [WeightOfEvidence]
  /// Answers that the rest of the evidence made very unlikely.
  public let surprises: [WeightOfEvidence]
  /// Dimensions and barriers of which too little is known.
  public let unknown: [Unknown]
  /// The questions left, the most informative per effort first.
  public let next: [Candidate]

  /// Assesses a standing.
  public init(_ standing: Standing, in playbook: Playbook) {
    let bank = standing.bank(in: playbook)
    belief = standing.belief
    weights = bank.weights(of: standing.evidence)
    surprises = weights.filter { $0.expected < playbook.plan.surprise }
    unknown = Assessment.unknown(standing, in: playbook)
    next = bank.ranked(standing.itemsLeft(in: playbook), under: belief).map {
      Candidate(question: $0.item.id, gain: $0.gain)
    }
  }

  /// The answers that speak for the verdict, the heaviest first.
  public var pro: [WeightOfEvidence] { weights.filter { $0.bits > 0.05 } }

  /// The answers that point the other way, the heaviest first.
  public var contra: [WeightOfEvidence] { weights.filter { $0.bits < -0.05 } }

  /// A dimension is unknown while none of its questions is answered; a barrier while its probability
  /// is neither small nor large.
  private static func unknown(_ standing: Standing, in playbook: Playbook) -> [Unknown] {
    let seen = Set(standing.given.compactMap(\.question.dimension))
    let dimensions = Dimension.allCases
      .filter { !seen.contains($0) }
      .map(Unknown.dimension)
    let barriers = Barrier.allCases
      .filter { barrier in
        let p = standing.belief.probability(barrier)
        return p > playbook.plan.unknownAbove && p < Posterior.activeFrom
      }
      .map(Unknown.barrier)
    // What an answer admits not to know comes first.
    let admitted = standing.given.flatMap { given in
      given.answer.options.flatMap { given.question.option($0)?.leavesOpen ?? [] }
    }
    var listed: Set<Unknown> = []
    return (admitted + barriers + dimensions).filter { listed.insert($0).inserted }
  }
}
