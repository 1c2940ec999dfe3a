import Interview
import Playbook
import Rehearsal

/// A verdict that a reviewer put in the scorer's place, as it is printed beside its check.
struct CheckOverride: Sendable, Encodable {
  /// Who did.
  let author: String
  /// When, as `2026-03-09` and in words.
  let day, dayInWords: String
  /// Whether the check is met.
  let met: Bool
  /// Why; nil where the scorer had none to replace.
  let reason: String?
  /// The verdict in a word.
  let verdict: String

  enum CodingKeys: CodingKey { case author, day, met, reason }

  /// What reviewers put in place of the scorer's verdicts on these checks, by check: for a reason, or
  /// where the scorer had left the check to them.
  static func all(
    in reviews: [Review], of checks: [ConversationScore.CheckScore], _ playbook: Playbook
  ) -> [Check: [CheckOverride]] {
    var found: [Check: [CheckOverride]] = [:]
    for check in checks {
      for review in reviews {
        let id = check.check.rawValue
        let override = review.overrides[id]
        let judged = check.isMet == nil ? review.judgement(on: id) : nil
        guard let met = override?.met ?? judged else { continue }
        let day = override?.day ?? review.day
        found[check.check, default: []].append(
          CheckOverride(
            author: review.author.asName, day: day.description, dayInWords: day.inWords, met: met,
            reason: override?.reason, verdict: playbook.lines.text(.verdict(on: met))))
      }
    }
    return found
  }
}
