/// An answer that would change the verdict: one not yet given, or another than was given.
public struct TurningPoint: Sendable, Equatable {
  /// The question's id.
  public let item: String
  /// The option's id.
  public let option: String
  /// The level that would then be the likeliest.
  public let level: Level
  /// How likely that answer is now, 0 to 1.
  public let expected: Double
}

extension ItemBank {
  /// The answers given which, had each alone been another, would make another level the likeliest; for each
  /// the option that would most have been expected from the rest.
  public func reversals(of evidence: [Evidence]) -> [TurningPoint] {
    let level = posterior(given: evidence).level
    return leavingEachOut(of: evidence).compactMap { out -> TurningPoint? in
      guard let item = items.first(where: { $0.id == out.evidence.item }) else { return nil }
      return turningPoints(of: item, after: out.rest, from: level, under: out.belief)
        .filter { !out.evidence.options.contains($0.option) }
        .max { $0.expected < $1.expected }
    }.sorted { ($1.expected, $0.item) < ($0.expected, $1.item) }
  }

  /// The single new answers, each seen by the practitioner, that would change the likeliest level; the
  /// most expected first.
  public func turningPoints(after evidence: [Evidence], among items: [Item]) -> [TurningPoint] {
    let now = posterior(given: evidence)
    return items.flatMap { turningPoints(of: $0, after: evidence, from: now.level, under: now) }
      .enumerated()
      .sorted { ($0.element.expected, $1.offset) > ($1.element.expected, $0.offset) }
      .map(\.element)
  }

  /// The answers to one question that would make another level than this the likeliest, with how much each
  /// is expected under a belief.
  private func turningPoints(
    of item: Item, after evidence: [Evidence], from level: Level, under belief: Posterior
  ) -> [TurningPoint] {
    item.options.filter { $0.levels != nil }.compactMap { option in
      let answer = Evidence(item: item.id, options: [option.id], known: .saw)
      let then = posterior(given: evidence + [answer])
      guard then.level != level else { return nil }
      return TurningPoint(
        item: item.id, option: option.id, level: then.level,
        expected: expectation(of: answer, under: belief))
    }
  }
}
