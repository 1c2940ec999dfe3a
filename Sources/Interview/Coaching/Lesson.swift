import Belief
import Playbook

/// A coached interview as a lesson: the trainee's own view, and the verdict that they were told.
public struct Lesson: Sendable, Equatable {
  /// Who learnt; nil if that was not told.
  public let trainee: String?
  /// The day on which the verdict was told.
  public let day: Day
  /// The trainee's view.
  public let estimate: Estimate
  /// What was believed when the verdict was told.
  public let verdict: Posterior

  /// Creates a lesson.
  public init(trainee: String?, day: Day, estimate: Estimate, verdict: Posterior) {
    self.trainee = trainee
    self.day = day
    self.estimate = estimate
    self.verdict = verdict
  }

  /// Takes the lesson from a session; nil if no view was given, or nothing spoke for any level.
  public init?(_ events: some Sequence<Event>, in playbook: Playbook) {
    var ledger = Ledger()
    for event in events {
      ledger.apply(event)
      guard ledger.hasVerdict else { continue }
      let standing = Standing(ledger, in: playbook)
      guard let estimate = ledger.estimate, !standing.evidence.isEmpty else { return nil }
      self.init(
        trainee: ledger.trainee, day: ledger.today, estimate: estimate, verdict: standing.belief)
      return
    }
    return nil
  }

  /// Whether the trainee put the executive where the verdict did.
  public var isRight: Bool { estimate.level == verdict.level }

  /// How far trainees agree with the verdicts they were told, by levels.
  public static func agreement(of lessons: [Lesson]) -> Agreement {
    Agreement(levels: lessons.map { (first: $0.estimate.level, second: $0.verdict.level) })
  }

  /// How sure trainees were on average, and how often they were right, both 0 to 1; nil where nobody
  /// said how sure they were.
  public static func calibration(of lessons: [Lesson]) -> (sure: Double, right: Double, of: Int)? {
    let told = lessons.filter { $0.estimate.sureness != nil }
    guard !told.isEmpty else { return nil }
    let count = Double(told.count)
    let sure = told.reduce(0) { $0 + ($1.estimate.sureness?.probability ?? 0) } / count
    return (sure, Double(told.count(where: \.isRight)) / count, told.count)
  }

  /// Of the barriers that the verdicts named, how many the trainees had named; and how many they named
  /// besides.
  public static func barriers(of lessons: [Lesson]) -> (seen: Int, of: Int, besides: Int) {
    lessons.reduce(into: (seen: 0, of: 0, besides: 0)) { sum, lesson in
      guard let own = lesson.estimate.barriers else { return }
      let found = Set(lesson.verdict.activeBarriers)
      sum.seen += own.intersection(found).count
      sum.of += found.count
      sum.besides += own.subtracting(found).count
    }
  }
}
