#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Remarks as numbers, and the learning from them.
///
/// Everything lies in a few long arrays: there are some four hundred thousand features to go through.
struct Lessons {
  private var numbers: [Int32] = []
  /// Where each text ends.
  private var ends = [0]
  /// Where each family of features ends, and the length that its features together are to have.
  private var families: [(end: Int, volume: Float)] = []
  private var labels: [Int] = []
  private var values: [Float] = []

  /// What is added to each count, so that nothing is impossible.
  private static let smoothing: Float = 0.3
  /// How sharply the Bayesian weights tell the labels apart.
  private static let sharpness: Float = 2
  /// How often the remarks are gone through again, and how far a mistake moves the weights.
  private static let rounds = 4
  private static let stride: Float = 1

  init(capacity: Int) {
    numbers.reserveCapacity(capacity)
  }

  /// Takes in a feature of the present text.
  mutating func add(_ number: Int32) { numbers.append(number) }

  /// Ends a family of features of the present text.
  mutating func endFamily(volume: Float) { families.append((numbers.count, volume)) }

  /// Ends the present text.
  mutating func endText(label: Int) {
    ends.append(numbers.count)
    labels.append(label)
  }

  /// How rare each of so many features is: ln((1 + n) / (1 + nₓ)) + 1.
  func rarity(count: Int) -> [Float] {
    var seenIn = [Int32](repeating: 0, count: count)
    var last = [Int32](repeating: -1, count: count)
    for text in labels.indices {
      for place in ends[text]..<ends[text + 1] {
        let number = Int(numbers[place])
        if last[number] != Int32(text) {
          last[number] = Int32(text)
          seenIn[number] += 1
        }
      }
    }
    let steps = (0...labels.count).map { logf(Float(1 + labels.count) / Float(1 + $0)) + 1 }
    return seenIn.map { steps[Int($0)] }
  }

  /// The weights of the features, of which each is as loud as it is rare.
  mutating func weights(_ rarity: [Float]) -> [RemarkModel.PerLabel] {
    values = numbers.map { rarity[Int($0)] }
    var start = 0
    for (end, volume) in families {
      var square: Float = 0
      for place in start..<end { square += values[place] * values[place] }
      if square > 0 {
        let scale = volume / square.squareRoot()
        for place in start..<end { values[place] *= scale }
      }
      start = end
    }
    var weights = bayes(count: rarity.count)
    mend(&weights)
    return weights
  }

  /// Complement naive Bayes: −ln((n − nₗ + α) / (N − Nₗ + α·features)), less its mean over the labels.
  private func bayes(count: Int) -> [RemarkModel.PerLabel] {
    typealias PerLabel = RemarkModel.PerLabel
    var sums = [PerLabel](repeating: .zero, count: count)
    for lesson in labels.indices {
      for place in ends[lesson]..<ends[lesson + 1] {
        sums[Int(numbers[place])][labels[lesson]] += values[place]
      }
    }
    let perLabel = sums.reduce(PerLabel.zero, +)
    let others = PerLabel(repeating: perLabel.sum()) - perLabel + Self.smoothing * Float(count)
    var base = PerLabel.zero
    for label in 0..<PerLabel.scalarCount { base[label] = logf(others[label]) }
    for number in sums.indices {
      let sum = sums[number]
      let total = sum.sum()
      if total == 0 { continue }
      var value = PerLabel(repeating: -logf(total + Self.smoothing))
      for label in 0..<PerLabel.scalarCount where sum[label] > 0 {
        value[label] = -logf(total - sum[label] + Self.smoothing)
      }
      value += base
      sums[number] = (value - value.sum() / Float(PerLabel.scalarCount)) * Self.sharpness
    }
    return sums
  }

  /// Logistic regression by stochastic gradient descent, in an order that mixes labels and writers.
  private func mend(_ weights: inout [RemarkModel.PerLabel]) {
    let count = labels.count
    guard count > 0 else { return }
    var step = 1021 % count + 1
    while Lessons.divisor(step, count) != 1 { step += 1 }
    var lesson = 0
    weights.withUnsafeMutableBufferPointer { weights in
      for _ in 0..<(Self.rounds * count) {
        lesson = (lesson + step) % count
        var scores = RemarkModel.PerLabel.zero
        let places = ends[lesson]..<ends[lesson + 1]
        for place in places { scores += weights[Int(numbers[place])] * values[place] }
        var error = -RemarkModel.PerLabel.shares(scores)
        error[labels[lesson]] += 1
        error *= Self.stride
        for place in places { weights[Int(numbers[place])] += error * values[place] }
      }
    }
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}

extension RemarkModel.PerLabel {
  /// eˢ divided by their sum.
  static func shares(_ scores: Self) -> Self {
    let peak = scores.max()
    var shares = Self.zero
    for label in 0..<scalarCount { shares[label] = expf(scores[label] - peak) }
    return shares / shares.sum()
  }
}
