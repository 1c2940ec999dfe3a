import Belief
import Interview
import Playbook

/// The weight of each piece of evidence as bars to either side of a line, for a page.
struct EvidencePicture: Sendable {
  /// One answer.
  struct Bar: Sendable {
    /// The question in two to four words.
    let short: String
    /// The answer in words, and how it is known if it was not seen.
    let answer: String
    /// In bits, with its sign: `+1.9`.
    let bits: String
    /// The bar, from the line towards its side.
    let bar: Stretch
    /// Whether it points away from the verdict.
    let pointsAway: Bool
    /// Whether the other answers made it very unlikely.
    let isSurprising: Bool
    /// How many of twenty executives at the likeliest level show it, and at the second likeliest.
    let counts: [Count]
  }

  /// How many of twenty executives show an answer.
  struct Count: Sendable {
    /// At the likeliest level.
    let here: Int
    /// At the second likeliest.
    let there: Int
  }

  /// The answers that weigh anything, the heaviest first.
  let bars: [Bar]
  /// Where the line stands.
  let zero: String

  /// Draws the weights of an assessment.
  init(_ assessment: Assessment, of conversation: Conversation) {
    let weights = assessment.weights.filter { abs($0.bits) >= EvidencePicture.least }
    let most = max(0, weights.map(\.bits).max() ?? 0)
    let least = min(0, weights.map(\.bits).min() ?? 0)
    let whole = max(most - least, EvidencePicture.least)
    let origin = -least / whole
    let surprising = Set(assessment.surprises.map(\.evidence.item))
    zero = Stretch.percentage(origin)
    bars = weights.compactMap { weight in
      let given = conversation.standing.given.first { $0.question.id == weight.evidence.item }
      guard let given else { return nil }
      let end = origin + weight.bits / whole
      return Bar(
        short: given.question.short,
        answer: conversation.describe(given.answer, to: given.question),
        bits: EvidencePicture.signed(weight.bits),
        bar: Stretch(from: min(origin, end), to: max(origin, end)), pointsAway: weight.bits < 0,
        isSurprising: surprising.contains(weight.evidence.item),
        counts: EvidencePicture.counts(given, assessment.belief))
    }
  }

  /// The least weight, in bits, that can be seen in a picture.
  private static let least = 0.05

  /// A weight with its sign and one decimal.
  static func signed(_ bits: Double) -> String {
    let tenths = Int((abs(bits) * 10).rounded())
    return (bits < 0 ? "−" : "+") + "\(tenths / 10).\(tenths % 10)"
  }

  private static func counts(_ given: Standing.Given, _ belief: Posterior) -> [Count] {
    given.answer.options
      .compactMap { given.question.option($0)?.levelCounts }
      .first { !$0.isEmpty }
      .map { [Count(here: $0[belief.level] ?? 0, there: $0[belief.runnerUp] ?? 0)] } ?? []
  }
}
