/// The parts of the interview. The file `interview/<section>.yaml` holds the questions of each.
public enum Section: String, CaseIterable, Codable, Sendable {
  /// Who the executive is and what is wanted.
  case setting
  /// Behaviour that shows the level of support.
  case support
  /// What keeps them from acting.
  case barriers
  /// How to talk with them.
  case manner
  /// When.
  case timing
  /// Who else matters.
  case influence
  /// What became of each step, asked in a check-in.
  case checkIn = "check-in"
  /// The trainee's own view, in a conversation that is coached.
  case estimate

  /// Whether the questions are chosen by information gain instead of asked in the author's order.
  public var isAdaptive: Bool {
    switch self {
    case .support, .barriers: true
    case .setting, .manner, .timing, .influence, .checkIn, .estimate: false
    }
  }
}

/// What the questions on support look at.
public enum Dimension: String, CaseIterable, Codable, Sendable {
  case awareness
  case firstHandUse = "first-hand-use"
  case valueBelief = "value-belief"
  case perceivedThreat = "perceived-threat"
  case constraints
  case advocacy
}
