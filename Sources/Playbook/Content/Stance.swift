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

  /// The rules' phrases one after the other, and the place in `rules` that each belongs to.
  private let ruleIndex: PhraseIndex
  private let ruleOwners: [Int]
  /// The same of the sensitive matters.
  private let topicIndex: PhraseIndex
  private let topicOwners: [Int]

  init(_ record: Record) {
    if !record.has("rules") { record.findings.add(.fieldMissing("rules"), at: record.place) }
    rules = (record.record("rules")?.entries() ?? []).map { id, rule in
      defer { rule.finish() }
      return Rule(
        id: id, forbids: rule.required("forbids"), instead: rule.required("instead"),
        phrases: rule.patterns("phrases"))
    }
    if !record.has("sensitive") {
      record.findings.add(.fieldMissing("sensitive"), at: record.place)
    }
    sensitive = (record.record("sensitive")?.entries() ?? []).map { id, topic in
      defer { topic.finish() }
      return Sensitive(
        id: id, warns: topic.required("warns"),
        words: topic.patterns("words"))
    }
    ruleIndex = PhraseIndex(rules.flatMap(\.phrases))
    ruleOwners = rules.enumerated().flatMap { owner, rule in rule.phrases.map { _ in owner } }
    topicIndex = PhraseIndex(sensitive.flatMap(\.words))
    topicOwners = sensitive.enumerated().flatMap { owner, topic in topic.words.map { _ in owner } }
    record.finish()
  }

  /// The first rule that a text breaks, with the words that break it.
  public func broken(by text: String) -> (rule: Rule, words: String)? {
    for sentence in Sentence.all(in: text) {
      let matches = ruleIndex.matches(in: sentence, unlessNegated: true)
      if let first = matches.first { return (rules[ruleOwners[first.pattern]], first.words) }
    }
    return nil
  }

  /// The first sensitive matter that a text touches.
  public func sensitive(in text: String) -> Sensitive? {
    let matches = Sentence.all(in: text).flatMap {
      topicIndex.matches(in: $0, unlessNegated: false)
    }
    return matches.map { topicOwners[$0.pattern] }.min().map { sensitive[$0] }
  }
}

extension Record {
  /// A list of patterns, each with a word in it.
  fileprivate func patterns(_ key: String) -> [PhrasePattern] {
    filled(key).compactMap { text, place in
      let pattern = PhrasePattern(text)
      if pattern.hasWords { return pattern }
      findings.add(.fieldWrong(key, expected: "words to look for", found: "`\(text)`"), at: place)
      return nil
    }
  }
}
