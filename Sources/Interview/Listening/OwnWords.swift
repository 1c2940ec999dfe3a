import Playbook

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the options of a question that an answer in own words comes closest to.
///
/// Three measures, each of which can be told in a sentence. How many words the answer shares with an
/// option's example, a word behind a negation being another word. How alike the two are in words, ideas
/// and pieces of words, the rarer the louder. And whether what the remarks taught hears the same level
/// or barrier in the answer as in the option's examples. What is found is only proposed, never recorded.
struct OwnWords: Sendable {
  /// An answer that is less alike to every example than this, from 0 to 1, is heard as nothing.
  static let leastLikeness = 0.22
  /// The next closest option is named if its score is this share of the closest one's, or more.
  static let leastRunnerUp = 0.35

  private enum Weight {
    static let overlap = 0.5
    static let likeness = 1.0
    /// Of the second closest example of an option.
    static let second = 0.3
    static let tendency = 0.2
  }

  private struct Phrase {
    let option: String
    let words: Set<WordHash>
    let direction: [WordHash: Double]
  }

  private let reader: NoteReader
  private let options: [String]
  private let phrases: [Phrase]
  private let weight: [WordHash: Double]
  private let rarity: [WordHash: Double]
  private let rarest: Double
  private let tendencies: [String: RemarkModel.PerLabel]

  /// Learns a question's options by their words and examples.
  init(_ question: Question, by reader: NoteReader) {
    self.reader = reader
    options = question.options.map(\.id)
    let seen = question.options.flatMap { option in
      ([option.say] + option.heard).map { (option.id, reader.impression(of: $0)) }
    }
    var users: [WordHash: Set<String>] = [:]
    var uses: [WordHash: Int] = [:]
    for (option, impression) in seen {
      for word in impression.words { users[word, default: []].insert(option) }
      for mark in impression.kinds.reduce(Set(), { $0.union($1.marks) }) {
        uses[mark, default: 0] += 1
      }
    }
    let count = Double(options.count)
    weight = users.mapValues { (count + 1) / (Double($0.count) + 0.5) }
    let all = Double(seen.count) + 1
    let rarity = uses.mapValues { log(all / (Double($0) + 0.5)) }
    let rarest = log(all / 0.5)
    self.rarity = rarity
    self.rarest = rarest
    phrases = seen.map { option, impression in
      Phrase(
        option: option, words: impression.words,
        direction: impression.direction { rarity[$0] ?? rarest })
    }
    tendencies = OwnWords.tendencies(of: seen)
  }

  /// By option: ln of how much more often its examples speak for a label than those of all options do.
  private static func tendencies(
    of seen: [(option: String, impression: Impression)]
  ) -> [String: RemarkModel.PerLabel] {
    let means = Dictionary(grouping: seen, by: \.option).mapValues { examples in
      examples.reduce(.zero) { $0 + $1.impression.shares } / Float(examples.count)
    }
    let mean = means.values.reduce(.zero, +) / Float(max(1, means.count))
    return means.mapValues { shares in
      var tendency = RemarkModel.PerLabel.zero
      for label in shares.indices {
        tendency[label] = logf((shares[label] + 0.03) / (mean[label] + 0.03))
      }
      return tendency
    }
  }

  /// The options that come close enough, the closest first; at most two.
  func options(like text: String) -> [String] {
    let typed = reader.impression(of: text)
    let direction = typed.direction { rarity[$0] ?? rarest }
    var closest = 0.0
    var ranked: [(option: String, score: Double)] = []
    for option in options {
      let phrases = phrases.filter { $0.option == option }
      let likenesses = phrases.map { OwnWords.product(direction, $0.direction) }.sorted(by: >)
      let overlap = phrases.map { self.overlap(typed.words, $0.words) }.max() ?? 0
      let tendency = Double((typed.shares * (tendencies[option] ?? .zero)).sum())
      closest = max(closest, likenesses.first ?? 0)
      let likeness = (likenesses.first ?? 0) + Weight.second * (likenesses.dropFirst().first ?? 0)
      let score =
        Weight.overlap * overlap + Weight.likeness * likeness + Weight.tendency * tendency
      ranked.append((option, score))
    }
    guard closest >= Self.leastLikeness else { return [] }
    let order = ranked.sorted { ($1.score, $0.option) < ($0.score, $1.option) }
    let least = Self.leastRunnerUp * (order.first?.score ?? 0)
    return order.prefix(1).map(\.option)
      + order.dropFirst().prefix(1).filter { $0.score >= least }.map(\.option)
  }

  /// The cosine of two directions.
  private static func product(_ a: [WordHash: Double], _ b: [WordHash: Double]) -> Double {
    let (few, many) = a.count < b.count ? (a, b) : (b, a)
    // In the order of the marks, so that the sum is the same every time.
    return few.keys.sorted { $0.value < $1.value }.reduce(0) { sum, mark in
      many[mark].map { sum + (few[mark] ?? 0) * $0 } ?? sum
    }
  }

  /// Shared weight over the weight of the smaller of the two, damped for short ones.
  private func overlap(_ a: Set<WordHash>, _ b: Set<WordHash>) -> Double {
    func total(_ words: some Sequence<WordHash>) -> Double {
      words.reduce(0) { $0 + (weight[$1] ?? 1) }
    }
    if a == b { return 1 }
    let common = a.intersection(b)
    // One word in common says something only where there are few words.
    guard common.count > 1 || a.count <= 2 || b.count == 1 else { return 0 }
    let shared = total(common)
    let smaller = min(total(a), total(b))
    return smaller > 0 ? shared / (smaller + 1.5) : 0
  }
}
