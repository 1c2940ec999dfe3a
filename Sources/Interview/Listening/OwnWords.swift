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
  /// The next closest option is named if it is no farther behind than this: from there on it was meant
  /// one time in a thousand.
  static let farthestBehind = 1.5

  private enum Weight {
    /// Of the second closest example of an option, beside one of the closest.
    static let second = 0.3
    static let tendency = 0.3
    static let taught = 0.3
    /// Of the share for "answers nothing", which speaks against every option.
    static let noAnswer = 1.5
  }

  private let reader: NoteReader
  private let options: [String]
  /// The examples of each option, as directions of length one.
  private let examples: [[[WordHash: Double]]]
  private let rarity: [WordHash: Double]
  private let rarest: Double
  private let tendencies: [RemarkModel.PerLabel]
  /// What the examples teach; the label behind the last option's is "answers nothing".
  private let model: RemarkModel

  /// Learns a question's options by their words and examples.
  init(_ question: Question, examples: [AnswerExample], by reader: NoteReader) {
    self.reader = reader
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
    let seen = texts.map { $0.map(reader.impression) }
    var uses: [WordHash: Int] = [:]
    for impression in seen.joined() {
      for mark in impression.marks { uses[mark, default: 0] += 1 }
    }
    let all = Double(seen.joined().count) + 1
    let rarity = uses.mapValues { log(all / (Double($0) + 0.5)) }
    let rarest = log(all / 0.5)
    self.rarity = rarity
    self.rarest = rarest
    self.examples = seen.map { $0.map { $0.direction { rarity[$0] ?? rarest } } }
    tendencies = OwnWords.tendencies(of: seen)
  }

  /// For each option: ln of how much more often its examples speak for a label than those of all do.
  private static func tendencies(of seen: [[Impression]]) -> [RemarkModel.PerLabel] {
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
  func ranked(like text: String) -> [(option: String, score: Double)] {
    let typed = reader.impression(of: text)
    let direction = typed.direction { rarity[$0] ?? rarest }
    let taught = taughtShares(of: text)
    let scores = options.indices.map { option in
      let likenesses = examples[option].map { OwnWords.product(direction, $0) }.sorted(by: >)
      return (likenesses.first ?? 0) + Weight.second * (likenesses.dropFirst().first ?? 0)
        + Weight.tendency * Double((typed.shares * tendencies[option]).sum())
        + Weight.taught * log(taught[option] + 0.01)
    }
    let order = options.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    guard let first = order.first,
      scores[first] - Weight.noAnswer * (taught.last ?? 0) >= Self.leastHeard
    else { return [] }
    return order.prefix(2).filter { scores[$0] >= scores[first] - Self.farthestBehind }
      .map { (options[$0], scores[$0]) }
  }

  /// How probable each option is by what the examples teach, and behind them that it is none.
  private func taughtShares(of text: String) -> [Double] {
    let tokens = TokenText(text)
    var scores = model.scores(of: reader.maker.features(of: tokens), in: tokens)
    for label in scores.indices.dropFirst(options.count + 1) { scores[label] = -.infinity }
    let shares = RemarkModel.PerLabel.shares(scores)
    return shares.indices.prefix(options.count + 1).map { Double(shares[$0]) }
  }

  /// The cosine of two directions.
  private static func product(_ a: [WordHash: Double], _ b: [WordHash: Double]) -> Double {
    let (few, many) = a.count < b.count ? (a, b) : (b, a)
    // In the order of the marks, so that the sum is the same every time.
    return few.keys.sorted { $0.value < $1.value }.reduce(0) { sum, mark in
      many[mark].map { sum + (few[mark] ?? 0) * $0 } ?? sum
    }
  }
}
