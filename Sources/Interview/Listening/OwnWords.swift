import Playbook

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the options of a question that an answer in own words comes closest to.
///
/// Three measures, each of which can be told in a sentence. How alike the answer and an option's examples
/// are in words, ideas and pieces of words, the rarer the louder, a word behind a negation being another
/// word. What the examples of this question teach about the words that tell its options apart. And whether
/// what the remarks taught hears the same level or barrier in the answer as in the option's examples. What
/// is found is only proposed, never recorded.
struct OwnWords: Sendable {
  /// An answer for whose closest option less speaks than this is heard as nothing. Nineteen in twenty
  /// answers of strangers lie above, and one in fifty sentences of small talk.
  static let leastHeard = -0.2
  /// Above this it is a guess, which is put as one: of strangers' answers that are heard so faintly, half mean
  /// the first of the two options named.
  static let leastGuessed = -1.2
  /// So alike a text must be to an example of what it is guessed to mean.
  static let leastInCommon = 0.15
  /// The next closest option is named if it is no farther behind than this: from there on it was meant
  /// one time in a thousand.
  static let farthestBehind = 1.5

  private enum Weight {
    static let tendency = 0.3
    static let taught = 0.3
    /// Of the share for "answers nothing", which speaks against every option.
    static let noAnswer = 1.5
  }

  private let options: [String]
  private let likeness: Likeness
  private let tendencies: [RemarkModel.PerLabel]
  /// What the examples teach; the label behind the last option's is "answers nothing".
  private let model: RemarkModel

  /// Learns a question's options by their words and examples.
  init(_ question: Question, examples: [AnswerExample], by reader: NoteReader) {
    // A label of the model is left for what answers nothing.
    let options = question.options.prefix(RemarkModel.PerLabel.scalarCount - 1)
    self.options = options.map(\.id)
    let texts = options.map { option in
      [option.say] + option.heard + examples.filter { $0.option == option.id }.map(\.text)
    }
    let answeringNothing = examples.filter { $0.option == nil }.map(\.text)
    let labelled = (texts + [answeringNothing]).enumerated().flatMap { label, texts in
      texts.map { (label, $0) }
    }
    model = RemarkModel(RemarkLearning.table(of: labelled, maker: reader.maker, digest: 0))
    let seen = texts.map { $0.map(reader.typed) }
    likeness = Likeness(of: seen.map { $0.map(\.impression) })
    tendencies = OwnWords.tendencies(of: seen)
  }

  /// For each option: ln of how much more often its examples speak for a label than those of all do.
  private static func tendencies(of seen: [[TypedText]]) -> [RemarkModel.PerLabel] {
    let means = seen.map { examples in
      examples.reduce(.zero) { $0 + $1.shares } / Float(max(1, examples.count))
    }
    let mean = means.reduce(.zero, +) / Float(max(1, means.count))
    return means.map { shares in
      var tendency = RemarkModel.PerLabel.zero
      for label in shares.indices {
        tendency[label] = logf((shares[label] + 0.03) / (mean[label] + 0.03))
      }
      return tendency
    }
  }

  /// The options that come close enough, the closest first; at most two, each with what speaks for it.
  func ranked(like typed: TypedText) -> [(option: String, score: Double)] {
    let scored = scored(typed)
    return scored.best >= Self.leastHeard ? named(scored.scores) : []
  }

  /// The options that are meant if any is, though too little speaks for them to be called heard, the
  /// likeliest first; none if the text has nothing in common with what is known of the first.
  func guessed(like typed: TypedText) -> [String] {
    let scored = scored(typed)
    guard scored.best >= Self.leastGuessed, scored.likeness >= Self.leastInCommon else { return [] }
    return named(scored.scores).map(\.option)
  }

  /// What speaks for each option; and for the best of them, less what says that none is meant, and its
  /// likeness.
  private func scored(
    _ typed: TypedText
  ) -> (scores: [Double], best: Double, likeness: Double) {
    let taught = taughtShares(of: typed)
    let likenesses = likeness.likenesses(to: typed.impression)
    let scores = options.indices.map { option in
      likenesses[option]
        + Weight.tendency * Double((typed.shares * tendencies[option]).sum())
        + Weight.taught * log(taught[option] + 0.01)
    }
    guard let first = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }) else {
      return ([], -.infinity, 0)
    }
    return (scores, scores[first] - Weight.noAnswer * (taught.last ?? 0), likenesses[first])
  }

  /// The best option, and the next if it is not far behind.
  private func named(_ scores: [Double]) -> [(option: String, score: Double)] {
    let order = options.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    return order.prefix(2).filter { scores[$0] >= scores[order[0]] - Self.farthestBehind }
      .map { (options[$0], scores[$0]) }
  }

  /// How probable each option is by what the examples teach, and behind them that it is none.
  private func taughtShares(of typed: TypedText) -> [Double] {
    var scores = model.scores(of: typed.features, in: typed.tokens)
    for label in scores.indices.dropFirst(options.count + 1) { scores[label] = -.infinity }
    let shares = RemarkModel.PerLabel.shares(scores)
    return shares.indices.prefix(options.count + 1).map { Double(shares[$0]) }
  }
}
