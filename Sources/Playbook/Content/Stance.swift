/// What no step may ask of anyone, and what the practitioner is warned of when typing it.
public struct Stance: Sendable, Equatable {
  /// One thing that is refused.
  public struct Rule: Sendable, Equatable {
    /// The stable id.
    public let id: String
    /// What is forbidden, in a sentence.
    public let forbids: String
    /// The honest alternative.
    public let instead: String
    /// What it looks like in words.
    public let phrases: [PhrasePattern]
  }

  /// A matter that has no place in notes about a person.
  public struct Sensitive: Sendable, Equatable {
    /// The stable id.
    public let id: String
    /// What the practitioner is told.
    public let warns: String
    /// What it looks like in words.
    public let words: [PhrasePattern]
  }

  /// What is refused.
  public let rules: [Rule]
  /// What is warned of.
  public let sensitive: [Sensitive]

  private struct OwnedPhrase: Sendable, Equatable {
    let owner: Int
    let phrase: PhrasePattern
  }

  private let rulePhrases: [OwnedPhrase]
  private let ruleIndex: PhraseIndex
  private let topicPhrases: [OwnedPhrase]
  private let topicIndex: PhraseIndex

  init(_ record: Record) {
    if !record.has("rules") { record.findings.add(.fieldMissing("rules"), at: record.place) }
    rules = (record.record("rules")?.entries() ?? []).map { id, rule in
      defer { rule.finish() }
      return Rule(
        id: id, forbids: rule.required("forbids"), instead: rule.required("instead"),
        phrases: rule.filled("phrases").map { PhrasePattern($0.text) })
    }
    if !record.has("sensitive") { record.findings.add(.fieldMissing("sensitive"), at: record.place) }
    sensitive = (record.record("sensitive")?.entries() ?? []).map { id, topic in
      defer { topic.finish() }
      return Sensitive(
        id: id, warns: topic.required("warns"),
        words: topic.filled("words").map { PhrasePattern($0.text) })
    }
    rulePhrases = Stance.owned(rules.map(\.phrases))
    ruleIndex = PhraseIndex(rulePhrases.map(\.phrase))
    topicPhrases = Stance.owned(sensitive.map(\.words))
    topicIndex = PhraseIndex(topicPhrases.map(\.phrase))
    record.finish()
  }

  private static func owned(_ phrases: [[PhrasePattern]]) -> [OwnedPhrase] {
    phrases.enumerated().flatMap { owner, phrases in
      phrases.map { OwnedPhrase(owner: owner, phrase: $0) }
    }
  }

  /// The first rule that a text breaks, with the words that break it.
  public func broken(by text: String) -> (rule: Rule, words: String)? {
    for sentence in Sentence.all(in: text) {
      for number in ruleIndex.candidates(in: sentence) {
        let owned = rulePhrases[number]
        if let words = owned.phrase.match(in: sentence, unlessNegated: true) {
          return (rules[owned.owner], words)
        }
      }
    }
    return nil
  }

  /// The first sensitive matter that a text touches.
  public func sensitive(in text: String) -> Sensitive? {
    let touched = Sentence.all(in: text).flatMap { sentence in
      topicIndex.candidates(in: sentence).filter {
        topicPhrases[$0].phrase.match(in: sentence, unlessNegated: false) != nil
      }
    }
    return touched.map { topicPhrases[$0].owner }.min().map { sensitive[$0] }
  }
}
