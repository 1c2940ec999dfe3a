/// How sure a trainee is of their own view: the options of the question `own-sureness`.
public enum Sureness: String, CaseIterable, Codable, Sendable {
  case fourInTen = "four-in-ten"
  case sixInTen = "six-in-ten"
  case eightInTen = "eight-in-ten"
  case nineteenInTwenty = "nineteen-in-twenty"

  /// The probability that it stands for, 0 to 1.
  public var probability: Double {
    switch self {
    case .fourInTen: 0.4
    case .sixInTen: 0.6
    case .eightInTen: 0.8
    case .nineteenInTwenty: 0.95
    }
  }
}
