import Belief

/// What the playbook says about one barrier.
public struct BarrierCard: Sendable, Equatable {
  /// The barrier.
  public let barrier: Barrier
  /// Its name in a sentence.
  public let name: String
  /// The barrier in one sentence.
  public let sentence: String
  /// Countable signs.
  public let signs: [String]
  /// What eases it.
  public let needs: String
  /// How many of twenty executives have it before anything is known.
  public let prior: Int
  /// The level that is not asked for until the barrier is eased.
  public let easedBefore: Level

  init?(_ id: String, _ record: Record) {
    guard let barrier = Barrier(rawValue: id) else {
      record.findings.add(
        .unknownID(kind: "barrier", id: id, near: near(id, in: Barrier.allCases.map(\.rawValue))),
        at: record.place)
      return nil
    }
    self.barrier = barrier
    name = record.required("name")
    sentence = record.required("sentence")
    signs = record.filled("signs").map(\.text)
    needs = record.required("needs")
    prior = record.count("prior")
    if !record.has("eased-before") {
      record.findings.add(.fieldMissing("eased-before"), at: record.place)
    }
    easedBefore = record.one("eased-before", of: "level", as: Level.self) ?? .positive
    record.finish()
  }
}
