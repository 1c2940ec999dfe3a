import Playbook

/// What a text most probably says, and how sure that is.
struct Verdict: Sendable, Equatable {
  /// The likeliest meaning.
  let meaning: Remark.Meaning
  /// The second likeliest.
  let runnerUp: Remark.Meaning
  /// The classifier's own share for the likeliest, 0 to 1, before calibration.
  let share: Double
  /// By how much the likeliest is ahead of the second, in the same measure.
  let margin: Double

  /// The verdict that follows from the scores.
  init(_ scores: RemarkModel.PerLabel) {
    let shares = RemarkModel.PerLabel.shares(scores)
    let order = (0..<RemarkModel.PerLabel.scalarCount).sorted {
      (shares[$0], $1) > (shares[$1], $0)
    }
    meaning = Remark.Meaning.all[order[0]]
    runnerUp = Remark.Meaning.all[order[1]]
    share = Double(shares[order[0]])
    margin = Double(shares[order[0]] - shares[order[1]])
  }
}
