import Belief
import Foundation

/// Belief written a second time from its definition, with products instead of logarithms.
struct Reference {
  let bank: ItemBank

  /// Prior × Π likelihood^weight, divided by the sum.
  func levels(_ evidence: [Evidence]) -> [Level: Double] {
    var product: [Level: Double] = [:]
    for level in Level.allCases {
      product[level] = bank.levelPrior[level]
      for piece in evidence {
        let spoken = options(piece).compactMap(\.levels)
        let together = spoken.reduce(1) { $0 * $1[level] }
        let share = spoken.isEmpty ? 1 : pow(together, 1 / Double(spoken.count))
        product[level, default: 0] *= pow(share, piece.known.weight * piece.share)
      }
    }
    let sum = product.values.reduce(0, +)
    return product.mapValues { $0 / sum }
  }

  /// p·Π present^weight against (1 − p)·Π absent^weight, the loudest option of each answer counting.
  func barrier(_ barrier: Barrier, _ evidence: [Evidence]) -> Double {
    var present = bank.barrierPrior[barrier] ?? 0.5
    var absent = 1 - present
    for piece in evidence {
      let pairs = options(piece).compactMap { $0.barriers[barrier] }
      func loudness(_ pair: Item.Presence) -> Double {
        max(pair.present / pair.absent, pair.absent / pair.present)
      }
      guard let most = pairs.map(loudness).max(),
        let pair = pairs.first(where: { loudness($0) > most * (1 - 1e-12) })
      else { continue }
      present *= pow(pair.present, piece.known.weight * piece.share)
      absent *= pow(pair.absent, piece.known.weight * piece.share)
    }
    return present / (present + absent)
  }

  /// H(level) − Σ p(y)·H(level | y), and the like for each barrier.
  func gain(of item: Item, _ evidence: [Evidence]) -> Double {
    let levels = levels(evidence)
    var gain = 0.0
    if item.options.allSatisfy({ $0.levels != nil }) {
      let options = item.options.compactMap(\.levels)
      gain += lost(Level.allCases.map { levels[$0] ?? 0 }) { option, row in
        options[option][Level.allCases[row]]
      }(options.count)
    }
    for name in Barrier.allCases where item.options.allSatisfy({ $0.barriers[name] != nil }) {
      let pairs = item.options.compactMap { $0.barriers[name] }
      let p = barrier(name, evidence)
      gain += lost([p, 1 - p]) { option, row in
        row == 0 ? pairs[option].present : pairs[option].absent
      }(pairs.count)
    }
    return gain
  }

  /// The entropy that is expected to be lost by learning one of so many answers.
  private func lost(
    _ belief: [Double], _ likelihood: @escaping (Int, Int) -> Double
  ) -> (Int) -> Double {
    { count in
      var left = 0.0
      for option in 0..<count {
        let joint = belief.indices.map { belief[$0] * likelihood(option, $0) }
        let marginal = joint.reduce(0, +)
        left += marginal * entropy(joint.map { $0 / marginal })
      }
      return entropy(belief) - left
    }
  }

  private func entropy(_ numbers: [Double]) -> Double {
    numbers.filter { $0 > 0 }.reduce(0) { $0 - $1 * log2($1) }
  }

  private func options(_ piece: Evidence) -> [Item.Option] {
    let item = bank.items.first { $0.id == piece.item }
    return (item?.options ?? []).filter { piece.options.contains($0.id) }
  }

  /// The likeliest level; nil if two are equal to a billionth.
  func level(_ evidence: [Evidence]) -> Level? {
    let ranked = levels(evidence).sorted { $0.value > $1.value }
    return agrees(ranked[0].value, ranked[1].value) ? nil : ranked[0].key
  }
}

/// Whether two numbers agree to a billionth.
func agrees(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 1e-9 }
