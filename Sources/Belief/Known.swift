/// How the practitioner knows an answer.
public enum Known: String, CaseIterable, Codable, Sendable, Hashable {
  /// Was there.
  case saw
  /// Heard it from somebody who was.
  case told
  /// Supposes so.
  case guess

  /// What the answer's log-likelihood is multiplied by, from 0 to 1.
  public var weight: Double {
    switch self {
    case .saw: 1
    case .told: 0.6
    case .guess: 0.3
    }
  }
}
