/// By which signs each check and penalty is read, and how sure a reading must be:
/// `rehearsal/scoring.yaml`.
public struct ScoringPlan: Sendable {
  /// How one check or penalty is read.
  public struct Plan: Sendable {
    /// The signs; what each weighs is learnt from the labelled turns.
    public let signs: [Sign]
    /// The signs of which one suffices, whatever the others weigh.
    public let always: [Sign]
    /// The signs of which one rules it out, whatever the others weigh.
    public let never: [Sign]
    /// With this probability or more it is there.
    public let from: Double
    /// With less than this it is not; between the two the reading abstains.
    public let below: Double
  }

  /// The plans of the checks.
  public let checks: [Check: Plan]
  /// The plans of the penalties.
  public let penalties: [Penalty: Plan]

  init(_ record: Record) {
    checks = ScoringPlan.plans("checks", in: record)
    penalties = ScoringPlan.plans("penalties", in: record)
    record.finish()
  }

  private static func plans<ID: RawRepresentable & CaseIterable & Hashable>(
    _ name: String, in record: Record
  ) -> [ID: Plan] where ID.RawValue == String {
    guard let list = record.record(name) else {
      record.findings.add(.fieldMissing(name), at: record.place)
      return [:]
    }
    var plans: [ID: Plan] = [:]
    for (key, entry) in list.entries() {
      defer { entry.finish() }
      let signs = signs("for", in: entry) + signs("against", in: entry)
      let from = entry.number("from", in: 0...1)
      let plan = Plan(
        signs: signs,
        always: entry.has("always") ? ScoringPlan.signs("always", in: entry) : [],
        never: entry.has("never") ? ScoringPlan.signs("never", in: entry) : [],
        from: from, below: entry.number("below", in: 0...from))
      guard let id = ID(rawValue: key) else {
        let ids = ID.allCases.map(\.rawValue)
        record.findings.add(
          .unknownID(kind: "check", id: key, near: near(key, in: ids)), at: entry.place)
        continue
      }
      plans[id] = plan
    }
    for id in ID.allCases where plans[id] == nil {
      record.findings.add(.fieldMissing(id.rawValue), at: list.place)
    }
    return plans
  }

  private static func signs(_ side: String, in entry: Record) -> [Sign] {
    entry.filled(side).compactMap { text, place in
      if let sign = Sign(text, speaksFor: side == "for" || side == "always") { return sign }
      entry.findings.add(
        .fieldWrong(side, expected: "marks joined by `&` or `>`", found: "`\(text)`"), at: place)
      return nil
    }
  }
}
