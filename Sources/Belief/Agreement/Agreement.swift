#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How far two judges who put the same cases into the same categories agree, beyond chance.
///
/// Weighted kappa after Cohen (1968), for any weights of agreement; its standard error is the
/// large-sample one of Fleiss, Cohen and Everitt (1969). With few cases that error is rough, and
/// whoever prints it says from how many cases on it is worth printing.
public struct Agreement: Sendable, Equatable {
  /// The fewest cases from which on kappa is told: below them one case more would turn it over.
  public static let fewestCases = 10

  /// How many cases both judges judged.
  public let cases: Int
  /// The share of the cases that both put into the same category, 0 to 1; nil without cases.
  public let exact: Double?
  /// Weighted kappa, −1 to 1; nil where the judges use one category only, or there are no cases.
  public let kappa: Double?
  /// The standard error of kappa; nil where there is no kappa.
  public let standardError: Double?

  /// Compares two judges. Each pair holds the categories, from 0 on, into which the first and the
  /// second put a case; `weights` says how far each pair of categories agrees, 1 for the same ones and
  /// 0 for those farthest apart. Pairs that name no category are left out.
  public init(_ pairs: [(first: Int, second: Int)], weights: [[Double]]) {
    let known = weights.indices
    let pairs = pairs.filter { known.contains($0.first) && known.contains($0.second) }
    cases = pairs.count
    guard !pairs.isEmpty else {
      (exact, kappa, standardError) = (nil, nil, nil)
      return
    }
    let n = Double(pairs.count)
    exact = Double(pairs.count { $0.first == $0.second }) / n
    var shares = known.map { _ in known.map { _ in 0.0 } }
    for pair in pairs { shares[pair.first][pair.second] += 1 / n }
    let firsts = known.map { i in known.reduce(0) { $0 + shares[i][$1] } }
    let seconds = known.map { j in known.reduce(0) { $0 + shares[$1][j] } }
    func sum(_ term: (Int, Int) -> Double) -> Double {
      known.reduce(0) { total, i in known.reduce(total) { $0 + term(i, $1) } }
    }
    let observed = sum { shares[$0][$1] * weights[$0][$1] }
    let expected = sum { firsts[$0] * seconds[$1] * weights[$0][$1] }
    // Where both always say the same one thing, chance would do as well.
    guard 1 - expected > 1e-12 else {
      (kappa, standardError) = (nil, nil)
      return
    }
    let kappa = (observed - expected) / (1 - expected)
    let rows = known.map { i in known.reduce(0) { $0 + seconds[$1] * weights[i][$1] } }
    let columns = known.map { j in known.reduce(0) { $0 + firsts[$1] * weights[$1][j] } }
    let spread = sum { i, j in
      let deviation = weights[i][j] - (rows[i] + columns[j]) * (1 - kappa)
      return shares[i][j] * deviation * deviation
    }
    let centre = kappa - expected * (1 - kappa)
    self.kappa = kappa
    standardError = sqrt(max(0, spread - centre * centre) / n) / (1 - expected)
  }

  /// Whether there are cases enough for kappa to be told.
  public var isTelling: Bool { kappa != nil && cases >= Agreement.fewestCases }

  /// The interval in which kappa lies with a probability of about 95 %: 1.96 standard errors either
  /// way, within −1 to 1. Nil where kappa is nil, and where the cases are too much alike to tell.
  public var interval: ClosedRange<Double>? {
    guard let kappa, let standardError, standardError > 1e-6 else { return nil }
    return max(-1, kappa - 1.96 * standardError)...min(1, kappa + 1.96 * standardError)
  }
}
