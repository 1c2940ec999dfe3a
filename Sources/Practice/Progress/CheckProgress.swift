import Playbook

/// How one check went over the latest rehearsals.
public struct CheckProgress: Sendable, Equatable {
  /// How many rehearsals count, the latest: what was learnt since should show.
  public static let window = 10

  /// Which.
  public let check: Check
  /// For each rehearsal, the earliest first, whether it was met; nil where nobody could say.
  public let marks: [Bool?]

  /// Creates the progress of a check.
  public init(check: Check, marks: [Bool?]) {
    self.check = check
    self.marks = marks
  }

  /// How often it was met.
  public var met: Int { marks.count { $0 == true } }
  /// How often it was judged.
  public var judged: Int { marks.count { $0 != nil } }

  /// How often it would be met next time, 0 to 1: (met + 1) / (judged + 2), Laplace's rule of succession.
  /// It keeps to the middle while little is known, so that one miss in one rehearsal does not weigh more
  /// than four in five.
  public var expected: Double { Double(met + 1) / Double(judged + 2) }

  /// The check to practise next: the one least expected to be met, of those equally little the one that is
  /// known best, and then the first of the sheet. Checks that nobody could judge do not count, nor does
  /// one that was met each time; nil if none is left.
  public static func weakest(of checks: [CheckProgress]) -> CheckProgress? {
    checks.filter { $0.met < $0.judged }
      .enumerated()
      .min {
        ($0.element.expected, -$0.element.judged, $0.offset)
          < ($1.element.expected, -$1.element.judged, $1.offset)
      }?.element
  }
}
