import Belief

/// Something that a sentence of a note says about the executive.
public struct Reading: Sendable, Equatable {
  /// What it is about.
  public enum Matter: Sendable, Equatable {
    /// The level of support.
    case level(Level)
    /// A barrier that is there.
    case barrier(Barrier)
    /// An answer to a question of the playbook.
    case fact(Fact)
  }

  /// An answer to a question.
  public struct Fact: Sendable, Equatable {
    /// The question's id.
    public let question: String
    /// The option's id, if the question has options.
    public let option: String?
    /// The day, or the first and last day.
    public let days: [Day]
    /// The text, such as an alias.
    public let text: String?
  }

  /// What it is about.
  public let matter: Matter
  /// How probable it is that the reading is right, 0 to 1.
  public let confidence: Double
  /// Whether it is sure enough to be proposed unasked.
  public let isAccepted: Bool
  /// The part of the sentence that it was read from.
  public let passage: String
  /// The words and concepts that weighed most, the heaviest first.
  public let grounds: [String]
  /// The id of the second likeliest reading, if it was weighed against one.
  public let runnerUp: String?

  /// `level`, `barrier` or `fact`.
  public var kind: String {
    switch matter {
    case .level: "level"
    case .barrier: "barrier"
    case .fact: "fact"
    }
  }

  /// The level's or barrier's id; of a fact `question:option`, or the question's id alone.
  public var id: String {
    switch matter {
    case .level(let level): level.rawValue
    case .barrier(let barrier): barrier.rawValue
    case .fact(let fact): fact.option.map { "\(fact.question):\($0)" } ?? fact.question
    }
  }
}

/// A sentence of a note with what was read from it.
public struct ReadSentence: Sendable, Equatable {
  /// The sentence as written.
  public let text: String
  /// What it says, the surest first; empty if it says nothing, or nothing that can be read.
  public let readings: [Reading]

  /// The readings sure enough to be proposed unasked.
  public var accepted: [Reading] { readings.filter(\.isAccepted) }
}
