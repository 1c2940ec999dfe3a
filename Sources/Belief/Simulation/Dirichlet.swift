#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Probabilities scattered around a mean, as tightly as if so many people had been counted.
struct Dirichlet {
  /// The mean; adds up to one.
  let mean: [Double]
  /// The number of people that would teach as much as the mean is worth.
  let people: Double

  /// Draws one set of probabilities: independent gammas, divided by their sum.
  func draw(_ random: inout SplitMix64) -> [Double] {
    let parts = mean.map { max(gamma(shape: $0 * people, &random), 1e-9) }
    let sum = parts.reduce(0, +)
    return parts.map { $0 / sum }
  }

  /// A gamma variate (Marsaglia and Tsang 2000); a shape below one is raised by one and scaled
  /// back.
  private func gamma(shape: Double, _ random: inout SplitMix64) -> Double {
    if shape < 1 {
      let boost = pow(1 - random.unit(), 1 / shape)
      return gamma(shape: shape + 1, &random) * boost
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal(&random)
      let v = pow(1 + c * x, 3)
      if v > 0, log(1 - random.unit()) < x * x / 2 + d - d * v + d * log(v) { return d * v }
    }
  }

  /// A standard normal variate (Box and Muller 1958).
  private func normal(_ random: inout SplitMix64) -> Double {
    (-2 * log(1 - random.unit())).squareRoot() * cos(2 * .pi * random.unit())
  }
}
