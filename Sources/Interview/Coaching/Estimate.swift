import Belief
import Playbook

/// The view that a trainee gave of an executive before the verdict.
public struct Estimate: Sendable, Equatable {
  /// Where they would put the executive.
  public let level: Level
  /// How sure they were; nil if they did not say.
  public let sureness: Sureness?
  /// What they saw in the way; nil if they did not say.
  public let barriers: Set<Barrier>?

  /// Creates an estimate.
  public init(level: Level, sureness: Sureness? = nil, barriers: Set<Barrier>? = nil) {
    self.level = level
    self.sureness = sureness
    self.barriers = barriers
  }

  /// Takes the estimate from the answers; nil if no level is among them.
  init?(_ answers: [String: Answer]) {
    func options(_ purpose: QuestionPurpose) -> [String]? { answers[purpose.rawValue]?.options }
    guard let level = options(.ownLevel)?.lazy.compactMap(Level.init).first else { return nil }
    self.level = level
    sureness = options(.ownSureness)?.lazy.compactMap(Sureness.init).first
    barriers = options(.ownBarriers).map { Set($0.compactMap(Barrier.init)) }
  }
}
