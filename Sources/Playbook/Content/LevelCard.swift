import Belief

/// What the playbook says about one level of support.
public struct LevelCard: Sendable, Equatable {
  /// The level.
  public let level: Level
  /// Its name in a sentence.
  public let name: String
  /// The level in one sentence.
  public let sentence: String
  /// What an executive at this level needs.
  public let needs: String
  /// Countable signs.
  public let signs: [String]
  /// How it differs from its neighbour.
  public let distinction: String
  /// How many of twenty executives are at this level before anything is known.
  public let prior: Int

  init?(_ id: String, _ record: Record) {
    guard let level = Level(rawValue: id) else {
      record.findings.add(
        .unknownID(kind: "level", id: id, near: near(id, in: Level.allCases.map(\.rawValue))),
        at: record.place)
      return nil
    }
    self.level = level
    name = record.required("name")
    sentence = record.required("sentence")
    needs = record.required("needs")
    signs = record.filled("signs").map(\.text)
    distinction = record.required("not-to-be-confused")
    prior = record.count("prior")
    let next = record.one("leads-to", of: "level", as: Level.self)
    if next != level.leadsTo {
      record.findings.add(
        .fieldWrong(
          "leads-to", expected: level.leadsTo.map { "`\($0.rawValue)`" } ?? "absent",
          found: next.map { "`\($0.rawValue)`" } ?? "absent"), at: record.place(of: "leads-to"))
    }
    record.finish()
  }
}

extension Record {
  /// A number of people out of twenty that must be there.
  func count(_ key: String) -> Int {
    guard let count = integer(key) else {
      if !has(key) { findings.add(.fieldMissing(key), at: place) }
      return 0
    }
    if !(0...Likelihood.people).contains(count) {
      findings.add(.countOutOfRange(column: key, count: count), at: place(of: key))
      return 0
    }
    return count
  }
}
