import Belief

/// The agreement of two judges in figures; null where too few cases allow none.
struct AgreementFigures: Sendable, Encodable {
  /// How many cases both judged.
  let cases: Int
  /// The share in which they said the same, 0 to 1.
  let exact: Double?
  /// Kappa, and the ends of its 95 % interval.
  let kappa, from, to: Double?
  /// In how many they said the same, for print.
  let same: Int
  let hasCases, isFew: Bool
  let fewest: Int
  /// The same figures in words, with two decimals.
  let kappaInWords, fromInWords, toInWords: String?

  init(_ agreement: Agreement) {
    let interval = agreement.isTelling ? agreement.interval : nil
    cases = agreement.cases
    exact = agreement.exact
    kappa = agreement.isTelling ? agreement.kappa : nil
    from = interval?.lowerBound
    to = interval?.upperBound
    same = Int(((agreement.exact ?? 0) * Double(agreement.cases)).rounded())
    hasCases = agreement.cases > 0
    isFew = agreement.cases < Agreement.fewestCases
    fewest = Agreement.fewestCases
    kappaInWords = kappa.map(Self.inWords)
    fromInWords = from.map(Self.inWords)
    toInWords = to.map(Self.inWords)
  }

  func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(cases, forKey: .cases)
    try fields.encode(exact, forKey: .exact)
    try fields.encode(kappa, forKey: .kappa)
    try fields.encode(from, forKey: .from)
    try fields.encode(to, forKey: .to)
  }

  private enum CodingKeys: CodingKey { case cases, exact, kappa, from, to }

  private static func inWords(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let digits = "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
    return (value < 0 && hundredths > 0 ? "−" : "") + digits
  }
}
