import Belief
import Interview
import Playbook

/// How somebody gets on: their rehearsals, and their own views beside the verdicts.
public struct TraineeProgress: Sendable {
  /// Who; nil for those without a name.
  public let trainee: String?
  /// Their coached interviews, the earliest first.
  public let lessons: [Lesson]
  /// Their finished rehearsals, the earliest first.
  public let records: [PracticeRecord]

  /// Takes one trainee's part of what a store holds; names differ by more than upper and lower case.
  public init(of trainee: String?, lessons: [Lesson], records: [PracticeRecord]) {
    self.trainee = trainee
    self.lessons = lessons.filter { $0.trainee?.lowercased() == trainee?.lowercased() }
    self.records = records.filter { $0.trainee?.lowercased() == trainee?.lowercased() }
  }

  /// Every check over the latest rehearsals.
  public var checks: [CheckProgress] {
    Check.allCases.map { check in
      CheckProgress(
        check: check, marks: records.suffix(CheckProgress.window).map { $0.verdicts[check] })
    }
  }

  /// What to practise next, and with whom; nil if there is nothing to go by, or nothing was missed.
  public func next(in playbook: Playbook) -> NextPractice? {
    CheckProgress.weakest(of: checks).flatMap { weakest in
      playbook.coaching.practice[weakest.check].map { practice in
        NextPractice(
          check: weakest.check, because: practice.because, level: practice.level,
          barriers: practice.barriers, difficulty: .fitting(weakest.expected))
      }
    }
  }

  /// The names of those who learn, each once, in the order of the letters.
  public static func names(_ lessons: [Lesson], _ records: [PracticeRecord]) -> [String] {
    var seen: Set<String> = []
    return (lessons.compactMap(\.trainee) + records.compactMap(\.trainee))
      .filter { seen.insert($0.lowercased()).inserted }
      .sorted { $0.lowercased() < $1.lowercased() }
  }
}

/// The one thing to practise next, and the rehearsal that practises it.
public struct NextPractice: Sendable, Equatable {
  /// The check.
  public let check: Check
  /// Why with this executive.
  public let because: String
  /// The executive's level.
  public let level: Level
  /// What stands in their way.
  public let barriers: [Barrier]
  /// How easily they are lost.
  public let difficulty: Difficulty

  /// What to type after `suasor` to begin it.
  public var arguments: [String] {
    ["rehearse", "--level", level.rawValue]
      + barriers.flatMap { ["--barrier", $0.rawValue] }
      + ["--difficulty", difficulty.rawValue]
  }
}

extension Difficulty {
  /// The harder, the more often the check is expected to be met (0 to 1).
  fileprivate static func fitting(_ expected: Double) -> Difficulty {
    if expected < 0.4 { .gentle } else if expected < 0.7 { .real } else { .hard }
  }
}
