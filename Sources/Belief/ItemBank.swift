#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The questions that bear on levels or barriers, and what is believed before any of them is asked.
public struct ItemBank: Sendable {
  /// P(level) before any answer.
  public let levelPrior: PerLevel
  /// P(barrier present) before any answer.
  public let barrierPrior: [Barrier: Double]
  /// The questions that can be asked, in the author's order, which settles ties.
  public let items: [Item]

  private let volunteered: [Item]
  private let byID: [String: Item]
  private let enemies: [String: Set<String>]

  /// Creates a bank; of two items with one id the first counts.
  ///
  /// What is volunteered is weighed like any answer, and never chosen as the next question.
  public init(
    levelPrior: PerLevel, barrierPrior: [Barrier: Double], items: [Item], volunteered: [Item] = []
  ) {
    self.levelPrior = levelPrior.normalised
    self.barrierPrior = barrierPrior
    self.items = items
    self.volunteered = volunteered
    byID = Dictionary((items + volunteered).map { ($0.id, $0) }) { first, _ in first }
    var enemies: [String: Set<String>] = [:]
    for item in items {
      for enemy in item.enemies {
        enemies[item.id, default: []].insert(enemy)
        enemies[enemy, default: []].insert(item.id)
      }
    }
    self.enemies = enemies
  }

  /// The questions that ask much the same as one of these, and are not to be asked after it.
  public func enemies(of answered: some Sequence<String>) -> Set<String> {
    answered.reduce(into: []) { $0.formUnion(enemies[$1] ?? []) }
  }

  /// The question with this id, if it bears on anything.
  public subscript(id: String) -> Item? { byID[id] }

  /// The bank with more questions, after its own.
  public func adding(_ more: [Item]) -> ItemBank {
    more.isEmpty
      ? self
      : ItemBank(
        levelPrior: levelPrior, barrierPrior: barrierPrior, items: items + more,
        volunteered: volunteered)
  }

  /// The belief before any evidence.
  public var prior: Posterior { posterior(given: []) }

  /// The exact posterior: prior × Π likelihood^weight, over the levels and over each barrier.
  ///
  /// The order of the evidence does not matter. Evidence with an unknown id moves nothing. Where
  /// several options hold, they share the weight of one question for the level (the geometric mean of
  /// their likelihoods), and for each barrier the one that speaks loudest about it counts.
  public func posterior(given evidence: [Evidence]) -> Posterior {
    var logLevels = PerLevel { log(levelPrior[$0]) }
    var logOdds = Dictionary(
      uniqueKeysWithValues: Barrier.allCases.map { barrier in
        let prior = barrierPrior[barrier] ?? 0.5
        return (barrier, logRatio(prior, 1 - prior))
      })
    for piece in evidence {
      let options = chosen(piece)
      for level in Level.allCases {
        logLevels[level] += piece.weight * logLikelihood(of: options, at: level)
      }
      for (barrier, presence) in loudest(options) {
        logOdds[barrier, default: 0] +=
          piece.weight * logRatio(presence.present, presence.absent)
      }
    }
    let peak = Level.allCases.map { logLevels[$0] }.max() ?? 0
    return Posterior(
      levels: PerLevel { exp(logLevels[$0] - peak) }.normalised,
      barriers: logOdds.mapValues { 1 / (1 + exp(-$0)) })
  }

  /// The options that a piece of evidence names, each once, in the author's order.
  func chosen(_ piece: Evidence) -> [Item.Option] {
    guard let item = byID[piece.item] else { return [] }
    return item.options.filter { piece.options.contains($0.id) }
  }

  /// ln P(options | level): the mean over the options that say something about levels.
  func logLikelihood(of options: [Item.Option], at level: Level) -> Double {
    let likelihoods = options.compactMap { $0.levels?[level] }
    guard !likelihoods.isEmpty else { return 0 }
    return likelihoods.reduce(0) { $0 + log($1) } / Double(likelihoods.count)
  }

  /// For each barrier that the options bear on, the likelihoods of the loudest of them.
  func loudest(_ options: [Item.Option]) -> [Barrier: Item.Presence] {
    var result: [Barrier: Item.Presence] = [:]
    for option in options {
      result.merge(option.barriers) { $0.strength >= $1.strength ? $0 : $1 }
    }
    return result
  }
}
