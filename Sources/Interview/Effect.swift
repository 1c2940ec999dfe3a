import Playbook

/// What the loop is asked to do; data, to be compared in tests and performed at the edge.
public enum Effect: Sendable, Equatable {
  /// Say this.
  case say(Utterance)
  /// Put this question and wait.
  case ask(Prompt)
  /// Keep this event before anything further is shown.
  case record(Event)
  /// Show this picture or document.
  case present(Presentation)
  /// Write a document to a file; the outcome comes back as input.
  case write(Presentation, path: String)
  /// Have a long answer written elsewhere, beginning with this; what is written comes back as typed,
  /// or else why there is nothing as the outcome.
  case compose(draft: String)
  /// End the sitting.
  case leave(finished: Bool)
}

/// One thing that the assistant says.
public struct Utterance: Sendable, Equatable {
  /// How it is meant, for the typography.
  public enum Tone: Sendable, Equatable {
    /// Part of the conversation.
    case plain
    /// The heading of a part.
    case heading
    /// An echo or a hint.
    case quiet
    /// Something to take note of.
    case alert
    /// An item of a list.
    case item
  }

  /// The line.
  public let line: LineID
  /// Its text, filled in.
  public let text: String
  /// How it is meant.
  public let tone: Tone

  /// Creates an utterance.
  public init(line: LineID, text: String, tone: Tone) {
    self.line = line
    self.text = text
    self.tone = tone
  }
}

/// A question put to the practitioner.
public struct Prompt: Sendable, Equatable {
  /// One possible answer, as shown.
  public struct Choice: Sendable, Equatable {
    /// The number to type.
    public let number: Int
    /// The option's id.
    public let id: String
    /// The words.
    public let text: String
  }

  /// What is asked for: a question's id, or a line's.
  public let id: String
  /// The words of the question.
  public let text: String
  /// The answers to choose from.
  public let choices: [Choice]
  /// How to answer, if that is worth saying.
  public let hint: String

  /// Creates a prompt.
  public init(id: String, text: String, choices: [Choice] = [], hint: String = "") {
    self.id = id
    self.text = text
    self.choices = choices
    self.hint = hint
  }
}

/// Something larger to be shown or written.
public enum Presentation: String, Sendable, Equatable, Codable {
  /// The belief over the five levels as a picture.
  case scale
  /// The steps at a glance, and the first one in full.
  case overview
  /// All steps in full.
  case roadmap
  /// The plan in five steps: research, objectives, programming, evaluation, stewardship.
  case ropes
  /// One page for the executive.
  case brief
  /// The conversation.
  case transcript
  /// The belief from one day to the next.
  case trajectory
  /// What a check-in changed in the plan.
  case changes
  /// How trust and patience moved in a rehearsal.
  case course
  /// How a junior did in a rehearsal.
  case score
}
