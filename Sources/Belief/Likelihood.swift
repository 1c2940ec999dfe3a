/// Turns an author's counts of people into probabilities.
public enum Likelihood {
  /// The number of executives that an author counts out of.
  public static let people = 20

  /// What is added to each option, in people, so that nothing is impossible.
  public static let smoothing = 0.5

  /// The probability of an option that `count` of twenty people would show, among `options` options.
  ///
  /// (count + ½) / (20 + ½·options): the mean of a Dirichlet with the counts as evidence and ½ each
  /// as prior (Jeffreys).
  public static func of(count: Int, options: Int) -> Double {
    (Double(count) + smoothing) / (Double(people) + smoothing * Double(options))
  }
}
