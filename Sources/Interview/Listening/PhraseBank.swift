import Playbook

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the question that a sentence answers, among all that have options.
///
/// Each option's words and examples stand for it. A sentence is compared with every one of them: the
/// share of rare words that the two have in common (the cosine of their tf-idf). Only a sentence that
/// comes very close is taken for an answer that nobody asked for.
struct PhraseBank: Sendable {
  /// An option that a sentence comes close to.
  struct Match: Sendable, Equatable {
    let question: String
    let option: String
    /// 0 to 1.
    let likeness: Double
  }

  /// From this likeness on, a sentence answers a question that was not asked.
  static let leastUnasked = 0.62

  /// So many words at least have to be in common.
  private static let leastWords = 3

  private let phrases: [(question: String, option: String, words: Set<WordHash>, length: Double)]
  private let rarity: [WordHash: Double]
  private let rarest: Double

  init(_ playbook: Playbook) {
    var phrases: [(String, String, Set<WordHash>)] = []
    var uses: [WordHash: Int] = [:]
    for question in playbook.questions where question.kind.hasOptions {
      for option in question.options {
        for phrase in option.heard {
          let words = Wording(phrase).words
          phrases.append((question.id, option.id, words))
          for word in words { uses[word, default: 0] += 1 }
        }
      }
    }
    let count = Double(max(1, phrases.count))
    let rarity = uses.mapValues { log((1 + count) / (0.5 + Double($0))) }
    let rarest = log((1 + count) / 0.5)
    self.rarity = rarity
    self.rarest = rarest
    self.phrases = phrases.map {
      ($0.0, $0.1, $0.2, PhraseBank.length(of: $0.2, rarity, rarest))
    }
  }

  private static func length(
    of words: Set<WordHash>, _ rarity: [WordHash: Double], _ rarest: Double
  ) -> Double {
    words.reduce(0) { $0 + (rarity[$1] ?? rarest) * (rarity[$1] ?? rarest) }.squareRoot()
  }

  /// The closest option of any of the questions that may be answered.
  func closest(to sentence: String, among isOpen: (String) -> Bool) -> Match? {
    let typed = Wording(sentence).words
    guard typed.count >= Self.leastWords else { return nil }
    let length = PhraseBank.length(of: typed, rarity, rarest)
    var best: Match?
    for phrase in phrases where phrase.words.count >= Self.leastWords && isOpen(phrase.question) {
      let common = typed.intersection(phrase.words)
      guard common.count >= Self.leastWords else { continue }
      let shared = common.reduce(0) { $0 + (rarity[$1] ?? rarest) * (rarity[$1] ?? rarest) }
      let likeness = shared / (length * phrase.length)
      if likeness > best?.likeness ?? 0 {
        best = Match(question: phrase.question, option: phrase.option, likeness: likeness)
      }
    }
    return best
  }
}
