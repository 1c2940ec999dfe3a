/// An answer not yet given that would change the verdict.
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
    let now = posterior(given: evidence)
    return evidence.indices.compactMap { place -> TurningPoint? in
      let rest = evidence.removing(at: place)
      let before = posterior(given: rest)
      let others = items.first { $0.id == evidence[place].item }?.options ?? []
      let turning = others.compactMap { option -> TurningPoint? in
        guard option.levels != nil, !evidence[place].options.contains(option.id) else { return nil }
        let answer = Evidence(item: evidence[place].item, options: [option.id], known: .saw)
        let then = posterior(given: rest + [answer])
        guard then.level != now.level else { return nil }
        return TurningPoint(
          item: answer.item, option: option.id, level: then.level,
          expected: expectation(of: answer, under: before))
      }
      return turning.max { $0.expected < $1.expected }
    }.sorted { ($1.expected, $0.item) < ($0.expected, $1.item) }
  }

  /// The single new answers, each seen by the practitioner, that would change the likeliest level; the
  /// most expected first.
  public func turningPoints(after evidence: [Evidence], among items: [Item]) -> [TurningPoint] {
    let now = posterior(given: evidence)
    var found: [TurningPoint] = []
    for item in items {
      for option in item.options where option.levels != nil {
        let answer = Evidence(item: item.id, options: [option.id], known: .saw)
        let then = posterior(given: evidence + [answer])
        guard then.level != now.level else { continue }
        found.append(
          TurningPoint(
            item: item.id, option: option.id, level: then.level,
            expected: expectation(of: answer, under: now)))
      }
    }
    return found.enumerated()
      .sorted { ($0.element.expected, $1.offset) > ($1.element.expected, $0.offset) }
      .map(\.element)
  }
}
