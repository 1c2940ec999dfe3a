import Belief

/// The words by which plain facts are read from notes.
public struct FactWords: Sendable, Equatable {
  /// The words by which an option of a question is known.
  public struct Cue: Sendable, Equatable {
    /// The question's id.
    public let question: String
    /// The option's id.
    public let option: String
    /// The phrases.
    public let phrases: [String]
  }

  /// The words after which the answer to a question for own words stands.
  public struct Lead: Sendable, Equatable {
    /// The question's id.
    public let question: String
    /// The phrases.
    public let phrases: [String]
  }

  /// The words for options, in the author's order.
  public let cues: [Cue]
  /// The words before answers in own words, in the author's order.
  public let leads: [Lead]

  init(_ record: Record) {
    for field in ["options", "texts"] where !record.has(field) {
      record.findings.add(.fieldMissing(field), at: record.place)
    }
    cues = (record.record("options")?.entries() ?? []).flatMap { question, options in
      options.texts().map {
        Cue(question: question, option: $0.id, phrases: ReadingWords.phrases($0.text))
      }
    }
    leads = (record.record("texts")?.texts() ?? []).map {
      Lead(question: $0.id, phrases: ReadingWords.phrases($0.text))
    }
    record.finish()
  }
}
