#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A bank laid out flat, for asking a great many simulated executives; questions, options and
/// barriers are numbers here.
///
/// Each question bears on a barrier with all of its options or with none, as the content check
/// demands.
struct QuestionTable: Sendable {
  /// One question.
  struct Question {
    /// What answering costs.
    let effort: Double
    /// Its options, as positions in `levels`.
    let options: Range<Int>
    /// Whether it bears on the level.
    let saysLevel: Bool
    /// Σ p·log₂p over the options, for each level.
    let levelBits: SIMD8<Double>
    /// What it says about barriers.
    let columns: [Column]
    /// Its enemies, as positions in `questions`.
    let enemies: Set<Int>
  }

  /// What one question says about one barrier.
  struct Column {
    /// The barrier's position in `Barrier.allCases`.
    let barrier: Int
    /// P(option | present), by option.
    let present: [Double]
    /// P(option | absent), by option.
    let absent: [Double]
    /// Σ p·log₂p over the options, the barrier present.
    let presentBits: Double
    /// Σ p·log₂p over the options, the barrier absent.
    let absentBits: Double
  }

  /// P(level) before any answer; the last three of eight are nothing.
  let levelPrior: SIMD8<Double>
  /// P(barrier present) before any answer.
  let barrierPrior: [Double]
  /// The questions in the author's order.
  let questions: [Question]
  /// P(option | level) for each option of each question; one where nothing is said.
  let levels: [SIMD8<Double>]

  /// Lays out a bank.
  init(_ bank: ItemBank) {
    levelPrior = SIMD8(bank.levelPrior)
    barrierPrior = Barrier.allCases.map { bank.barrierPrior[$0] ?? 0.5 }
    var levels: [SIMD8<Double>] = []
    let positions = Dictionary(bank.items.enumerated().map { ($1.id, $0) }) { first, _ in first }
    questions = bank.items.map { item in
      let start = levels.count
      let saysLevel = item.options.allSatisfy { $0.levels != nil }
      levels += item.options.map { $0.levels.map { SIMD8($0) } ?? SIMD8(PerLevel { _ in 1 }) }
      var own = SIMD8<Double>.zero
      for row in levels[start...] {
        for level in Level.allCases.indices { own[level] += bits(row[level]) }
      }
      return Question(
        effort: item.effort, options: start..<levels.count, saysLevel: saysLevel, levelBits: own,
        columns: item.columns,
        enemies: Set(bank.enemies(of: [item.id]).compactMap { positions[$0] }))
    }
    self.levels = levels
  }

  /// I(level; answer) in bits, as `ItemBank.gain` has it.
  func levelGain(_ question: Question, _ belief: SIMD8<Double>) -> Double {
    guard question.saysLevel else { return 0 }
    var gain = (belief * question.levelBits).sum()
    for option in question.options { gain -= bits((belief * levels[option]).sum()) }
    return max(0, gain)
  }

  /// The doubt about the level that an answer is expected to lift, in bits: the information gain,
  /// and what would be left of the entropy after answers that make a level as probable as `enough`.
  func doubtLifted(_ question: Question, _ belief: SIMD8<Double>, enough: Double?) -> Double {
    var lifted = levelGain(question, belief)
    guard let enough, question.saysLevel else { return lifted }
    for option in question.options {
      let joint = belief * levels[option]
      let probability = joint.sum()
      if joint.max() >= enough * probability {
        lifted += probability * (joint / probability).entropy
      }
    }
    return lifted
  }

  /// Σ I(barrier; answer) in bits over the barriers whose probability is neither 0 nor 1.
  func barrierGain(_ question: Question, _ belief: [Double]) -> Double {
    var gain = 0.0
    for column in question.columns {
      let p = belief[column.barrier]
      guard p > 0, p < 1 else { continue }
      gain += p * column.presentBits + (1 - p) * column.absentBits
      for option in column.present.indices {
        gain -= bits(p * column.present[option] + (1 - p) * column.absent[option])
      }
    }
    return max(0, gain)
  }

  /// The belief about the level after one more answer.
  func updated(_ belief: SIMD8<Double>, _ question: Question, _ answer: Int) -> SIMD8<Double> {
    let joint = belief * levels[question.options.lowerBound + answer]
    return joint / joint.sum()
  }
}

extension Item {
  fileprivate var columns: [QuestionTable.Column] {
    Barrier.allCases.enumerated().compactMap { number, barrier in
      let pairs = options.compactMap { $0.barriers[barrier] }
      guard pairs.count == options.count, !pairs.isEmpty else { return nil }
      let present = pairs.map(\.present)
      let absent = pairs.map(\.absent)
      return QuestionTable.Column(
        barrier: number, present: present, absent: absent,
        presentBits: present.reduce(0) { $0 + bits($1) },
        absentBits: absent.reduce(0) { $0 + bits($1) })
    }
  }
}

extension SIMD8<Double> {
  /// The numbers of the levels in their order, and three times nothing.
  init(_ numbers: PerLevel) {
    self = .zero
    for level in Level.allCases { self[level.index] = numbers[level] }
  }

  /// Shannon's entropy in bits, of numbers that add up to one.
  var entropy: Double { indices.reduce(0) { $0 - bits(self[$1]) } }

  /// The position of the largest of the five; the lower where they are equal.
  var likeliest: Int {
    var best = 0
    for level in 1..<Level.allCases.count where self[level] > self[best] { best = level }
    return best
  }
}
