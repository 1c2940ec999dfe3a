import Belief
import Interview
import Playbook

/// How far supervisors and the scorer agree on one check.
public struct SupervisorAgreement: Sendable {
  /// Which.
  public let check: Check
  /// What supervisors judged before they heard the scorer, beside what it made of the same.
  public let agreement: Agreement
  /// How many verdicts of the scorer's were replaced.
  public let overrides: Int

  /// Compares the two, check by check.
  public static func all(in records: [PracticeRecord]) -> [SupervisorAgreement] {
    Check.allCases.map { check in
      var pairs: [(first: Bool, second: Bool)] = []
      var overrides = 0
      for record in records {
        let scored = record.scored.checks.first { $0.check == check }?.isMet
        for review in record.reviews {
          if let judged = review.judgement(on: check.rawValue), let scored {
            pairs.append((first: judged, second: scored))
          }
          if review.overrides[check.rawValue] != nil { overrides += 1 }
        }
      }
      return SupervisorAgreement(
        check: check, agreement: Agreement(verdicts: pairs), overrides: overrides)
    }
  }
}
