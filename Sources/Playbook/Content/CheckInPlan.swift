import Belief

/// What a check-in asks besides what became of the steps, and what their signs say.
public struct CheckInPlan: Sendable, Equatable {
  /// How many of twenty steps were followed by an answer.
  public struct SignCount: Sendable, Equatable {
    /// Of twenty steps that worked.
    public let worked: Int
    /// Of twenty that did not.
    public let not: Int
  }

  /// The most questions about level and barriers that are put in one check-in.
  public let questions: Int
  /// The questions put again in each check-in, since their answers go stale.
  public let again: [String]
  /// What the signs after a step say about whether it worked; each column adds up to twenty.
  public let signs: [StepSign: SignCount]

  init(_ plan: Record) {
    guard let record = plan.record("check-in") else {
      if !plan.has("check-in") { plan.findings.add(.fieldMissing("check-in"), at: plan.place) }
      (questions, again, signs) = (0, [], [:])
      return
    }
    questions = record.requiredInteger("questions", in: 0...20)
    again = record.distinct("again").map(\.text)
    var signs: [StepSign: SignCount] = [:]
    if let counts = record.record("signs") {
      for (id, count) in counts.entries() {
        guard let sign = StepSign(rawValue: id) else {
          record.findings.add(
            .unknownID(kind: "sign", id: id, near: near(id, in: StepSign.allCases.map(\.rawValue))),
            at: count.place)
          continue
        }
        signs[sign] = SignCount(worked: count.count("worked"), not: count.count("not"))
        count.finish()
      }
      for sign in StepSign.allCases where signs[sign] == nil {
        record.findings.add(.fieldMissing(sign.rawValue), at: counts.place)
      }
      let columns = [("worked", \SignCount.worked), ("not", \SignCount.not)]
      for (name, column) in columns {
        let sum = signs.values.reduce(0) { $0 + $1[keyPath: column] }
        if sum != Likelihood.people {
          record.findings.add(.countsDoNotSum(column: name, sum: sum), at: counts.place)
        }
      }
    } else if !record.has("signs") {
      record.findings.add(.fieldMissing("signs"), at: record.place)
    }
    self.signs = signs
    record.finish()
  }
}
