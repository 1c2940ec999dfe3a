/// Somebody besides the practitioner who may carry a step, because the executive listens to them or
/// because it is theirs to say.
public enum Messenger: String, CaseIterable, Codable, Sendable {
  /// The peer who uses social media, outside the house.
  case peer
  /// The colleague on the executive's level who champions it.
  case champion
  /// The ally in compliance, legal, data protection or IT.
  case compliance
  /// The person inside the house to whom the executive listens.
  case insider
  /// The outside adviser to whom the executive listens.
  case adviser

  /// The condition under which there is such a person.
  public var condition: String {
    switch self {
    case .peer: "peer-uses-it"
    case .champion: "enthusiast-inside"
    case .compliance: "compliance-ally"
    case .insider: "trusts-insider"
    case .adviser: "trusts-adviser"
    }
  }

  /// The line that says how to bring this person in.
  public var line: LineID {
    switch self {
    case .peer: .messengerPeer
    case .champion: .messengerChampion
    case .compliance: .messengerCompliance
    case .insider: .messengerInsider
    case .adviser: .messengerAdviser
    }
  }
}
