import Playbook

/// Finds the options that an answer in own words comes closest to.
///
/// A simple, explainable measure: the words that answer and example share, each weighing more the
/// fewer options use it. What it finds is only ever proposed, never recorded.
struct OwnWords {
  /// Below this overlap, from 0 to 1, nothing is proposed.
  static let leastOverlap = 0.34

  private static let fillers: Set<String> = [
    "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "did", "do", "for", "from",
    "had",
    "has", "have", "he", "her", "him", "his", "i", "in", "is", "it", "its", "me", "my", "of", "on",
    "or", "our", "she", "so", "that", "the", "their", "them", "they", "this", "to", "us", "was",
    "we",
    "were", "with", "you",
  ]

  private let phrases: [(option: String, words: Set<String>)]
  private let weight: [String: Double]

  init(_ question: Question) {
    var phrases: [(String, Set<String>)] = []
    var users: [String: Set<String>] = [:]
    for option in question.options {
      for phrase in [option.say] + option.heard {
        let words = OwnWords.stems(phrase)
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
    let typed = OwnWords.stems(text)
    var best: [String: Double] = [:]
    for (option, words) in phrases {
      best[option] = max(best[option] ?? 0, overlap(typed, words))
    }
    return
      best
      .filter { $0.value >= Self.leastOverlap }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(2)
      .map(\.key)
  }

  /// Shared weight over the weight of the smaller of the two, damped for short ones.
  private func overlap(_ a: Set<String>, _ b: Set<String>) -> Double {
    func total(_ words: some Sequence<String>) -> Double {
      words.reduce(0) { $0 + (weight[$1] ?? 1) }
    }
    let common = a.intersection(b)
    // One word in common says something only where there are few words.
    guard common.count > 1 || a.count <= 2 || b.count == 1 else { return 0 }
    let shared = total(common)
    let smaller = min(total(a), total(b))
    return smaller > 0 ? shared / (smaller + 1.5) : 0
  }

  private static func stems(_ text: String) -> Set<String> {
    Set(
      Sentence.all(in: text).flatMap(\.words)
        // Words in quotation marks come with their apostrophes.
        .map { String($0.drop { $0 == "'" }.reversed().drop { $0 == "'" }.reversed()) }
        .filter { !$0.isEmpty && !fillers.contains($0) }
        .map { word in
          for ending in ["ing", "ed", "es", "s"]
          where word.hasSuffix(ending) && word.count > ending.count + 2 {
            return String(word.dropLast(ending.count))
          }
          return word
        })
  }
}
