import Playbook

/// Finds the options of a question that an answer in own words comes closest to.
///
/// A simple, explainable measure: the words that answer and example share, each weighing more the
/// fewer options use it. A word behind a negation is another word than the same one affirmed. What it
/// finds is only ever proposed, never recorded.
struct OwnWords: Sendable {
  /// Below this overlap, from 0 to 1, an option is not proposed.
  static let leastOverlap = 0.34
  /// Below this overlap an option is not named as the next closest.
  static let leastRunnerUp = 0.2

  private let phrases: [(option: String, words: Set<WordHash>)]
  private let weight: [WordHash: Double]

  init(_ question: Question) {
    var phrases: [(String, Set<WordHash>)] = []
    var users: [WordHash: Set<String>] = [:]
    for option in question.options {
      for phrase in [option.say] + option.heard {
        let words = Wording(phrase).words
        phrases.append((option.id, words))
        for word in words { users[word, default: []].insert(option.id) }
      }
    }
    self.phrases = phrases
    let options = Double(question.options.count)
    weight = users.mapValues { (options + 1) / (Double($0.count) + 0.5) }
  }

  /// The options that come close enough, the closest first; at most two.
  func options(like text: String) -> [String] {
    let typed = Wording(text).words
    var best: [String: Double] = [:]
    for (option, words) in phrases {
      best[option] = max(best[option] ?? 0, overlap(typed, words))
    }
    let ranked = best.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = ranked.first, first.value >= Self.leastOverlap else { return [] }
    return [first.key]
      + ranked.dropFirst().prefix(1).filter { $0.value >= Self.leastRunnerUp }.map(\.key)
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
