/// How many questions it took.
public struct Spread: Codable, Sendable, Equatable {
  /// The mean.
  public let mean: Double
  /// Half of the conversations took no more than so many.
  public let median: Int
  /// Nine in ten took no more than so many.
  public let ninetieth: Int

  /// Describes the numbers.
  init(_ numbers: [Int]) {
    let sorted = numbers.sorted()
    mean = numbers.mean(Double.init)
    median = sorted.atShare(0.5)
    ninetieth = sorted.atShare(0.9)
  }
}

extension [Int] {
  /// The least element that this share of the sorted elements does not exceed; 0 if there is none.
  fileprivate func atShare(_ share: Double) -> Int {
    guard !isEmpty else { return 0 }
    return self[Swift.min(count - 1, Swift.max(0, Int((share * Double(count)).rounded(.up)) - 1))]
  }
}
