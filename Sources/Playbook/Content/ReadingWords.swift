/// The ideas by which own words are read, and how sure each reading has proved to be.
public struct ReadingWords: Sendable, Equatable {
  /// An idea with the phrases in which people put it.
  public struct Concept: Sendable, Equatable {
    /// The stable id.
    public let id: String
    /// The phrases: each inner list is one shade of the idea.
    public let shades: [[String]]
  }

  /// The words by which an option of a question is known.
  public struct Cue: Sendable, Equatable {
    /// The question's id.
    public let question: String
    /// The option's id.
    public let option: String
    /// The phrases.
    public let phrases: [String]
  }

  /// The words by which facts are known, in the author's order.
  public let cues: [Cue]
  /// The ideas, in the author's order.
  public let concepts: [Concept]

  init(_ record: Record) {
    if !record.has("concepts") { record.findings.add(.fieldMissing("concepts"), at: record.place) }
    if !record.has("facts") { record.findings.add(.fieldMissing("facts"), at: record.place) }
    cues = (record.record("facts")?.entries() ?? []).flatMap { question, options in
      options.texts().map {
        Cue(question: question, option: $0.id, phrases: ReadingWords.phrases($0.text))
      }
    }
    let ideas = record.record("concepts")
    concepts = (ideas?.keys ?? []).map { id in
      Concept(id: id, shades: ideas?.filled(id).map { ReadingWords.phrases($0.text) } ?? [])
    }
    record.finish()
  }

  private static func phrases(_ text: String) -> [String] {
    text.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
