import Belief
import Interview
import Playbook

/// A trainee's own view of an executive, given before the verdict, beside that verdict.
struct EstimateDocument: Sendable, Encodable {
  let trainee: String?
  let level: String
  let sureness: Double?
  let barriers: [String]?
  let levelName: String
  /// How sure the trainee was, and what the evidence leaves for their level, in whole percent.
  let percent: Int?
  let left: Int
  let isRight: Bool
  /// The barriers that both see, that only the trainee sees, and that only the evidence sees.
  let both, own, found: String?

  enum CodingKeys: CodingKey { case trainee, level, sureness, barriers }

  /// Compares the view with what is believed; nil if none was given.
  init?(_ conversation: Conversation) {
    guard let estimate = conversation.ledger.estimate else { return nil }
    let playbook = conversation.playbook
    let belief = conversation.standing.belief
    func names(_ barriers: [Barrier]) -> String? {
      if barriers.isEmpty { return nil }
      return barriers.map { playbook.card($0)?.name.lowercased() ?? $0.rawValue }
        .joined(separator: ", ")
    }
    func percent(_ share: Double) -> Int { min(99, Int((share * 100).rounded())) }
    trainee = conversation.ledger.trainee?.asName
    level = estimate.level.rawValue
    levelName = playbook.card(estimate.level)?.name.lowercased() ?? level
    sureness = estimate.sureness?.probability
    self.percent = estimate.sureness.map { percent($0.probability) }
    left = percent(belief.levels[estimate.level])
    isRight = estimate.level == belief.level
    let seen = estimate.barriers.map { seen in Barrier.allCases.filter(seen.contains) }
    barriers = seen?.map(\.rawValue)
    let active = belief.activeBarriers
    both = names((seen ?? []).filter(active.contains))
    own = names((seen ?? []).filter { !active.contains($0) })
    found = seen.flatMap { seen in names(active.filter { !seen.contains($0) }) }
  }
}
