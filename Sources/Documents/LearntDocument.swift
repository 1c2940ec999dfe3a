import Belief
import Interview
import Playbook

/// What the counts would become, for programs.
public struct LearntDocument: Sendable, Encodable {
  struct Cell: Sendable, Encodable {
    let question, option, level: String
    let authored, learnt: Int
    let expected, low, high, seen, sample: Double
  }

  let schema = 1
  let playbook: String
  let executives: Int
  let counts: [Cell]

  /// Takes down every count of which anything was seen, the farthest moved first.
  public init(_ learnt: LearntCounts, executives: Int, of playbook: Playbook) {
    self.playbook = playbook.digest
    self.executives = executives
    let still = learnt.cells.filter { !learnt.moved.contains($0) }
    counts = (learnt.moved + still).map { cell in
      Cell(
        question: cell.question, option: cell.option, level: cell.level.rawValue,
        authored: cell.authored, learnt: cell.learnt, expected: cell.expected,
        low: cell.interval.lowerBound, high: cell.interval.upperBound, seen: cell.seen,
        sample: cell.sample)
    }
  }
}
