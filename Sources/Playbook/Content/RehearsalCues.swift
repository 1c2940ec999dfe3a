/// The words by which a junior's turn is read: `rehearsal/cues.yaml`.
public struct RehearsalCues: Sendable {
  /// The phrases of each list.
  public let phrases: [Cue: PhraseIndex]
  /// Words that mean the same concern, as beginnings (`regulat~`) or whole words.
  public let synonyms: PhraseIndex

  init(_ record: Record) {
    let words = Dictionary(record.record("words")?.texts().map { ($0.id, $0.text) } ?? []) {
      first, _ in first
    }
    var phrases: [Cue: PhraseIndex] = [:]
    for cue in Cue.allCases {
      let patterns = record.filled(cue.rawValue).compactMap { text, place in
        RehearsalCues.pattern(text, at: place, words: words, record)
      }
      phrases[cue] = PhraseIndex(patterns)
    }
    self.phrases = phrases
    synonyms = PhraseIndex(
      record.filled("synonyms").compactMap { text, place in
        RehearsalCues.pattern(text, at: place, words: [:], record)
      })
    record.finish()
  }

  /// The pattern of a line, with the words that `<name>` stands for.
  private static func pattern(
    _ text: String, at place: Place, words: [String: String], _ record: Record
  ) -> PhrasePattern? {
    var whole = text
    for (name, list) in words { whole = whole.replacing("<\(name)>", with: list) }
    let pattern = PhrasePattern(whole)
    if pattern.hasWords, !whole.contains("<") { return pattern }
    record.findings.add(
      .fieldWrong("phrase", expected: "words to look for", found: "`\(text)`"), at: place)
    return nil
  }
}
