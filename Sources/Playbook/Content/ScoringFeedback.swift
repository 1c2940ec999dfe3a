/// What a junior is told about a conversation: `rehearsal/feedback.yaml`.
public struct ScoringFeedback: Sendable {
  /// The words about one check.
  public struct CheckWords: Sendable {
    /// Its name in lists.
    public let name: String
    /// Why a line meets it.
    public let met: String
    /// What is missing.
    public let missed: String
    /// Why it is left to the supervisor.
    public let abstained: String
    /// Better lines, with braces to fill in.
    public let better: [String]
  }

  /// The words about one penalty.
  public struct PenaltyWords: Sendable {
    /// Its name in lists.
    public let name: String
    /// What is wrong with it.
    public let why: String
    /// Better lines, with braces to fill in.
    public let better: [String]
  }

  /// What can stand in braces in a better line.
  public static let slots = [
    "said", "goal", "reflect", "ask", "limit", "offer", "organisation", "done", "source", "caution",
  ]

  /// Why a check is left to the supervisor of which no line shows a sign.
  public let unsure: String
  /// Why asking leave is not judged where no advice was given.
  public let noLeaveNeeded: String
  /// The words by check.
  public let checks: [Check: CheckWords]
  /// The words by penalty.
  public let penalties: [Penalty: PenaltyWords]

  init(_ record: Record) {
    unsure = record.required("unsure")
    noLeaveNeeded = record.required("no-leave-needed")
    checks = record.words("checks", of: "check") { entry in
      CheckWords(
        name: entry.required("name"), met: entry.required("met"),
        missed: entry.required("missed"), abstained: entry.required("abstained"),
        better: entry.betterLines())
    }
    penalties = record.words("penalties", of: "penalty") { entry in
      PenaltyWords(
        name: entry.required("name"), why: entry.required("why"), better: entry.betterLines())
    }
    record.finish()
  }
}

extension Record {
  /// The words of every id of a fixed kind, each of which must be there.
  fileprivate func words<ID: RawRepresentable & CaseIterable & Hashable, Words>(
    _ name: String, of kind: String, read: (Record) -> Words
  ) -> [ID: Words] where ID.RawValue == String {
    guard let list = record(name) else {
      if !has(name) { findings.add(.fieldMissing(name), at: place) }
      return [:]
    }
    var result: [ID: Words] = [:]
    for (key, entry) in list.entries() {
      let words = read(entry)
      entry.finish()
      guard let id = ID(rawValue: key) else {
        let known = ID.allCases.map(\.rawValue)
        findings.add(.unknownID(kind: kind, id: key, near: near(key, in: known)), at: entry.place)
        continue
      }
      result[id] = words
    }
    for id in ID.allCases where result[id] == nil {
      findings.add(.fieldMissing(id.rawValue), at: list.place)
    }
    return result
  }

  /// The better lines, with nothing in braces that cannot be filled in.
  fileprivate func betterLines() -> [String] {
    filled("better").map { text, place in
      for fault in Lines.faults(in: text, slots: ScoringFeedback.slots) {
        findings.add(fault, at: place)
      }
      return text
    }
  }
}
