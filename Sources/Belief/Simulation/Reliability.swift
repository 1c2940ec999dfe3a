/// How far stated confidence keeps its word: of the verdicts stated with 80 to 90%, how many were
/// right?
public struct Reliability: Codable, Sendable, Equatable {
  /// The verdicts of about the same confidence.
  public struct Bin: Codable, Sendable, Equatable {
    /// The least confidence that belongs here.
    public let from: Double
    /// The mean of the stated confidences.
    public let stated: Double
    /// The part that was right.
    public let observed: Double
    /// The number of verdicts.
    public let count: Int
  }

  /// The bins that are not empty, the least sure first.
  public let bins: [Bin]
  /// The mean of all stated confidences.
  public let stated: Double
  /// The part of all verdicts that was right.
  public let observed: Double

  /// Where the bins begin.
  static let edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99]

  /// Sorts verdicts into bins.
  init(_ verdicts: [(stated: Double, isRight: Bool)]) {
    bins = Self.edges.indices.compactMap { index in
      let end = index + 1 < Self.edges.count ? Self.edges[index + 1] : .infinity
      let inside = verdicts.filter { $0.stated >= Self.edges[index] && $0.stated < end }
      guard !inside.isEmpty else { return nil }
      return Bin(
        from: Self.edges[index], stated: inside.mean(\.stated),
        observed: inside.mean { $0.isRight ? 1 : 0 }, count: inside.count)
    }
    stated = verdicts.mean(\.stated)
    observed = verdicts.mean { $0.isRight ? 1 : 0 }
  }

  /// How far the stated confidence is above what was observed, overall; below if negative.
  public var gap: Double { stated - observed }
}

extension Array {
  /// The mean of a number over the elements; nothing if there are none.
  func mean(_ number: (Element) -> Double) -> Double {
    isEmpty ? 0 : reduce(0) { $0 + number($1) } / Double(count)
  }
}
