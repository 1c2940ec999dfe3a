import Belief

/// One question of the interview.
public struct Question: Sendable, Equatable {
  /// What kind of answer a question takes.
  public enum Kind: String, CaseIterable, Sendable {
    /// One option.
    case choice
    /// One option or several.
    case several
    /// Own words.
    case text
    /// A day.
    case date
    /// A first and a last day.
    case period
    /// Whatever the practitioner has to tell, to be read sentence by sentence.
    case notes

    /// Whether the answer is among options.
    public var hasOptions: Bool {
      switch self {
      case .choice, .several: true
      case .text, .date, .period, .notes: false
      }
    }
  }

  /// One possible answer.
  public struct Option: Sendable, Equatable {
    /// The stable id.
    public let id: String
    /// The words shown.
    public let say: String
    /// A word that may be typed for it, besides the id.
    public let word: String?
    /// How many of twenty executives at each level show it.
    public let levelCounts: [Level: Int]
    /// How many of twenty executives with and without a barrier show it.
    public let barrierCounts: [Barrier: BarrierCount]
    /// Conditions that hold once it is chosen.
    public let sets: [String]
    /// What the answer admits not to know: dimensions or barriers.
    public let leavesOpen: [Unknown]
    /// The level wanted of the executive, if the option says so.
    public let target: Level?
    /// Whether it holds only by itself, like "none of these".
    public let excludesOthers: Bool
    /// What people type in their own words.
    public let heard: [String]

    let place: Place
  }

  /// How many of twenty executives with and without a barrier show an option.
  public struct BarrierCount: Sendable, Equatable {
    /// Of twenty with the barrier.
    public let present: Int
    /// Of twenty without it.
    public let absent: Int
  }

  /// The stable id.
  public let id: String
  /// The part of the interview it belongs to.
  public let section: Section
  /// The kind of answer.
  public let kind: Kind
  /// The dimension of support, in that part.
  public let dimension: Dimension?
  /// What answering costs the practitioner, 1 to 3.
  public let effort: Int
  /// Two to four words that name the question in lists.
  public let short: String
  /// The words of the question.
  public let ask: String
  /// The same in other words.
  public let again: String
  /// Why it is asked.
  public let why: String
  /// What a good answer sounds like.
  public let example: String
  /// Conditions that must hold for it to be asked.
  public let onlyIf: [String]
  /// Questions that ask much the same: once one of them is answered, this one is not asked, nor one of
  /// them after this.
  public let enemies: [String]
  /// Whether it never comes up by itself: its answer is read from notes, or asked for on an occasion.
  public let isUnasked: Bool
  /// The answers; empty for own words and dates.
  public let options: [Option]

  let place: Place

  /// The option with this id.
  public func option(_ id: String) -> Option? { options.first { $0.id == id } }

  /// The options without repetition, and without those that hold only by themselves if there are others.
  public func reconciled(_ options: [String]) -> [String] {
    var seen: Set<String> = []
    let distinct = options.filter { seen.insert($0).inserted }
    let others = distinct.filter { option($0)?.excludesOthers == false }
    return others.isEmpty ? Array(distinct.prefix(1)) : others
  }

  /// Whether an answer bears on level or barriers.
  public var isCounted: Bool {
    options.contains { !$0.levelCounts.isEmpty || !$0.barrierCounts.isEmpty }
  }

  /// The question as the reasoning sees it; nil if it bears on nothing.
  public var item: Item? {
    guard isCounted else { return nil }
    let count = options.count
    return Item(
      id: id, effort: Double(effort),
      options: options.map { option in
        Item.Option(
          id: option.id,
          levels: option.levelCounts.isEmpty
            ? nil
            : PerLevel { Likelihood.of(count: option.levelCounts[$0] ?? 0, options: count) },
          barriers: option.barrierCounts.mapValues {
            Item.Presence(
              present: Likelihood.of(count: $0.present, options: count),
              absent: Likelihood.of(count: $0.absent, options: count))
          })
      }, enemies: Set(enemies))
  }
}
