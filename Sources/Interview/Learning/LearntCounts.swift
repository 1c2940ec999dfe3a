import Belief
import Playbook

/// What the counts of a playbook would become in the light of executives whose position became plain.
public struct LearntCounts: Sendable, Equatable {
  /// One option of a question at one level.
  public struct Cell: Sendable, Equatable {
    /// The question's id.
    public let question: String
    /// The option's id.
    public let option: String
    /// The level.
    public let level: Level
    /// How many of twenty the author counts.
    public let authored: Int
    /// How many of twenty it would be now.
    public let learnt: Int
    /// The expected number of twenty now, with fractions.
    public let expected: Double
    /// The interval, in people of twenty, in which that number lies with nine chances in ten.
    public let interval: ClosedRange<Double>
    /// The people who showed it, each as far as it was seen and recent.
    public let seen: Double
    /// The people seen at this level, whatever they showed: the effective size of the sample.
    public let sample: Double

    /// By how many of twenty the expected number has moved.
    public var movement: Double { expected - Double(authored) }
  }

  /// The cells of every question about the level of which anything was seen, in the playbook's order.
  public let cells: [Cell]

  /// Learns from labelled answers, with the author's counts as the prior: a Dirichlet distribution for
  /// each question and level.
  public init(_ answers: [LabelledAnswer], in playbook: Playbook) {
    var cells: [Cell] = []
    for question in playbook.questions {
      let own = answers.filter { $0.question == question.id }
      for level in Level.allCases where own.contains(where: { $0.level == level }) {
        cells += LearntCounts.row(of: question, level, own.filter { $0.level == level })
      }
    }
    self.cells = cells
  }

  private static func row(
    of question: Question, _ level: Level, _ answers: [LabelledAnswer]
  ) -> [Cell] {
    let authored = question.options.map { $0.levelCounts[level] ?? 0 }
    let prior = DirichletBelief(authored: authored)
    var now = prior
    for answer in answers {
      // Several options at once are still one person.
      let share = answer.weight / Double(answer.options.count)
      for (position, option) in question.options.enumerated()
      where answer.options.contains(option.id) {
        now.observe(position, weight: share)
      }
    }
    let sample = now.total - prior.total
    let learnt = now.ofTwenty
    // What a mean share of all, the half people included, is of twenty without them.
    let scale = prior.total
    func people(_ share: Double) -> Double { max(0, share * scale - Likelihood.smoothing) }
    return question.options.enumerated().map { position, option in
      let interval = now.interval(position)
      return Cell(
        question: question.id, option: option.id, level: level, authored: authored[position],
        learnt: learnt[position], expected: people(now.mean(position)),
        interval: people(interval.lowerBound)...people(interval.upperBound),
        seen: now.counts[position] - prior.counts[position], sample: sample)
    }
  }

  /// The cells that moved most, the farthest first.
  public var moved: [Cell] {
    cells.enumerated()
      .filter { abs($0.element.movement) > 1e-9 }
      .sorted {
        (abs($1.element.movement), $0.offset) < (abs($0.element.movement), $1.offset)
      }
      .map(\.element)
  }

  /// The cells whose whole count of twenty would be another.
  public var changed: [Cell] { cells.filter { $0.learnt != $0.authored } }
}
