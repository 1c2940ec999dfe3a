import Belief
import Playbook

/// Reads plain facts from a sentence by small rules: role, sector, size, access, alias, dates.
struct FactReader: Sendable {
  /// A fact with the words it rests on.
  struct Found {
    let fact: Reading.Fact
    let words: String
    let confidence: Double
  }

  /// A fact as sure as this is proposed unasked.
  static let leastAccepted = 0.85

  private let cues: ConceptIndex
  private let options: [(question: String, option: String)]
  let playbook: Playbook

  init(_ playbook: Playbook) {
    self.playbook = playbook
    let cues = (playbook.readingWords?.cues ?? []).filter {
      playbook[question: $0.question]?.option($0.option) != nil
    }
    options = cues.map { ($0.question, $0.option) }
    self.cues = ConceptIndex(phrases: cues.map(\.phrases))
  }

  /// The facts in a sentence, each question once.
  func facts(in sentence: String, today: Day) -> [Found] {
    if sentence.hasSuffix("?") { return [] }
    let text = TokenText(sentence)
    var found = named(in: text, sentence)
    found += [SizeRule.size(in: text, playbook), AliasRule.alias(in: sentence)].compactMap { $0 }
    found += DateRules.dates(in: sentence, today: today)
    var seen: Set<String> = []
    return found.filter { seen.insert($0.fact.question).inserted }
  }

  /// The roles, sectors and manners of access of which a sentence says that they are not so.
  func denials(in sentence: String) -> [(question: String, option: String)] {
    let text = TokenText(sentence)
    return cues.find(in: text)
      .filter { match in
        let before = text.tokens[max(0, match.tokens.lowerBound - 2)..<match.tokens.lowerBound]
        return match.isNegated || before.contains { text.text($0) == "not" }
      }
      .map { options[$0.shade] }
  }

  /// Roles, sectors and manners of access, where the sentence is built to say so.
  private func named(in text: TokenText, _ sentence: String) -> [Found] {
    let found = cues.find(in: text).filter { !$0.isNegated }
    // The longest phrase wins: "head of the agency" is not an agency.
    let longest = found.sorted { $0.tokens.count > $1.tokens.count }
    return longest.compactMap { match in
      let (question, option) = options[match.shade]
      let shape = FactShape(text, match.tokens)
      guard let confidence = shape.confidence(for: question) else { return nil }
      let words = match.tokens.map { text.text(text.tokens[$0]) }.joined(separator: " ")
      let fact = Reading.Fact(question: question, option: option, days: [], text: nil)
      return Found(fact: fact, words: words, confidence: confidence)
    }
  }
}
