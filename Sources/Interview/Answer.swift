import Belief

/// What the practitioner answered to one question.
public struct Answer: Sendable, Equatable, Codable {
  /// The ids of the options chosen.
  public var options: [String]
  /// An answer in own words to a question that asks for them.
  public var text: String?
  /// The day, or the first and last day.
  public var days: [Day]
  /// What was typed, verbatim, where it was more than a number.
  public var words: String?
  /// How it is known.
  public var known: Known

  /// Creates an answer.
  public init(
    options: [String] = [], text: String? = nil, days: [Day] = [], words: String? = nil,
    known: Known = .saw
  ) {
    self.options = options
    self.text = text
    self.days = days
    self.words = words
    self.known = known
  }
}

extension Answer {
  /// Both answers as one, in the order told; periods in the order of their days.
  ///
  /// How it is known is the weaker of the two, since one answer has one weight.
  func joined(with later: Answer) -> Answer {
    var both = later
    both.days = Answer.inOrder(days + later.days)
    both.options = options + later.options.filter { !options.contains($0) }
    if let words, words != later.words {
      both.words = later.words.map { words + " / " + $0 } ?? words
    }
    both.known = known.weight < later.known.weight ? known : later.known
    return both
  }

  /// Periods, the first and last day of each in turn, the earlier first.
  private static func inOrder(_ days: [Day]) -> [Day] {
    stride(from: 0, to: days.count, by: 2).map { Array(days[$0...].prefix(2)) }
      .sorted { $0[0] < $1[0] }
      .flatMap(\.self)
  }
}
