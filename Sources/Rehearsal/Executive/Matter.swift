import Belief
import Playbook

/// A worry of the executive's, and what has been done about it.
public struct Matter: Sendable, Equatable {
  /// The worry.
  public let barrier: Barrier
  /// What was done while it was spoken of: reflected, asked openly, evidence, limit.
  public private(set) var done: Set<TurnFact> = []
  /// Whether it no longer stands in the way.
  public private(set) var isSoftened = false

  init(_ barrier: Barrier) {
    self.barrier = barrier
  }

  /// Whether it was said back.
  public var isHeard: Bool { done.contains(.reflectsConcern) }

  /// Counts a turn towards it. Evidence and limits count only once the worry was heard.
  mutating func weigh(_ facts: Set<TurnFact>, softens: [[TurnFact]]) {
    for fact in [TurnFact.reflectsConcern, .openQuestion] where facts.contains(fact) {
      done.insert(fact)
    }
    if isHeard {
      for fact in [TurnFact.fittingEvidence, .statesLimit] where facts.contains(fact) {
        done.insert(fact)
      }
    }
    isSoftened = isSoftened || softens.contains { !$0.isEmpty && done.isSuperset(of: $0) }
  }
}
