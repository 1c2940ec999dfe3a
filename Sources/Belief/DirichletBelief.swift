#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is believed about how often each of several options is chosen: a Dirichlet distribution.
public struct DirichletBelief: Sendable, Equatable {
  /// A number for each option, in people seen or supposed; each above 0.
  public private(set) var counts: [Double]

  /// Creates a distribution from its counts.
  public init(counts: [Double]) {
    self.counts = counts
  }

  /// What an author's counts of twenty are worth as a prior: as many people seen, and half a one more
  /// for each option.
  public init(authored counts: [Int]) {
    self.counts = counts.map { Double($0) + Likelihood.smoothing }
  }

  /// All people together.
  public var total: Double { counts.reduce(0, +) }

  /// Takes in that so many more people chose an option; a part of one where it is not known for sure.
  public mutating func observe(_ option: Int, weight: Double) {
    counts[option] += weight
  }

  /// The expected share of an option, from 0 to 1.
  public func mean(_ option: Int) -> Double { counts[option] / total }

  /// The middle interval in which the share of an option lies with this probability; the share by itself
  /// has a beta distribution.
  public func interval(_ option: Int, probability: Double = 0.9) -> ClosedRange<Double> {
    let a = counts[option]
    let b = total - a
    let tail = (1 - probability) / 2
    let low = betaQuantile(tail, a, b)
    return low...max(low, betaQuantile(1 - tail, a, b))
  }

  /// The counts of twenty people whose smoothed likelihoods come nearest to the expected shares: whole
  /// numbers that add up to twenty (largest remainders, the first option where they are equal).
  public var ofTwenty: [Int] {
    let people = Double(Likelihood.people)
    let scale = people + Likelihood.smoothing * Double(counts.count)
    let exact = counts.indices.map { max(0, mean($0) * scale - Likelihood.smoothing) }
    let sum = exact.reduce(0, +)
    let shares = exact.map { sum > 0 ? $0 * people / sum : people / Double(counts.count) }
    // What is whole but for rounding in the last place is whole.
    var whole = shares.map { Int(($0 + 1e-9).rounded(.down)) }
    let remainders = shares.indices.sorted {
      (shares[$1] - Double(whole[$1]), $0) < (shares[$0] - Double(whole[$0]), $1)
    }
    for option in remainders.prefix(max(0, Likelihood.people - whole.reduce(0, +))) {
      whole[option] += 1
    }
    return whole
  }
}

/// The x for which the regularised incomplete beta function is `p`, by halving.
private func betaQuantile(_ p: Double, _ a: Double, _ b: Double) -> Double {
  var low = 0.0
  var high = 1.0
  for _ in 0..<60 {
    let middle = (low + high) / 2
    if betaShare(middle, a, b) < p { low = middle } else { high = middle }
  }
  return (low + high) / 2
}

/// The regularised incomplete beta function Iₓ(a, b), by its continued fraction (DLMF 8.17.22).
func betaShare(_ x: Double, _ a: Double, _ b: Double) -> Double {
  if x <= 0 { return 0 }
  if x >= 1 { return 1 }
  // The fraction converges quickly below the mean; above it the other tail is the smaller.
  if x > (a + 1) / (a + b + 2) { return 1 - betaShare(1 - x, b, a) }
  let beta: Double = lgamma(a) + lgamma(b) - lgamma(a + b)
  let power: Double = a * log(x) + b * log(1 - x)
  let front: Double = exp(power - beta) / a
  return front * betaFraction(x, a, b)
}

/// The continued fraction, evaluated from the front (Lentz's method).
private func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
  let tiny = 1e-300
  func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
  var c = 1.0
  var d = 1 / kept(1 - (a + b) * x / (a + 1))
  var result = d
  for step in 1...500 {
    let m = Double(step)
    let place = a + 2 * m
    let even: Double = m * (b - m) * x / ((place - 1) * place)
    d = 1 / kept(1 + even * d)
    c = kept(1 + even / c)
    result *= c * d
    let numerator: Double = -(a + m) * (a + b + m) * x
    let odd: Double = numerator / (place * (place + 1))
    d = 1 / kept(1 + odd * d)
    c = kept(1 + odd / c)
    result *= c * d
    if abs(c * d - 1) < 1e-12 { break }
  }
  return result
}
