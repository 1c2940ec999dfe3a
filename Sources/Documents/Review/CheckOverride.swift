import Interview
import Playbook

/// A verdict of the scorer that a reviewer replaced, as it is printed beside its check.
struct CheckOverride: Sendable, Encodable {
  /// Who replaced it.
  let author: String
  /// When, as `2026-03-09` and in words.
  let day, dayInWords: String
  /// Whether the check is met.
  let met: Bool
  /// Why.
  let reason: String
  /// The verdict in a word.
  let verdict: String

  enum CodingKeys: CodingKey { case author, day, met, reason }

  /// What reviewers put in place of the scorer's verdicts, by check.
  static func all(in reviews: [Review], _ playbook: Playbook) -> [String: [CheckOverride]] {
    var found: [String: [CheckOverride]] = [:]
    for review in reviews {
      for (check, override) in review.overrides {
        found[check, default: []].append(
          CheckOverride(
            author: review.author.asName, day: override.day.description,
            dayInWords: override.day.inWords, met: override.met, reason: override.reason,
            verdict: playbook.lines.text(.verdict(on: override.met))))
      }
    }
    return found
  }
}
