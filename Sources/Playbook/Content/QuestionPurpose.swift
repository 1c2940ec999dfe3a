/// The questions whose answers the program itself makes use of, by id.
public enum QuestionPurpose: String, CaseIterable, Sendable {
  case notes
  case alias
  case role
  case sector
  case size
  case access
  case wanted
  case supportNeeded = "support-needed"
  case wantedBy = "wanted-by"
  case aim
  case publics
  case listensToWhom = "listens-to-whom"
  case budgetCloses = "budget-closes"
  case boardMeets = "board-meets"
  case outOfReach = "out-of-reach"
  case busyWith = "busy-with"
  case sorePoint = "sore-point"
  case peerName = "peer-name"
  case remarks
  case worries = "worry-heard-most"
  case surpriseCause = "surprise-cause"
  case ownLevel = "own-level"
  case ownSureness = "own-sureness"
  case ownBarriers = "own-barriers"
}

extension QuestionPurpose {
  /// The kind of answer that the program expects.
  var kind: Question.Kind {
    switch self {
    case .alias, .wanted, .aim, .listensToWhom, .busyWith, .sorePoint, .peerName: .text
    case .role, .sector, .size, .access, .supportNeeded, .publics, .surpriseCause, .ownLevel,
      .ownSureness:
      .choice
    case .wantedBy, .budgetCloses, .boardMeets: .date
    case .outOfReach: .period
    case .notes: .notes
    case .remarks, .worries, .ownBarriers: .several
    }
  }

  /// The part of the interview in which it is looked for first.
  var section: Section {
    switch self {
    case .notes, .alias, .role, .sector, .size, .access, .wanted, .supportNeeded, .wantedBy, .aim,
      .publics:
      .setting
    case .listensToWhom: .manner
    case .budgetCloses, .boardMeets, .outOfReach, .busyWith, .sorePoint: .timing
    case .peerName: .influence
    case .remarks, .surpriseCause: .support
    case .worries: .barriers
    case .ownLevel, .ownSureness, .ownBarriers: .estimate
    }
  }
}
