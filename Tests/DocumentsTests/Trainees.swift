import Belief
import Interview
import Playbook
import Practice
import Rehearsal

/// How some get on who practise.
enum Trainees {
  /// Two rehearsals with their reviews, and two own views beside verdicts.
  static let good = progress(of: .good)
  /// A rehearsal that was stopped after a word, and no view.
  static let stopped: TraineeProgress = {
    let words = Reviewed(
      trainee: "Ada", author: "", words: "Hm.", goal: "", comment: "", reason: "")
    return TraineeProgress(of: "Ada", lessons: [], records: records(of: words).suffix(1))
  }()
  /// Nothing yet, of nobody named.
  static let nobody = TraineeProgress(of: nil, lessons: [], records: [])

  /// The progress of one who rehearsed, with these words everywhere.
  static func progress(of reviewed: Reviewed) -> TraineeProgress {
    let verdict = Executive.okafor.standing.belief
    let views = [
      Estimate(level: .positive, sureness: .eightInTen, barriers: [.noPlan]),
      Estimate(level: .blind),
    ]
    return TraineeProgress(
      of: reviewed.trainee,
      lessons: views.map {
        Lesson(
          trainee: reviewed.trainee, day: Day(number: 20_635), estimate: $0, verdict: verdict)
      },
      records: records(of: reviewed) + records(of: reviewed))
  }

  private static func records(of reviewed: Reviewed) -> [PracticeRecord] {
    let kept = reviewed.rehearsal(alias: "Harriet", after: "k7q2")
    return [
      PracticeRecord(
        session: kept.id, kept.events.map(\.event),
        reviews: kept.reviews.map { Review(replaying: $0) }, in: playbook, reader: turnReader)
    ].compactMap { $0 }
  }
}
