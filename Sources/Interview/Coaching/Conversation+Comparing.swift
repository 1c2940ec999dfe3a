import Belief
import Playbook

extension Conversation {
  /// Holds the trainee's own view against the verdict, with the answers that speak for either.
  mutating func compareEstimate() {
    guard ledger.isCoached else { return }
    guard let own = ledger.estimate else {
      return say(.coachNoEstimate, tone: .quiet)
    }
    say(.coachHeading, tone: .heading)
    if standing.evidence.isEmpty { return say(.coachNoEvidence) }
    let belief = standing.belief
    if own.level == belief.level {
      say(.coachAgrees, ["level": name(own.level), "percent": percent(belief.confidence)])
    } else {
      say(
        .coachDiffers,
        [
          "own": name(own.level), "level": name(belief.level),
          "percent": percent(belief.confidence), "left": percent(belief.levels[own.level]),
        ])
      tellContrast(with: own.level)
    }
    if let sureness = own.sureness { compare(sureness, own.level) }
    if let barriers = own.barriers { compare(barriers) }
  }

  /// The answers that set the verdict apart from the trainee's level, for either side.
  private mutating func tellContrast(with own: Level) {
    let level = standing.belief.level
    let contrasts = playbook.bank.contrasts(of: standing.evidence, for: level, against: own)
    let against = contrasts.filter { $0.bits > 0.05 }.prefix(3)
    let supporting = contrasts.reversed().filter { $0.bits < -0.05 }.prefix(2)
    if against.isEmpty {
      say(.coachNothingAgainst, ["own": name(own)])
    } else {
      say(.coachAgainst, ["own": name(own)])
      for contrast in against { weigh(contrast.evidence, for: level, against: own) }
    }
    if supporting.isEmpty { return }
    say(.coachFor, ["own": name(own)])
    for contrast in supporting { weigh(contrast.evidence, for: level, against: own) }
  }

  /// Says whether the trainee was about as sure as the answers allow.
  private mutating func compare(_ sureness: Sureness, _ own: Level) {
    let allowed = standing.belief.levels[own]
    let line: LineID =
      if sureness.probability - allowed > 0.2 {
        .coachTooSure
      } else if allowed - sureness.probability > 0.2 {
        .coachTooCareful
      } else {
        .coachSureEnough
      }
    say(line, ["percent": percent(sureness.probability), "allowed": percent(allowed)])
  }

  private mutating func compare(_ own: Set<Barrier>) {
    let found = standing.belief.activeBarriers
    let both = found.filter(own.contains)
    let missed = found.filter { !own.contains($0) }
    let doubted = Barrier.allCases.filter { own.contains($0) && !found.contains($0) }
    if both.isEmpty, missed.isEmpty, doubted.isEmpty { return say(.coachNoBarriers) }
    if !both.isEmpty {
      say(.coachBarriersAgreed, ["list": both.map(name).joined(separator: ", ")])
    }
    for barrier in missed { tell(barrier, .coachBarrierMissed, speaking: { $0.first }) }
    for barrier in doubted { tell(barrier, .coachBarrierDoubted, speaking: { $0.last }) }
  }

  /// Tells of a barrier on which the two differ, with the answer that speaks loudest for the verdict.
  private mutating func tell(
    _ barrier: Barrier, _ line: LineID, speaking: ([Contrast]) -> Contrast?
  ) {
    let probability = standing.belief.probability(barrier)
    say(line, ["barrier": name(barrier), "percent": percent(probability)], tone: .item)
    let contrasts = playbook.bank.contrasts(of: standing.evidence, for: barrier)
    guard let loudest = speaking(contrasts), abs(loudest.bits) > 0.05,
      (loudest.bits > 0) == (probability >= Posterior.activeFrom),
      let given = standing.given.first(where: { $0.question.id == loudest.evidence.item })
    else { return say(.coachBarrierUnheard, ["barrier": name(barrier)], tone: .item) }
    say(
      .coachBecause,
      ["question": given.question.short, "answer": describe(given.answer, to: given.question)],
      tone: .item)
  }
}
