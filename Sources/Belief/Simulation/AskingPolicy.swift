/// How the next question is picked.
public enum AskingPolicy: String, CaseIterable, Codable, Sendable {
  /// The one by which Suasor asks.
  public static let own = leastDoubt

  /// The most informative one.
  case gain
  /// The most informative one for the practitioner's effort.
  case gainPerEffort = "gain-per-effort"
  /// The one expected to leave the least doubt for the practitioner's effort, where doubt no longer
  /// counts once the level is sure enough to stop, as Suasor does.
  case leastDoubt = "least-doubt"
  /// The first in the author's order.
  case fixedOrder = "fixed-order"
  /// Any.
  case random

  /// The question to ask of those left, which are in the author's order; nil if none is left.
  ///
  /// An answer that makes a level as probable as `enough` would end the asking; nil if none would.
  func pick(
    from left: [Int], under belief: SIMD8<Double>, in table: QuestionTable, enough: Double?,
    _ random: inout SplitMix64
  ) -> Int? {
    switch self {
    case .gain:
      left.best { table.levelGain(table.questions[$0], belief) }
    case .gainPerEffort:
      left.best { table.levelGain(table.questions[$0], belief) / table.questions[$0].effort }
    case .leastDoubt:
      left.best {
        table.doubtLifted(table.questions[$0], belief, enough: enough) / table.questions[$0].effort
      }
    case .fixedOrder: left.first
    case .random: left.randomElement(using: &random)
    }
  }
}

extension Array {
  /// The element with the highest score, the first of them where equal.
  func best(_ score: (Element) -> Double) -> Element? {
    var best: (element: Element, score: Double)?
    for element in self {
      let score = score(element)
      if score > best?.score ?? -.infinity { best = (element, score) }
    }
    return best?.element
  }
}
