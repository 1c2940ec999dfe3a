/// What a turn or a conversation consists of, counted as MITI 4 does.
public struct Counts: Sendable, Equatable, Codable {
  /// Questions that leave the answer open.
  public var open = 0
  /// Questions that ask for yes, no or one fact.
  public var closed = 0
  /// Reflections that say back what was said.
  public var simple = 0
  /// Reflections that add meaning or feeling.
  public var complex = 0
  /// Sentences that give information.
  public var informing = 0
  /// Advice for which leave was asked.
  public var advisingWithLeave = 0
  /// Advice for which no leave was asked.
  public var advisingWithoutLeave = 0

  /// Nothing counted.
  public init() {}

  /// The counts of two turns together.
  public static func + (a: Counts, b: Counts) -> Counts {
    var sum = a
    sum.open += b.open
    sum.closed += b.closed
    sum.simple += b.simple
    sum.complex += b.complex
    sum.informing += b.informing
    sum.advisingWithLeave += b.advisingWithLeave
    sum.advisingWithoutLeave += b.advisingWithoutLeave
    return sum
  }

  /// The counts by the names under which they are written.
  public var byName: [String: Int] {
    [
      "open": open, "closed": closed, "simple": simple, "complex": complex,
      "informing": informing, "advising-with-leave": advisingWithLeave,
      "advising-without-leave": advisingWithoutLeave,
    ]
  }

  private enum CodingKeys: String, CodingKey {
    case open, closed, simple, complex, informing
    case advisingWithLeave = "advising-with-leave"
    case advisingWithoutLeave = "advising-without-leave"
  }
}
